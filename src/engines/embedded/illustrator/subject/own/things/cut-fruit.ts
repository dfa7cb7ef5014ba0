import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** A fruit or vegetable that is cut through: its skin, and the face of the cut, drawn in a circle of 200 around the origin. */
interface CutFruit {
  readonly fruit: string;
  /** Further names of the whole fruit. */
  readonly alias?: readonly string[];
  readonly skin: string;
  readonly heightMetres: number;
  readonly face: (brush: Brush) => Svg;
  /** How much narrower than high the face is. */
  readonly breadth?: number;
}

const around = (count: number, radius: number, make: (x: number, y: number, degrees: number) => Svg): Svg =>
  repeat(count, (i) => {
    const angle = (i / count) * 2 * Math.PI;
    return make(round(Math.sin(angle) * radius), round(-Math.cos(angle) * radius), (i / count) * 360);
  });

const citrus =
  (pith: string, flesh: string, segments = 9) =>
  (brush: Brush): Svg => [
    circle(0, 0, 186, pith),
    around(segments, 0, (_x, _y, degrees) =>
      at(0, 0, 1, degrees, [
        path('M0 -14 L50 -138 Q26 -170 0 -172 Q-26 -170 -50 -138Z', brush.ball(flesh)),
        stroke('M0 -60 V-150 M-14 -70 L-26 -140 M14 -70 L26 -140', tone(flesh, 0.4), 5, 'opacity=".7"'),
      ]),
    ),
    circle(0, 0, 12, pith),
  ];

const cored =
  (flesh: string, seed: string) =>
  (brush: Brush): Svg => [
    circle(0, 0, 190, brush.ball(flesh)),
    path('M0 -120 Q-74 -90 -70 0 Q-66 84 0 120 Q66 84 70 0 Q74 -90 0 -120Z', tone(flesh, -0.1)),
    path('M0 -84 Q-40 -50 -36 10 Q-28 60 0 74 Q28 60 36 10 Q40 -50 0 -84Z', tone(flesh, -0.2)),
    [-20, 20].map((x) => at(x, 0, 1, x / 2, path('M0 -36 Q-20 0 0 34 Q20 0 0 -36Z', brush.ball(seed)))),
    stroke('M0 -190 V-120 M0 120 V186', tone(flesh, -0.28), 7),
  ];

const stoned =
  (flesh: string, rim: string, stone: string) =>
  (brush: Brush): Svg => [
    circle(0, 0, 190, brush.ball(flesh)),
    circle(0, 0, 108, rim),
    ellipse(0, 0, 74, 92, brush.ball(stone)),
    repeat(6, (i) => stroke(`M${-44 + i * 17} ${-50 + (i % 2) * 20} q12 40 0 80`, tone(stone, -0.4), 7)),
  ];

const seeded =
  (rim: string, flesh: string, seed: string, rings: readonly (readonly [count: number, radius: number])[]) =>
  (brush: Brush): Svg => [
    circle(0, 0, 190, rim),
    circle(0, 0, 166, brush.ball(flesh)),
    rings.map(([count, radius]) =>
      around(count, radius, (x, y, degrees) => at(x, y, 1, degrees, path('M0 -20 Q-12 8 0 18 Q12 8 0 -20Z', seed))),
    ),
  ];

const FRUITS: readonly CutFruit[] = [
  { fruit: 'apple', alias: ['red apple'], skin: '#c9262b', heightMetres: 0.07, face: cored('#f8edc6', '#5a3218') },
  { fruit: 'green apple', skin: '#8db83a', heightMetres: 0.07, face: cored('#f6f1cf', '#5a3218') },
  { fruit: 'pear', skin: '#b5c048', heightMetres: 0.08, face: cored('#f7f0d2', '#4a2c16'), breadth: 0.86 },
  {
    fruit: 'orange',
    alias: ['tangerine', 'mandarin', 'clementine'],
    skin: '#f08a1e',
    heightMetres: 0.07,
    face: citrus('#fde7c0', '#f79a2c'),
  },
  { fruit: 'blood orange', skin: '#e2672a', heightMetres: 0.07, face: citrus('#fbdcc0', '#b3213a') },
  { fruit: 'lemon', skin: '#f3cf32', heightMetres: 0.06, face: citrus('#fdf6d0', '#f4dc5c') },
  { fruit: 'lime', skin: '#6fa52e', heightMetres: 0.05, face: citrus('#eef4cf', '#b3d66a') },
  { fruit: 'grapefruit', skin: '#f0a04e', heightMetres: 0.1, face: citrus('#fde6d2', '#ee6a5c', 11) },
  {
    fruit: 'peach',
    alias: ['nectarine', 'apricot'],
    skin: '#ee8d5a',
    heightMetres: 0.07,
    face: stoned('#f9c25c', '#d9533a', '#7a4526'),
  },
  { fruit: 'plum', skin: '#5a2a56', heightMetres: 0.05, face: stoned('#e9b34a', '#b0443e', '#7a4a2a') },
  {
    fruit: 'watermelon',
    skin: '#3f7d37',
    heightMetres: 0.24,
    face: seeded('#e6efcb', '#e23c46', '#2a1a18', [
      [9, 66],
      [14, 118],
    ]),
  },
  {
    fruit: 'melon',
    alias: ['cantaloupe', 'honeydew'],
    skin: '#b9b66a',
    heightMetres: 0.16,
    face: seeded('#dfe6b4', '#f5ae5a', '#f3dfae', [
      [8, 34],
      [12, 62],
    ]),
  },
  {
    fruit: 'tomato',
    skin: '#d2322b',
    heightMetres: 0.07,
    face: seeded('#d2322b', '#ea5b48', '#f6d487', [
      [6, 74],
      [12, 110],
    ]),
  },
  {
    fruit: 'cucumber',
    skin: '#3f7d37',
    heightMetres: 0.04,
    face: seeded('#9cc76a', '#dcebb2', '#f6f4d8', [
      [6, 40],
      [9, 82],
    ]),
  },
  {
    fruit: 'onion',
    skin: '#b5763a',
    heightMetres: 0.07,
    face: () => repeat(7, (i) => circle(0, 0, 186 - i * 27, i % 2 ? '#f7f2e4' : '#dfd3c4')),
  },
  {
    fruit: 'red onion',
    skin: '#7a2350',
    heightMetres: 0.07,
    face: () => repeat(7, (i) => circle(0, 0, 186 - i * 27, i % 2 ? '#f8edf2' : '#a04a7e')),
  },
];

/** A disc around (x, y), its face to us, with the rind behind it. */
const disc = (
  brush: Brush,
  { skin, face, breadth = 1 }: CutFruit,
  x: number,
  y: number,
  scale: number,
  degrees: number,
  depth: number,
): Svg =>
  at(x, y, scale, degrees, [
    `<g transform="scale(${breadth} 1)">`,
    path(
      `M0 -200 A200 200 0 0 0 0 200 H${depth} A200 200 0 0 0 ${depth} -200Z M${depth} -200 A200 200 0 0 1 ${depth} 200 H0 V-200Z`,
      brush.ball(tone(skin, -0.14)),
    ),
    circle(0, 0, 200, brush.ball(skin)),
    face(brush),
    ellipse(-70, -96, 60, 34, '#ffffff', 'opacity=".22" transform="rotate(-38 -70 -96)"'),
    '</g>',
  ]);

/** Two halves: one leaning with its face to us, the other lying on its face behind. */
const halves = (cut: CutFruit): OwnSubject =>
  ownSubject(
    {
      concept: `halved-${cut.fruit.replaceAll(' ', '-')}`,
      names: [cut.fruit, ...(cut.alias ?? [])].map((name) => `halved ${name}`),
      kind: 'food',
      heightMetres: cut.heightMetres,
      footing: 'stands',
      width: 760,
      height: 420,
    },
    (brush) => [
      path('M300 416 Q300 130 510 126 Q740 130 750 416Z', brush.ball(cut.skin)),
      ellipse(470, 210, 66, 34, '#ffffff', 'opacity=".35" transform="rotate(-24 470 210)"'),
      ellipse(420, 404, 130, 18, '#00000038'),
      disc(brush, cut, 210, 212, 1.02, -6, 40),
    ],
  );

/** One half, its face to us. */
const half = (cut: CutFruit): OwnSubject =>
  ownSubject(
    {
      concept: `half-${cut.fruit.replaceAll(' ', '-')}`,
      names: [cut.fruit, ...(cut.alias ?? [])].map((name) => `half ${name}`),
      kind: 'food',
      heightMetres: cut.heightMetres,
      footing: 'stands',
      width: 480,
      height: 412,
    },
    (brush) => disc(brush, cut, 208, 206, 1.02, -6, 66),
  );

/** Slices leaning on each other. */
const slices = (cut: CutFruit): OwnSubject =>
  ownSubject(
    {
      concept: `sliced-${cut.fruit.replaceAll(' ', '-')}`,
      names: [cut.fruit, ...(cut.alias ?? [])].map((name) => `sliced ${name}`),
      kind: 'food',
      heightMetres: cut.heightMetres * 0.9,
      footing: 'stands',
      width: 900,
      height: 420,
    },
    (brush) => [
      disc(brush, cut, 690, 210, 1.02, 16, 22),
      disc(brush, cut, 530, 212, 1.02, 4, 22),
      disc(brush, cut, 370, 212, 1.02, -8, 22),
      disc(brush, cut, 210, 212, 1.02, -18, 22),
    ],
  );

/** Names of what can be cut, the longest first. */
export const CUT_NAMES: readonly string[] = FRUITS.flatMap(({ fruit, alias = [] }) => [fruit, ...alias]).sort(
  (a, b) => b.length - a.length,
);

/** Fruit cut in half and in slices. */
export const CUT_FRUIT: readonly OwnSubject[] = FRUITS.flatMap((cut) => [halves(cut), half(cut), slices(cut)]);
