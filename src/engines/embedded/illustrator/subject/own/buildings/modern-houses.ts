import type { Brush } from '../brush.ts';
import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const WHITE = '#f2f0ec';

/** Two storeys of white slabs, glass and wood, 1000 wide and 600 high. */
const storeys = (brush: Brush, colour: string) => [
  path('M60 330 H940 V600 H60Z', brush.slab(tone(colour, -0.06))),
  rect(
    90,
    350,
    330,
    250,
    brush.stops('diagonal', [
      [0, '#ffe8b8'],
      [0.6, '#e8b060'],
      [1, '#a8703a'],
    ]),
  ),
  stroke('M200 350 V600 M310 350 V600', '#33363d', 9),
  path('M150 600 V520 H260 V500 Q270 480 290 500 V600Z', '#6b4a3a80'),
  path('M90 350 H230 L120 600 H90Z', '#ffffff33'),
  rect(440, 350, 130, 250, brush.wall('#8a5a34')),
  repeat(6, (i) => stroke(`M${456 + i * 20} 352 V598`, '#00000030', 4)),
  rect(470, 390, 70, 210, brush.wall('#33363d'), 3),
  rect(524, 490, 7, 44, '#d5d9df', 3),
  rect(600, 380, 310, 220, brush.wall('#5b626b')),
  repeat(5, (i) => stroke(`M600 ${420 + i * 40} H910`, '#00000033', 5)),
  path('M20 300 H980 V340 H20Z', brush.wall(colour)),
  path('M240 70 H960 V302 H240Z', brush.slab(colour)),
  rect(
    280,
    110,
    420,
    170,
    brush.stops('diagonal', [
      [0, '#dff2fb'],
      [0.5, '#7fa8c0'],
      [1, '#3f6278'],
    ]),
  ),
  stroke('M420 110 V280 M560 110 V280', '#33363d', 9),
  path('M280 110 H430 L340 280 H280Z M500 110 H560 L470 280 H410Z', '#ffffff47'),
  rect(730, 90, 210, 200, brush.wall('#a8703f')),
  repeat(7, (i) => stroke(`M730 ${112 + i * 27} H940`, '#00000030', 5)),
  rect(790, 130, 90, 100, '#ffe0a0', 3),
  path('M210 34 H990 V76 H210Z', brush.wall(tone(colour, -0.1))),
  path('M210 34 H990 V46 H210Z', '#ffffff'),
  stroke('M40 300 V250 H236 M90 300 V250 M140 300 V250 M190 300 V250', '#8d949d', 6),
];

/** A flat-roofed modern house of glass and wood. */
export const modernHouse = ownSubject(
  {
    concept: 'modern-house',
    names: [
      'contemporary house',
      'modern villa',
      'modern luxury villa',
      'luxury villa',
      'luxury house',
      'modern mansion',
      'modern home',
      'luxury home',
      'architect house',
      'minimalist house',
      'glass house villa',
      'modern glass house',
      'glass villa',
      'glass mansion',
    ],
    kind: 'building',
    heightMetres: 7,
    footing: 'stands',
    width: 1000,
    height: 640,
  },
  (brush, { colour = WHITE }) => [
    storeys(brush, colour),
    both(500, circle(46, 574, 44, brush.ball('#5c9a48')), circle(16, 590, 36, brush.ball('#4b8a3c'))),
    rect(0, 598, 1000, 42, brush.wall('#7fa84a')),
    path('M430 600 H580 L640 640 H380Z', brush.wall('#c9c4ba')),
  ],
);

/** A sunbed by the pool, its head to the left. */
const lounger = (brush: Brush, x: number, y: number) => [
  path(
    `M${x} ${y - 46} L${x + 52} ${y - 10} H${x + 150} V${y} H${x + 44} L${x - 10} ${y - 40}Z`,
    brush.wall('#fbfaf6'),
  ),
  stroke(`M${x + 50} ${y} v26 M${x + 140} ${y} v26`, '#6b4a30', 8),
];

/** A palm beside the house, its foot at `x`, `y`. */
const palm = (brush: Brush, x: number, y: number, height: number) => [
  stroke(`M${x} ${y} Q${x + 24} ${y - height * 0.5} ${x + 8} ${y - height}`, '#7a5f45', 20),
  [-1, 1].map((side) =>
    [0.95, 0.6, 0.15].map((rise, i) =>
      path(
        `M${x + 8} ${y - height} Q${x + 8 + side * 90} ${y - height - rise * 150} ${x + 8 + side * (190 - i * 22)} ${y - height + 96 - rise * 70} Q${x + 8 + side * 80} ${y - height - rise * 80} ${x + 8} ${y - height}Z`,
        brush.slab(i % 2 ? '#3f7a3c' : '#56954a'),
      ),
    ),
  ),
];

/** A modern house behind its long pool, in which it is mirrored. */
export const poolVilla = ownSubject(
  {
    concept: 'pool-villa',
    names: ['pool house', 'villa with swimming pool'],
    kind: 'building',
    heightMetres: 8,
    footing: 'stands',
    width: 1600,
    height: 1080,
  },
  (brush, { colour = WHITE }) => [
    palm(brush, 150, 640, 420),
    palm(brush, 1490, 640, 330),
    '<g transform="translate(250 10) scale(1.1 1.04)">',
    storeys(brush, colour),
    '</g>',
    both(
      800,
      [60, 140, 220].map((x, i) =>
        circle(x, 600 - (i % 2) * 14, 62 - i * 6, brush.ball(i % 2 ? '#4b8a3c' : '#5c9a48')),
      ),
    ),
    path('M120 632 H1480 L1600 1080 H0Z', brush.wall('#ded6c8')),
    repeat(6, (i) => stroke(`M${96 - i * 16} ${690 + i * 66} H${1504 + i * 16}`, '#0000000f', 4)),
    path('M330 706 H1270 L1440 1030 H160Z', '#f6f2ea'),
    path(
      'M352 720 H1248 L1400 1014 H200Z',
      brush.stops('down', [
        [0, '#1b7fa6'],
        [0.4, '#35b4dd'],
        [1, '#8fe0f0'],
      ]),
    ),
    path('M352 720 H1248 L1256 736 H344Z', '#0d5f80'),
    path('M500 736 H830 L800 900 H440Z', '#ffd58a70'),
    path('M840 736 H960 L970 860 H830Z', '#a8703f55'),
    path('M700 736 H1180 L1230 960 H690Z', '#ffffff26'),
    repeat(9, (i) =>
      path(
        `M${400 + ((i * 233) % 640)} ${766 + i * 26} q34 -9 68 0 t68 0`,
        'none',
        'stroke="#ffffff9c" stroke-width="6" stroke-linecap="round"',
      ),
    ),
    lounger(brush, 1300, 700),
    lounger(brush, 1360, 790),
    ellipse(120, 990, 90, 62, brush.ball('#5c9a48')),
    ellipse(1520, 1000, 84, 56, brush.ball('#4b8a3c')),
  ],
);
