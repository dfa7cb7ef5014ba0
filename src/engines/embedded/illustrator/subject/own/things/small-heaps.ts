import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** Places of a heap, from the back to the front: three rows, the lower ones wider. */
const PLACES = [
  [360, 110, 0],
  [500, 80, 40],
  [640, 116, 80],
  [260, 210, 20],
  [420, 190, 65],
  [580, 186, 110],
  [740, 214, 10],
  [160, 310, 12],
  [330, 304, -14],
  [500, 296, 8],
  [670, 302, -10],
  [840, 312, 16],
] as const;

const heap = (draw: (index: number) => Svg): Svg =>
  PLACES.map(([x, y, degrees], i) => at(x, y + 60, 1, degrees, draw(i)));

interface Heap {
  readonly concept: string;
  readonly names: readonly string[];
  /** What it takes of its canvas: left, top, right and bottom. */
  readonly box: readonly [number, number, number, number];
  readonly kind: 'food' | 'object';
  readonly heightMetres: number;
  readonly colours: readonly [string, ...string[]];
  readonly one: (brush: Brush, colour: string) => Svg;
  readonly leaves?: string;
}

const HEAPS: readonly Heap[] = [
  {
    concept: 'olives',
    box: [20, 52, 994, 452],
    names: ['green olives', 'black olives', 'heap of olives', 'kalamata olives'],
    kind: 'food',
    heightMetres: 0.07,
    colours: ['#8a9a3c', '#6f8030', '#9aa84a'],
    one: (brush, colour) => [
      ellipse(0, 0, 100, 78, brush.ball(colour)),
      ellipse(84, 4, 18, 20, '#b83a2c'),
      ellipse(-34, -34, 26, 12, '#ffffff', 'opacity=".6"'),
    ],
    leaves: '#6d9152',
  },
  {
    concept: 'cherry-tomatoes',
    box: [66, 30, 934, 466],
    names: ['cherry tomato', 'vine tomatoes', 'grape tomatoes', 'small tomatoes', 'baby tomatoes'],
    kind: 'food',
    heightMetres: 0.08,
    colours: ['#d8342a', '#e0452e', '#c92c26'],
    one: (brush, colour) => [
      circle(0, 0, 94, brush.ball(colour)),
      repeat(5, (i) => at(0, -74, 1, -80 + i * 40, path('M0 0 Q-12 -24 0 -54 Q12 -24 0 0Z', '#4f8a3c'))),
      ellipse(-34, -36, 26, 16, '#ffffff', 'opacity=".65"'),
    ],
  },
  {
    concept: 'pebbles',
    box: [50, 52, 950, 446],
    names: [
      'pebble',
      'smooth stones',
      'river stones',
      'zen stones',
      'spa stones',
      'small stones',
      'beach pebbles',
      'gravel stones',
      'hot stones',
    ],
    kind: 'object',
    heightMetres: 0.07,
    colours: ['#8f8d8a', '#6f7274', '#a8a39b', '#5c5f63', '#b9b0a2'],
    one: (brush, colour) => [
      path('M-110 6 Q-100 -62 -10 -70 Q90 -72 112 -6 Q110 60 6 70 Q-96 70 -110 6Z', brush.ball(colour)),
      ellipse(-30, -34, 40, 14, '#ffffff', 'opacity=".3"'),
    ],
  },
  {
    concept: 'walnut-heap',
    box: [64, 52, 936, 456],
    names: ['walnut', 'heap of walnuts', 'hazelnut', 'pecans', 'heap of nuts'],
    kind: 'food',
    heightMetres: 0.07,
    colours: ['#b98a54', '#a87a46', '#c79a64'],
    one: (brush, colour) => [
      ellipse(0, 0, 96, 82, brush.ball(colour)),
      stroke('M-92 0 Q0 20 92 0', tone(colour, -0.4), 8),
      stroke(
        'M-60 -36 q20 16 44 2 M10 -44 q20 18 44 6 M-50 36 q24 -12 44 4 M20 40 q22 -14 40 0',
        tone(colour, -0.3),
        6,
      ),
    ],
  },
  {
    concept: 'almond-heap',
    box: [58, 68, 948, 434],
    names: ['almond', 'heap of almonds', 'handful of almonds'],
    kind: 'food',
    heightMetres: 0.06,
    colours: ['#b2743c', '#a06530', '#c08448'],
    one: (brush, colour) => [
      path('M-104 0 Q-60 -64 30 -54 Q84 -40 112 0 Q80 46 24 56 Q-60 62 -104 0Z', brush.ball(colour)),
      stroke('M-70 -4 Q0 -24 80 -4 M-60 18 Q0 12 70 18', tone(colour, -0.28), 5),
    ],
  },
];

const fallenLeaf = (brush: Brush, x: number, y: number, degrees: number, hex: string): Svg =>
  at(x, y, 1, degrees, [
    path('M0 0 Q-40 -70 0 -170 Q40 -70 0 0Z', brush.ball(hex)),
    stroke('M0 -8 V-150', tone(hex, -0.25), 5),
  ]);

/** Small things of which several lie together. */
export const SMALL_HEAPS: readonly OwnSubject[] = HEAPS.map(
  ({ concept, names, box: [left, top, right, bottom], kind, heightMetres, colours, one, leaves }) =>
    ownSubject(
      { concept, names, kind, heightMetres, footing: 'lies', width: right - left, height: bottom - top },
      (brush, { colour }) =>
        at(-left, -top, 1, 0, [
          leaves === undefined
            ? []
            : [fallenLeaf(brush, 170, 330, -62, leaves), fallenLeaf(brush, 850, 320, 58, leaves)],
          heap((i) => one(brush, colour ? tone(colour, ((i * 3) % 5) * 0.07 - 0.14) : colours[i % colours.length]!)),
        ]),
    ),
);
