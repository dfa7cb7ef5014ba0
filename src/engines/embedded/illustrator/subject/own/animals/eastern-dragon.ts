import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';
import { beside, type Station, stationsOf, stripOf } from './sweep.ts';

const MANE = '#e8742c';
const GOLD = '#f0c659';
const STEPS = 96;

/** The winding body from the neck to the tail: three bends that lessen. */
const BODY = stationsOf(
  {
    start: { x: 1520, y: 420 },
    length: 1900,
    heading: (share) => 184 + 66 * Math.sin(share * 13.5 - 1.6) * (1 - share * 0.25),
    radius: (share) => 74 * (1 - share) ** 0.62 * Math.min(1, 0.72 + share * 3) + 8,
  },
  STEPS,
);
/** Stations under which the legs are, on the far and on the near side. */
const FAR_LEGS = [14, 60];
const NEAR_LEGS = [8, 54];

function spikes(): Svg {
  return BODY.slice(4, -3)
    .filter((_, index) => index % 3 === 0)
    .map((station) => {
      const { x, y } = beside(station, 0.86);
      const tip = beside(station, 1.75);
      const [ahead, back] = [-0.5, 0.5].map((share) => along(station, share * station.radius));
      return path(
        `M${round(x + ahead!.x)} ${round(y + ahead!.y)} L${round(tip.x + back!.x * 1.6)} ${round(tip.y + back!.y * 1.6)} L${round(x + back!.x)} ${round(y + back!.y)}Z`,
        MANE,
      );
    });
}

function along({ degrees }: Station, distance: number): { readonly x: number; readonly y: number } {
  const angle = (degrees * Math.PI) / 180;
  return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
}

function scales(colour: string): Svg {
  return BODY.slice(2, -6)
    .filter((_, index) => index % 2 === 0)
    .map((station) =>
      [0.55, 0.05, -0.4].map((across) => {
        const { x, y } = beside(station, across);
        return ellipse(
          round(x),
          round(y),
          round(station.radius * 0.26),
          round(station.radius * 0.3),
          'none',
          `stroke="${tone(colour, across > 0.3 ? 0.4 : -0.4)}" stroke-width="5" opacity="0.55" transform="rotate(${round(station.degrees)} ${round(x)} ${round(y)})"`,
        );
      }),
    );
}

/** A leg with three claws, bent forward, under a station of the body. */
function leg(brush: Brush, station: number, colour: string): Svg {
  const { x, y } = beside(BODY[station]!, -0.5);
  return at(x, y, 1, 0, [
    path('M-34 -20 Q-60 70 6 120 Q60 150 96 130 L104 104 Q60 110 40 76 Q26 40 44 -10Z', brush.ball(colour)),
    [-24, 8, 42].map((turn) => at(96, 116, 1, turn, path('M-8 -14 Q40 -22 66 4 Q36 2 22 22 Q0 26 -8 14Z', '#f6ead0'))),
    path('M-30 10 Q-74 30 -100 84 Q-50 70 -22 60Z', MANE),
  ]);
}

function head(brush: Brush, colour: string): Svg {
  return [
    path(
      'M1010 300 Q930 230 880 250 Q910 290 900 320 Q850 330 830 380 Q880 376 910 400 Q890 440 910 480 Q960 440 1030 430Z',
      brush.slab(MANE),
    ),
    path('M1100 210 Q1060 120 970 90 Q1000 120 1006 150 Q960 130 930 140 Q1010 180 1060 240Z', brush.slab('#e9d7a8')),
    path('M1150 200 Q1130 110 1060 50 Q1078 96 1076 130 Q1040 110 1020 110 Q1090 160 1104 230Z', brush.slab('#f3e6c2')),
    path(
      'M1000 330 Q1000 220 1110 200 Q1190 190 1230 240 Q1290 244 1350 280 Q1396 312 1384 350 Q1330 372 1250 366 Q1220 420 1120 430 Q1020 430 1000 330Z',
      brush.ball(colour),
    ),
    path('M1130 376 Q1250 400 1362 362 Q1350 420 1260 434 Q1170 440 1130 376Z', '#7a1f24'),
    path('M1120 400 Q1240 420 1340 398 Q1330 452 1240 460 Q1150 456 1104 420Z', brush.slab(tone(colour, -0.12))),
    repeat(5, (i) => path(`M${1190 + i * 36} ${378 - i * 2} l9 26 l12 -28z`, '#fdf8ea')),
    path('M1220 404 Q1300 410 1380 452 Q1300 446 1240 424Z', '#e2544f'),
    path('M1330 272 Q1372 262 1388 300 Q1368 318 1334 306Z', brush.ball(tone(colour, 0.12))),
    ellipse(1368, 298, 9, 6, tone(colour, -0.6)),
    ellipse(1190, 276, 34, 30, '#fff7df'),
    circle(1200, 278, 17, '#c8401f'),
    circle(1203, 278, 9, '#1c1410'),
    circle(1196, 271, 5, '#ffffff'),
    path('M1140 250 Q1190 216 1246 252 Q1230 236 1186 240 Q1160 242 1140 250Z', MANE),
    path('M1090 440 Q1080 500 1120 540 Q1126 500 1160 470 Q1150 510 1180 530 Q1190 480 1210 452Z', brush.slab(GOLD)),
    stroke('M1350 330 Q1440 360 1430 450 Q1420 520 1470 560', GOLD, 11),
    stroke('M1330 338 Q1390 400 1370 480 Q1356 540 1390 590', tone(GOLD, -0.2), 10),
  ];
}

/** A long dragon of East Asia: horned, whiskered and without wings, winding through the air. */
export const easternDragon = ownSubject(
  {
    concept: 'eastern-dragon',
    names: [
      'chinese dragon',
      'asian dragon',
      'oriental dragon',
      'japanese dragon',
      'korean dragon',
      'east asian dragon',
      'loong',
      'serpentine dragon',
    ],
    kind: 'fantasy',
    heightMetres: 5,
    footing: 'flies',
    width: 1990,
    height: 780,
    anchors: { seat: { x: 1200, y: 300 } },
  },
  (brush, { colour = '#2f9a66' }) => {
    const tail = BODY[STEPS]!;
    return [
      at(tail.x, tail.y, 1, tail.degrees, [
        path('M-10 -16 Q60 -70 130 -60 Q90 -30 96 -10 Q140 -10 170 20 Q90 30 60 50 Q20 60 -10 16Z', brush.slab(MANE)),
      ]),
      FAR_LEGS.map((station) => leg(brush, station, tone(colour, -0.3))),
      spikes(),
      path(
        stripOf(BODY),
        brush.stops('down', [
          [0, tone(colour, 0.24)],
          [0.5, colour],
          [1, tone(colour, -0.42)],
        ]),
        `stroke="${tone(colour, -0.6)}" stroke-opacity="0.4" stroke-width="6" stroke-linejoin="round"`,
      ),
      path(stripOf(BODY.slice(0, -4), -1, -0.5), GOLD, 'opacity="0.9"'),
      repeat(30, (i) => {
        const station = BODY[2 + i * 3]!;
        const [from, to] = [beside(station, -0.96), beside(station, -0.52)];
        return stroke(
          `M${round(from.x)} ${round(from.y)} L${round(to.x)} ${round(to.y)}`,
          '#b98a2c',
          5,
          'opacity="0.7"',
        );
      }),
      scales(colour),
      NEAR_LEGS.map((station) => leg(brush, station, colour)),
      at(480, 90, 1, 0, head(brush, colour)),
    ];
  },
);
