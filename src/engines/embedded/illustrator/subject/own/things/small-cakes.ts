import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';
import { pipedTurn } from './piped.ts';

/** A pleated paper cup, 640 wide at its rim at `y`, standing on `bottom`. */
function paperCup(brush: Brush, hex: string, y: number, bottom: number): Svg {
  const outline = `M130 ${y} H770 L680 ${bottom - 26} Q450 ${bottom + 16} 220 ${bottom - 26}Z`;
  return [
    path(outline, brush.pillar(hex)),
    brush.clip(
      outline,
      repeat(15, (i) => {
        const [top, foot] = [150 + i * 44, 236 + i * 31.5];
        return [
          path(`M${top} ${y} H${top + 20} L${foot + 14} ${bottom} H${foot}Z`, tone(hex, -0.36), 'opacity=".34"'),
          path(`M${top + 22} ${y} H${top + 32} L${foot + 22} ${bottom} H${foot + 16}Z`, '#ffffff', 'opacity=".28"'),
        ];
      }),
    ),
    path(
      `M126 ${y} ${Array.from({ length: 15 }, (_, i) => `q21.6 ${i % 2 ? 26 : 26} 43.2 0`).join(' ')} V${y - 24} H126Z`,
      tone(hex, 0.22),
    ),
  ];
}

const SPRINKLES = ['#e2574c', '#f2b632', '#4f9fd0', '#6bb463', '#ffffff', '#b070c0'] as const;

const cupcake = ownSubject(
  {
    concept: 'cupcake',
    names: ['iced cupcake', 'frosted cupcake', 'fairy cake'],
    kind: 'food',
    heightMetres: 0.12,
    footing: 'stands',
    width: 900,
    height: 1120,
  },
  (brush, { colour = '#fbe3c6' }) => [
    paperCup(brush, '#4f9a98', 700, 1116),
    path('M110 700 Q100 610 230 600 H680 Q800 610 790 700 Q450 770 110 700Z', brush.ball('#b9793f')),
    pipedTurn(brush, colour, { x: 450, y: 580, halfWidth: 390, thickness: 250, ridges: 9 }),
    pipedTurn(brush, tone(colour, 0.08), { x: 446, y: 430, halfWidth: 300, thickness: 220, ridges: 7 }),
    pipedTurn(brush, tone(colour, 0.14), { x: 454, y: 296, halfWidth: 206, thickness: 190, ridges: 5 }),
    path('M330 240 Q360 150 452 140 Q548 150 574 240 Q450 292 330 240Z', brush.ball(tone(colour, 0.18))),
    repeat(26, (i) => {
      const x = 450 + Math.sin(i * 2.4) * 330;
      const y = 250 + ((i * 113) % 400);
      return Math.abs(x - 450) > 90 + (y - 240) * 0.72
        ? []
        : at(
            round(x),
            y,
            1,
            (i * 67) % 180,
            rect(-22, -7, 44, 14, SPRINKLES[i % SPRINKLES.length]!, 7),
            rect(-18, -6, 30, 4, '#ffffff', 2, 'opacity=".55"'),
          );
    }),
    stroke('M462 100 Q470 40 540 10', '#5f7a2c', 12),
    circle(452, 138, 88, brush.ball('#b81f2c')),
    ellipse(420, 104, 26, 17, '#ffffff', 'opacity=".75" transform="rotate(-30 420 104)"'),
  ],
);

const muffin = ownSubject(
  {
    concept: 'muffin',
    names: ['blueberry muffin', 'chocolate muffin', 'chocolate chip muffin'],
    kind: 'food',
    heightMetres: 0.1,
    footing: 'stands',
    width: 900,
    height: 940,
  },
  (brush, { colour = '#cf8a3e' }) => {
    const dome =
      'M60 520 Q10 440 90 350 Q110 160 300 90 Q450 10 610 90 Q790 150 812 350 Q890 440 836 520 Q760 600 450 606 Q140 600 60 520Z';
    return [
      paperCup(brush, '#efe2c8', 540, 936),
      path(dome, brush.ball(colour)),
      brush.clip(dome, [
        ellipse(320, 230, 260, 150, brush.spot(tone(colour, 0.6), 0.6)),
        stroke(
          'M150 360 Q240 300 330 350 T520 320 T740 370 M280 200 Q370 150 440 210 T620 190 M120 470 Q260 420 380 480 T660 450',
          tone(colour, -0.4),
          13,
          'opacity=".4"',
        ),
        stroke('M150 376 Q240 316 330 366 T520 336 M280 216 Q370 166 440 226', tone(colour, 0.5), 9, 'opacity=".6"'),
      ]),
      [
        [240, 300],
        [430, 150],
        [600, 280],
        [400, 410],
        [700, 430],
        [180, 470],
        [560, 510],
        [690, 210],
      ].map(([x, y]) => [
        ellipse(x!, y! + 8, 54, 44, tone(colour, -0.45), 'opacity=".55"'),
        circle(x!, y!, 44, brush.ball('#3c4280')),
        circle(x! + 6, y! + 2, 15, '#262a58'),
        ellipse(x! - 16, y! - 18, 12, 8, '#ffffff', 'opacity=".55"'),
      ]),
    ];
  },
);

const CHIPS = [
  [250, 150, 1.1],
  [450, 90, 0.8],
  [690, 130, 1.1],
  [840, 240, 0.9],
  [560, 250, 1.25],
  [330, 320, 1.1],
  [140, 260, 0.8],
  [700, 370, 1.05],
  [500, 420, 0.85],
] as const;

const cookie = ownSubject(
  {
    concept: 'cookie',
    names: ['chocolate chip cookie', 'choc chip cookie'],
    kind: 'food',
    heightMetres: 0.05,
    footing: 'stands',
    width: 1000,
    height: 580,
  },
  (brush, { colour = '#c98a48' }) => {
    const top =
      'M8 270 Q0 130 190 60 Q330 0 510 6 Q720 6 860 80 Q1000 150 990 280 Q996 400 830 470 Q690 530 480 524 Q270 524 130 450 Q10 390 8 270Z';
    return [
      path(
        'M8 270 Q0 380 60 440 Q190 566 480 574 Q760 574 930 450 Q1000 390 990 280Z',
        brush.stops('right', [
          [0, tone(colour, -0.34)],
          [0.3, tone(colour, -0.08)],
          [1, tone(colour, -0.55)],
        ]),
      ),
      path(top, brush.ball(colour)),
      brush.clip(top, [
        ellipse(350, 160, 330, 140, brush.spot(tone(colour, 0.6), 0.55)),
        stroke(
          'M120 180 Q200 150 240 220 T400 230 M560 120 Q620 180 720 220 T900 330 M230 420 Q320 380 420 470 M620 430 Q700 470 800 420 M90 330 Q160 340 200 400',
          tone(colour, -0.42),
          10,
          'opacity=".45"',
        ),
        repeat(40, (i) =>
          circle(
            60 + ((i * 173) % 880),
            50 + ((i * 97) % 420),
            5 + (i % 3) * 2,
            tone(colour, i % 2 ? 0.4 : -0.35),
            'opacity=".45"',
          ),
        ),
      ]),
      CHIPS.map(([x, y, size]) =>
        at(x, y, size, (x * 7) % 50, [
          ellipse(2, 10, 62, 44, tone(colour, -0.5), 'opacity=".5"'),
          path('M-56 6 Q-50 -36 0 -40 Q52 -34 56 6 Q40 36 0 36 Q-44 36 -56 6Z', brush.ball('#4a2818')),
          ellipse(-18, -18, 20, 9, '#c89a7c', 'opacity=".7"'),
        ]),
      ),
    ];
  },
);

/** One roll of the dough of a croissant, seen from outside: between two directions around the middle of its bend. */
function croissantRoll(brush: Brush, hex: string, from: number, to: number): Svg {
  const point = (degrees: number, radius: number): string => {
    const angle = (degrees * Math.PI) / 180;
    return `${round(412 + 1.08 * radius * Math.cos(angle))} ${round(482 - radius * Math.sin(angle))}`;
  };
  const outer = (degrees: number): number => 300 + 160 * Math.sin((degrees * Math.PI) / 180) ** 0.8;
  const inner = (degrees: number): number => 236 - 120 * Math.sin((degrees * Math.PI) / 180) ** 0.8;
  const middle = (from + to) / 2;
  const line = (share: number): string => {
    const a = from + (to - from) * share;
    return `M${point(a, inner(a) + 8)} Q${point(a + 5, (inner(a) + outer(a)) / 2)} ${point(a, outer(a) + 30)}`;
  };
  const outline = `M${point(from, inner(from))} Q${point(middle, inner(middle) - 12)} ${point(to, inner(to))} Q${point(to + 3, (inner(to) + outer(to)) / 2)} ${point(to, outer(to))} Q${point(middle, outer(middle) + 66)} ${point(from, outer(from))} Q${point(from - 3, (inner(from) + outer(from)) / 2)} ${point(from, inner(from))}Z`;
  return [
    path(outline, brush.ball(hex), `stroke="${tone(hex, -0.46)}" stroke-width="6" stroke-opacity=".6"`),
    brush.clip(outline, [
      repeat(4, (i) => stroke(line(0.22 + i * 0.17), tone(hex, i % 2 ? 0.5 : -0.4), 7, 'opacity=".5"')),
    ]),
  ];
}

const croissant = ownSubject(
  {
    concept: 'croissant',
    names: ['butter croissant', 'french croissant'],
    kind: 'food',
    heightMetres: 0.1,
    footing: 'stands',
    width: 824,
    height: 530,
  },
  (brush, { colour = '#d9923c' }) => [
    ellipse(412, 490, 330, 40, brush.spot('#3a2410', 0.3)),
    [
      [150, 186],
      [-6, 30],
      [118, 158],
      [22, 62],
      [84, 126],
      [54, 96],
    ].map(([from, to], i) =>
      croissantRoll(
        brush,
        tone(colour, [-0.16, -0.2, -0.06, -0.1, 0.04, 0][i]!),
        Math.max(2, from!),
        Math.min(178, to!),
      ),
    ),
    ellipse(342, 84, 150, 34, brush.spot('#fff2d0', 0.75), 'transform="rotate(-6 342 84)"'),
  ],
);

/** Small things from the oven. */
export const SMALL_CAKES: readonly OwnSubject[] = [cupcake, muffin, cookie, croissant];
