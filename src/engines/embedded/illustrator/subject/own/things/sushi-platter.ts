import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const RICE = '#f6f3ea';
const NORI = '#26332c';
const FISH: readonly (readonly [fish: string, stripe: string])[] = [
  ['#f58247', '#fbd0b0'],
  ['#c4263a', '#e8707c'],
  ['#f5a27a', '#ffffff'],
  ['#f2c53a', '#f8e08a'],
  ['#f58247', '#fbd0b0'],
];

/** Rice with a slice of fish over it, 200 wide, its foot at y = 0. */
function nigiri(brush: Brush, fish: string, stripe: string): Svg {
  return [
    ellipse(0, 2, 108, 16, '#00000030'),
    path('M-96 -6 Q-108 -62 -60 -70 H60 Q108 -62 96 -6 Q0 10 -96 -6Z', brush.wall(RICE)),
    repeat(9, (i) => ellipse(-76 + i * 19, -16 - (i % 3) * 13, 8, 5, '#ffffff', 'opacity=".8"')),
    path(
      'M-112 -40 Q-116 -112 -40 -118 Q40 -126 104 -88 Q124 -66 108 -36 Q60 -66 0 -62 Q-66 -60 -112 -40Z',
      brush.slab(fish),
    ),
    repeat(4, (i) =>
      stroke(
        `M${-78 + i * 46} ${-50 - (i % 2) * 6} Q${-60 + i * 46} -86 ${-66 + i * 46} -112`,
        stripe,
        7,
        'opacity=".75"',
      ),
    ),
    stroke('M-86 -92 Q-30 -112 40 -106', '#ffffff', 8, 'opacity=".4"'),
  ];
}

/** A roll cut across, seen from a little above, 130 wide. */
function maki(brush: Brush, filling: string): Svg {
  return [
    ellipse(0, 2, 72, 14, '#00000030'),
    path('M-66 -78 V-14 Q-66 10 0 12 Q66 10 66 -14 V-78Z', brush.pillar(NORI)),
    ellipse(0, -80, 66, 34, brush.ball(NORI)),
    ellipse(0, -82, 56, 27, RICE),
    ellipse(0, -82, 25, 13, brush.ball(filling)),
    repeat(8, (i) => ellipse(44 * Math.cos(i * 0.785), -82 + 20 * Math.sin(i * 0.785), 6, 3, '#ffffff')),
  ];
}

/** Nigiri and maki on a wooden board, with wasabi, ginger and chopsticks. */
export const sushiPlatter = ownSubject(
  {
    concept: 'sushi-platter',
    names: [
      'platter of sushi',
      'plate of sushi',
      'sushi plate',
      'sushi board',
      'sushi set',
      'assorted sushi',
      'sushi assortment',
    ],
    kind: 'food',
    heightMetres: 0.13,
    footing: 'stands',
    width: 1400,
    height: 620,
  },
  (brush, { colour = '#a8703f' }) => [
    path('M120 560 L160 620 H300 L320 560Z M1080 560 L1100 620 H1240 L1280 560Z', brush.slab(tone(colour, -0.4))),
    path('M160 250 H1240 L1390 540 H10Z', brush.wall(tone(colour, 0.12))),
    repeat(5, (i) =>
      stroke(`M${130 - i * 22} ${310 + i * 46} H${1270 + i * 22}`, tone(colour, -0.22), 4, 'opacity=".5"'),
    ),
    rect(10, 538, 1380, 44, brush.tube(tone(colour, -0.15)), 8),
    ['#e0533a', '#f0a23c', '#7fae4e', '#e86a7f', '#f0a23c'].map((filling, i) =>
      at(330 + i * 150, 350, 0.95, 0, maki(brush, filling)),
    ),
    at(1110, 350, 1, 0, [
      ellipse(0, 0, 70, 14, '#00000026'),
      path('M-56 0 Q-60 -44 -14 -58 Q34 -74 54 -36 Q66 -8 52 0Z', brush.ball('#8fb548')),
    ]),
    FISH.map(([fish, stripe], i) => at(230 + i * 218, 506, 1, 0, nigiri(brush, fish, stripe))),
    at(1290, 506, 1, 0, [
      path('M-62 0 Q-80 -34 -30 -44 Q-40 -78 10 -74 Q56 -70 46 -36 Q76 -22 58 0Z', brush.slab('#f4b7ab')),
      stroke('M-40 -10 Q-4 -40 36 -18 M-16 -44 Q8 -62 30 -46', '#e58d80', 6),
    ]),
    stroke('M190 232 L1180 150', '#5a2f22', 18),
    stroke('M200 206 L1190 112', '#6b3a2a', 18),
    stroke('M1040 160 L1180 148 M1050 128 L1190 112', '#c9a24a', 18),
  ],
);
