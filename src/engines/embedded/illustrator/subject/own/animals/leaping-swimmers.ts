import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, stroke } from '../shapes.ts';
import { beside, type Station, stationsOf, stripOf } from './sweep.ts';

interface LeaperLook {
  readonly back: string;
  readonly belly: string;
  /** Half thickness at the thickest place, as a share of the length. */
  readonly girth: number;
  /** Length of the beak as a share of the body, 0 for a round head. */
  readonly beak: number;
  readonly dorsal: number;
  readonly flipper: number;
  readonly tail: 'flukes' | 'fin';
  readonly eyePatch?: string;
  readonly scales?: true;
}

const LENGTH = 900;
/** From the tail, which leaves the water, over the top of the leap to the nose. */
const RISE = -66;
const FALL = 34;

function bodyOf({ girth, beak }: LeaperLook): readonly Station[] {
  return stationsOf({
    start: { x: 180, y: 600 },
    length: LENGTH,
    heading: (share) => RISE + (FALL - RISE) * share ** 0.85,
    radius: (share) => LENGTH * girth * thickness(share, beak),
  });
}

/** 0–1: a body that swells from the tail to the breast and ends in a head with or without a beak. */
function thickness(share: number, beak: number): number {
  const breast = Math.sin(Math.PI * Math.min(1, share * 0.92) ** 1.25) ** 0.9;
  const trunk = 0.12 + 0.88 * breast;
  if (beak === 0) return share > 0.9 ? trunk * Math.sqrt(Math.max(0.02, 1 - ((share - 0.9) / 0.1) ** 2)) : trunk;
  const head = 1 - beak;
  if (share < head) return trunk;
  const t = Math.min(1, (share - head) / beak);
  return Math.max(0.07, trunk * (1 - t) ** 1.6 * 0.9 + 0.2 * Math.sqrt(1 - t * t * 0.98));
}

function leaper(brush: Brush, look: LeaperLook): Svg {
  const stations = bodyOf(look);
  const station = (share: number): Station => stations[Math.round(share * (stations.length - 1))]!;
  const { back, belly } = look;
  const outline = stripOf(stations);
  const [dorsal, breast, tail] = [station(0.5), station(0.66), station(0)];
  const eye = station(look.beak > 0 ? 0.87 : 0.88);
  const eyeAt = beside(eye, 0.1);
  const fin = LENGTH * look.dorsal;
  const flipper = LENGTH * look.flipper;
  return [
    paintTail(brush, look, tail),
    onBody(
      dorsal,
      -0.86,
      path(
        `M${-fin * 0.7} 10 Q${-fin * 0.5} ${-fin * 0.6} ${-fin * 0.9} ${-fin} Q${fin * 0.1} ${-fin * 0.8} ${fin * 0.6} 12Z`,
        brush.slab(tone(back, -0.16)),
      ),
    ),
    path(
      outline,
      brush.stops('diagonal', [
        [0, tone(back, 0.24)],
        [0.5, back],
        [1, tone(back, -0.3)],
      ]),
    ),
    brush.clip(outline, [
      path(stripOf(stations, 0.3, 1.3), brush.fade(belly, 'up', 1)),
      path(stripOf(stations, 0.34, 1.3), belly, 'opacity="0.85"'),
      path(stripOf(stations, -0.62, -0.4), '#ffffff', 'opacity="0.2"'),
      look.scales
        ? stations
            .filter((_, i) => i > 6 && i < 38 && i % 2 === 0)
            .map((each) =>
              [-0.4, 0, 0.4].map((across) => {
                const { x, y } = beside(each, across);
                return ellipse(x, y, 12, 9, 'none', `stroke="${tone(back, -0.3)}" stroke-width="3" opacity="0.5"`);
              }),
            )
        : [],
      look.eyePatch ? onBody(eye, -0.22, ellipse(-26, 0, 36, 17, look.eyePatch)) : [],
    ]),
    look.beak > 0
      ? onBody(
          station(1 - look.beak * 0.5),
          0.35,
          stroke(`M${-LENGTH * look.beak * 0.8} 6 Q0 12 ${LENGTH * look.beak * 0.45} 0`, tone(back, -0.5), 6),
        )
      : onBody(station(0.95), 0.4, stroke('M-46 10 Q-10 16 22 -6', tone(back, -0.5), 6)),
    circle(eyeAt.x, eyeAt.y, 12, '#10141a'),
    circle(eyeAt.x - 4, eyeAt.y - 4, 4, '#ffffff'),
    onBody(
      breast,
      0.6,
      path(
        `M${-flipper * 0.2} 0 Q${-flipper * 0.9} ${flipper * 0.3} ${-flipper} ${flipper * 0.9} Q${-flipper * 0.1} ${flipper * 0.7} ${flipper * 0.35} 0Z`,
        brush.slab(tone(back, -0.2)),
      ),
    ),
    splash(brush),
  ];
}

/** Content in the frame of a station: x along the body, y across it. */
function onBody(station: Station, across: number, content: Svg): Svg {
  const { x, y } = beside(station, across);
  return at(x, y, 1, station.degrees, content);
}

function paintTail(brush: Brush, { back, tail }: LeaperLook, station: Station): Svg {
  const colour = brush.slab(tone(back, -0.2));
  return at(station.x, station.y, 1, station.degrees, [
    tail === 'flukes'
      ? [
          path('M30 -16 Q-40 -60 -110 -130 Q-130 -140 -128 -116 Q-110 -50 -52 0Z', colour),
          path('M30 16 Q-30 60 -66 130 Q-76 146 -84 124 Q-96 60 -52 0Z', colour),
        ]
      : path('M34 -18 Q-40 -50 -110 -110 Q-80 -40 -74 0 Q-80 40 -110 110 Q-40 50 34 18Z', colour),
  ]);
}

/** Fountains by where they rise, in which direction, how far and how thick. */
const PLUMES: readonly (readonly [x: number, heading: number, length: number, width: number])[] = [
  [90, -118, 210, 20],
  [140, -106, 250, 24],
  [200, -94, 240, 30],
  [260, -78, 250, 26],
  [320, -64, 220, 20],
  [170, -132, 170, 16],
  [280, -48, 190, 15],
];
const DROPS: readonly (readonly [x: number, y: number, radius: number])[] = [
  [24, 610, 8],
  [70, 560, 11],
  [110, 520, 7],
  [290, 560, 9],
  [350, 600, 12],
  [400, 640, 8],
  [438, 690, 6],
  [40, 680, 7],
  [250, 520, 6],
  [380, 710, 10],
];

/** Water thrown up where the tail came out. */
function splash(brush: Brush): Svg {
  const water = '#eaf6fb';
  const plume = (x: number, heading: number, length: number, width: number): Svg =>
    path(
      stripOf(
        stationsOf({
          start: { x, y: 796 },
          length,
          heading: (share) => heading + (heading + 90) * share * 0.9,
          radius: (share) => width * (1 - share) ** 0.8 * (1 + 0.16 * Math.sin(share * 21)),
        }),
      ),
      brush.fade(water, 'up', 0.92),
    );
  return [
    PLUMES.map(([x, heading, length, width]) => plume(x, heading, length, width)),
    ellipse(210, 786, 250, 26, brush.spot('#ffffff', 0.95)),
    DROPS.map(([x, y, radius]) => circle(x, y, radius, water, 'opacity="0.9"')),
  ];
}

const LEAPERS: readonly (readonly [concept: string, heightMetres: number, look: LeaperLook])[] = [
  [
    'dolphin',
    1.7,
    { back: '#64809a', belly: '#eef2f2', girth: 0.1, beak: 0.13, dorsal: 0.11, flipper: 0.15, tail: 'flukes' },
  ],
  [
    'orca',
    4,
    {
      back: '#20242c',
      belly: '#f4f6f6',
      girth: 0.125,
      beak: 0,
      dorsal: 0.19,
      flipper: 0.17,
      tail: 'flukes',
      eyePatch: '#f4f6f6',
    },
  ],
  [
    'whale',
    8,
    { back: '#41678c', belly: '#dfe6ea', girth: 0.16, beak: 0, dorsal: 0.05, flipper: 0.26, tail: 'flukes' },
  ],
  [
    'shark',
    2.4,
    { back: '#76828c', belly: '#eceef0', girth: 0.11, beak: 0.07, dorsal: 0.15, flipper: 0.18, tail: 'fin' },
  ],
  [
    'fish',
    0.5,
    { back: '#7f97a0', belly: '#f2e6dc', girth: 0.13, beak: 0, dorsal: 0.09, flipper: 0.1, tail: 'fin', scales: true },
  ],
  [
    'koi',
    0.5,
    { back: '#f0803a', belly: '#fbf1e6', girth: 0.13, beak: 0, dorsal: 0.09, flipper: 0.1, tail: 'fin', scales: true },
  ],
];

/** Swimmers in a leap out of the water, which is the drawing's lower edge. */
export const LEAPING_SWIMMERS: readonly OwnSubject[] = LEAPERS.map(([concept, heightMetres, look]) =>
  ownSubject(
    {
      concept: `leaping-${concept}`,
      names: [],
      kind: 'sea-creature',
      heightMetres,
      footing: 'floats',
      width: 1010,
      height: 800,
    },
    (brush, { colour }) => leaper(brush, colour ? { ...look, back: colour } : look),
  ),
);

/** Concepts that have such a drawing. */
export const LEAPERS_BY_CONCEPT: ReadonlySet<string> = new Set(LEAPERS.map(([concept]) => concept));
