import type { Random } from '../../../maths/random.ts';
import { type Brush, type Svg, tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** One kind of goods, heaped over a crate that is 204 wide: x 0–204, upwards from y 0. */
type Goods = (brush: Brush, random: Random) => Svg;

interface Stall {
  readonly concept: string;
  readonly names: readonly string[];
  readonly awning: string;
  /** What lies in its four crates, from the left. */
  readonly goods: readonly [Goods, Goods, Goods, Goods];
}

/** Round things in rows of five, four and three. */
const heaped =
  (
    hex: string,
    size = 24,
    shape: (brush: Brush, colour: string) => Svg = (brush, colour) => circle(0, 0, size, brush.ball(colour)),
  ): Goods =>
  (brush, random) =>
    repeat(3, (row) =>
      repeat(5 - row, (i) =>
        at(
          26 + row * 18 + i * 38,
          -14 - row * 34 + random.between(-5, 5),
          1,
          0,
          shape(brush, tone(hex, random.between(-0.08, 0.1))),
        ),
      ),
    );

const loaf = (brush: Brush, colour: string): Svg => [
  ellipse(0, 0, 40, 26, brush.ball(colour)),
  stroke('M-18 -12 l10 20 M-2 -16 l10 22 M14 -14 l8 18', tone(colour, 0.45), 5),
];
const baguettes: Goods = (brush) =>
  repeat(5, (i) =>
    at(30 + i * 36, -50, 1, -12 + i * 6, [
      rect(-15, -92, 30, 150, brush.pillar('#d79a4e'), 15),
      stroke('M-10 -60 l18 14 M-10 -24 l18 14 M-10 12 l18 14', '#f1cf94', 5),
    ]),
  );
const fish =
  (hex: string): Goods =>
  (brush) => [
    path('M-4 4 Q100 -30 208 4 V10 H-4Z', '#eaf4f8'),
    repeat(4, (i) => [
      at(100, -12 - i * 24, 1, i % 2 ? 6 : -5, [
        path('M-84 0 Q-40 -30 30 -22 Q60 -14 74 0 Q60 14 30 22 Q-40 30 -84 0Z', brush.ball(tone(hex, i * 0.05))),
        path('M66 0 L108 -26 Q98 0 108 26Z', tone(hex, -0.2)),
        circle(-58, -5, 5, '#1c2228'),
        stroke('M-40 -14 Q-32 0 -40 14', tone(hex, -0.35), 4),
      ]),
    ]),
  ];
const wheels =
  (hex: string): Goods =>
  (brush) => [
    repeat(2, (i) => [
      ellipse(60 + i * 86, -26, 54, 44, brush.ball(hex)),
      ellipse(60 + i * 86, -30, 34, 26, tone(hex, 0.2)),
    ]),
    path('M44 -76 L150 -108 L160 -62 L56 -44Z', brush.slab(tone(hex, 0.12))),
    circle(98, -74, 7, tone(hex, -0.3)),
    circle(130, -82, 6, tone(hex, -0.3)),
  ];
const flowers =
  (hex: string): Goods =>
  (brush, random) => [
    repeat(9, (i) =>
      stroke(
        `M${100 + (i - 4) * 5} 0 Q${100 + (i - 4) * 16} -40 ${100 + (i - 4) * 22} ${-74 - (i % 3) * 26}`,
        '#4c8a45',
        6,
      ),
    ),
    repeat(9, (i) =>
      at(100 + (i - 4) * 22, -78 - (i % 3) * 26 + random.between(-4, 4), 1, i * 40, [
        repeat(6, (k) => at(0, 0, 1, k * 60, ellipse(0, -14, 10, 15, brush.ball(hex)))),
        circle(0, 0, 8, '#f6cf3a'),
      ]),
    ),
  ];
const cone =
  (hex: string): Goods =>
  (brush) => [
    path('M8 0 Q60 -20 102 -118 Q144 -20 196 0Z', brush.slab(hex)),
    path('M102 -118 Q120 -40 196 0 H120Z', tone(hex, -0.18)),
  ];
const pots =
  (hex: string): Goods =>
  (brush) =>
    repeat(3, (i) => [
      path(
        `M${16 + i * 62} 0 Q${2 + i * 62} -46 ${26 + i * 62} -74 h26 Q${70 + i * 62} -46 ${56 + i * 62} 0Z`,
        brush.pillar(tone(hex, i * 0.1 - 0.1)),
      ),
      ellipse(39 + i * 62, -74, 15, 6, tone(hex, -0.4)),
      stroke(`M${12 + i * 62} -34 q27 12 54 0`, '#f1e6d2', 6),
    ]);
const books: Goods = (brush) =>
  repeat(7, (i) =>
    rect(
      6 + i * 28,
      -96 + (i % 3) * 12,
      25,
      96 - (i % 3) * 12,
      brush.pillar(['#a8352e', '#2f5f9e', '#3f7a56', '#c9912f', '#7a4a9e', '#8a5a33', '#2f8f8a'][i]!),
      3,
    ),
  );
const folded =
  (...hues: readonly string[]): Goods =>
  (brush) =>
    hues.map((hue, i) => [
      rect(8, -26 - i * 25, 188, 25, brush.tube(hue), 10),
      stroke(`M14 ${-6 - i * 25} H190`, tone(hue, -0.3), 3),
    ]);

const STALLS: readonly Stall[] = [
  {
    concept: 'market-stall',
    names: [
      'stall',
      'fruit stand',
      'food stall',
      'kiosk',
      'vendor stall',
      'farmers market stall',
      'lemonade stand',
      'fruit stall',
      'vegetable stall',
    ],
    awning: '#d9453c',
    goods: [heaped('#d8342f'), heaped('#f39a2b'), heaped('#7fb23c'), heaped('#7a4aa0')],
  },
  {
    concept: 'bread-stall',
    names: ['bakery stall', 'bread stand', 'baker stall', 'pastry stall', 'bread market stall'],
    awning: '#c9812f',
    goods: [heaped('#b9742f', 24, loaf), baguettes, heaped('#d09a55', 24, loaf), heaped('#9a5a26', 24, loaf)],
  },
  {
    concept: 'fish-stall',
    names: ['fishmonger stall', 'fish stand', 'seafood stall', 'fish market stall'],
    awning: '#2f6fae',
    goods: [fish('#9fb2c2'), fish('#e58a6a'), fish('#7f98ad'), fish('#b8c4cc')],
  },
  {
    concept: 'cheese-stall',
    names: ['cheese stand', 'cheesemonger stall', 'cheese market stall'],
    awning: '#e0b03a',
    goods: [wheels('#f0c34a'), wheels('#e7d9a8'), wheels('#e09a35'), wheels('#f3e3b0')],
  },
  {
    concept: 'flower-stall',
    names: ['flower stand', 'florist stall', 'flower market stall', 'flower cart stall'],
    awning: '#4f8a5b',
    goods: [flowers('#d8485a'), flowers('#f2b0c6'), flowers('#b07ae0'), flowers('#f4efe2')],
  },
  {
    concept: 'spice-stall',
    names: ['spice stand', 'spice market stall', 'herb stall'],
    awning: '#8a3f9c',
    goods: [cone('#d8642a'), cone('#e0b02f'), cone('#a8352e'), cone('#7a8f3a')],
  },
  {
    concept: 'pottery-stall',
    names: ['ceramics stall', 'pottery stand', 'craft stall', 'handicraft stall', 'souvenir stall'],
    awning: '#2f8f8a',
    goods: [pots('#b9683f'), pots('#3f6fa0'), pots('#c9955c'), pots('#4f8a55')],
  },
  {
    concept: 'book-stall',
    names: ['bookstall', 'used book stall', 'second hand book stall'],
    awning: '#3f7a56',
    goods: [books, books, books, books],
  },
  {
    concept: 'cloth-stall',
    names: ['fabric stall', 'textile stall', 'clothes stall', 'silk stall', 'clothing stall', 'carpet stall'],
    awning: '#b8435a',
    goods: [
      folded('#c8483f', '#f0c24b', '#3f78bd', '#d8708f'),
      folded('#2f8f8a', '#e07b3a', '#7a5bb5'),
      folded('#f0ede4', '#4f8a5b', '#c9955c', '#3c4a68'),
      folded('#e0a92e', '#b8435a', '#2f5f9e'),
    ],
  },
];

/** Every stall by what it is called. */
export const STALL_CONCEPTS: readonly string[] = STALLS.map(({ concept }) => concept);

function drawStall(brush: Brush, stall: Stall, colour: string, text: string | undefined, random: Random): Svg {
  return [
    rect(84, 140, 26, 760, brush.pillar('#8a5a31')),
    rect(890, 140, 26, 760, brush.pillar('#8a5a31')),
    path('M110 180 H890 V560 H110Z', '#00000038'),
    repeat(10, (i) => {
      const cloth = i % 2 ? '#f8f1e3' : colour;
      const top = 110 + i * 78;
      const bottom = 20 + i * 96;
      return [
        path(`M${top} 20 h78 L${bottom + 96} 220 H${bottom}Z`, brush.wall(cloth)),
        path(`M${bottom} 220 h96 v30 q-48 52 -96 0z`, tone(cloth, -0.15)),
      ];
    }),
    rect(104, 6, 792, 24, brush.tube('#8a5a31'), 10),
    stall.goods.map((goods, crate) => {
      const x = 80 + crate * 212;
      return [
        at(x, 570, 1, 0, goods(brush, random)),
        path(`M${x - 10} 570 h224 l-10 66 h-204z`, brush.wall('#c08a4f')),
        stroke(`M${x - 4} 602 h212`, '#7a5028', 5),
      ];
    }),
    path('M50 632 H950 V664 H50Z', brush.wall('#a86f3d')),
    path('M70 664 H930 V890 H70Z', brush.wall('#8a5730')),
    repeat(12, (i) => stroke(`M${140 + i * 66} 668 V886`, '#0000002e', 5)),
    text
      ? [
          rect(280, 700, 440, 150, brush.wall('#2c3a33'), 12),
          rect(280, 700, 440, 150, 'none', 12, 'stroke="#c08a4f" stroke-width="10"'),
          lettering(text, { cx: 500, cy: 775, width: 390, height: 110 }, { fill: '#f6f1e2' }),
        ]
      : '',
    ellipse(96, 894, 34, 6, '#00000040'),
    rect(50, 884, 900, 16, brush.wall('#6b4225'), 4),
  ];
}

/** Stalls under an awning, by what they sell. */
export const MARKET_STALLS: readonly OwnSubject[] = STALLS.map((stall) =>
  ownSubject(
    {
      concept: stall.concept,
      names: stall.names,
      kind: 'building',
      heightMetres: 2.6,
      footing: 'stands',
      width: 1000,
      height: 900,
      anchors: { surface: { x: 500, y: 560 } },
    },
    (brush, { colour = stall.awning, lettering: text, random }) => drawStall(brush, stall, colour, text, random),
  ),
);
