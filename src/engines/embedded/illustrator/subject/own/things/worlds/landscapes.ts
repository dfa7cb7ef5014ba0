import type { Random } from '../../../../maths/random.ts';
import { type Brush, type Svg, tone } from '../../brush.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../../shapes.ts';

/** Paints a small world into 1000 by 1000, its ground about y = 640 to 1000. */
export type Landscape = (brush: Brush, random: Random) => Svg;

const sky = (brush: Brush, high: string, low: string): Svg =>
  rect(0, 0, 1000, 1000, brush.stops('down', [[0, high], [0.75, low]])); // biome-ignore format: one idea

const hill = (y: number, rise: number, fill: string): Svg =>
  path(`M0 ${y} Q260 ${y - rise} 520 ${y - rise * 0.35} T1000 ${y - rise * 0.5} V1000 H0Z`, fill);

/** A fir with its foot at the origin, `height` high. */
const fir = (brush: Brush, height: number, hex: string, snow?: string): Svg => [
  rect(-height * 0.03, -height * 0.16, height * 0.06, height * 0.18, '#5b3a22'),
  repeat(4, (k) => {
    const [y, half] = [-height * (0.12 + 0.2 * k), height * (0.27 - 0.052 * k)];
    const tier = `M${-half} ${y} Q0 ${y - height * 0.07} ${half} ${y} L0 ${y - height * 0.34}Z`;
    const cap = `M${-half * 0.5} ${y - height * 0.15} Q0 ${y - height * 0.12} ${half * 0.5} ${y - height * 0.15} L0 ${y - height * 0.34}Z`;
    return [path(tier, brush.slab(tone(hex, 0.06 * k))), snow ? path(cap, snow) : []];
  }),
];

/** A round-headed tree with its foot at the origin. */
const tree = (brush: Brush, height: number, hex: string): Svg => [
  path(`M${-height * 0.05} 0 L${-height * 0.03} ${-height * 0.5} H${height * 0.03} L${height * 0.05} 0Z`, '#6b4527'),
  circle(-height * 0.17, -height * 0.52, height * 0.2, brush.ball(tone(hex, -0.12))),
  circle(height * 0.17, -height * 0.54, height * 0.2, brush.ball(tone(hex, -0.06))),
  circle(0, -height * 0.72, height * 0.27, brush.ball(hex)),
];

/** A cottage with its foot at the origin, lit from within. */
const cottage = (brush: Brush, width: number, wall: string, roof: string): Svg => [
  rect(-width / 2, -width * 0.52, width, width * 0.52, brush.slab(wall)),
  path(`M${-width * 0.64} ${-width * 0.48} L0 ${-width * 1.02} L${width * 0.64} ${-width * 0.48}Z`, brush.slab(roof)),
  rect(width * 0.2, -width * 1.0, width * 0.13, width * 0.36, brush.slab(tone(roof, -0.25))),
  rect(-width * 0.1, -width * 0.34, width * 0.2, width * 0.34, tone(wall, -0.55), width * 0.08),
  [-0.37, 0.19].map((x) => rect(width * x, -width * 0.4, width * 0.18, width * 0.18, '#ffd76a', width * 0.02)),
];

const cloud = (x: number, y: number, size: number): Svg =>
  at(x, y, size, 0, [
    ellipse(0, 0, 90, 34, '#ffffff', 'opacity=".92"'),
    circle(-36, -20, 36, '#ffffff'),
    circle(22, -30, 46, '#ffffff'),
  ]);

const moss = (brush: Brush, random: Random, hex: string): Svg => [
  hill(760, 120, brush.wall(tone(hex, -0.12))),
  hill(840, 70, brush.wall(hex)),
  repeat(26, () =>
    circle(
      random.between(0, 1000),
      random.between(800, 990),
      random.between(10, 34),
      tone(hex, random.between(-0.25, 0.3)),
    ),
  ),
];

const forest: Landscape = (brush, random) => [
  sky(brush, '#bfe3d2', '#f3f7dd'),
  repeat(11, (k) =>
    at(40 + 92 * k, 700 + random.between(-20, 20), 1, 0, fir(brush, random.between(330, 470), '#86b59a')),
  ),
  moss(brush, random, '#4f8a35'),
  repeat(7, (k) =>
    at(90 + 140 * k, 790 + random.between(-20, 30), 1, 0, fir(brush, random.between(330, 520), '#2f6b3c')),
  ),
  at(250, 880, 1, 0, tree(brush, 340, '#5aa03c')),
  at(730, 900, 1, 0, tree(brush, 300, '#7cb342')),
  repeat(5, (k) =>
    at(200 + 150 * k, 930 + random.between(-20, 20), 1, 0, [
      rect(-7, -36, 14, 36, '#f1e6d2', 6),
      path('M-34 -30 Q0 -86 34 -30Z', brush.ball('#d9432f')),
      circle(-8, -48, 5, '#fff'),
      circle(10, -42, 5, '#fff'),
    ]),
  ),
];

const winter: Landscape = (brush, random) => [
  sky(brush, '#7fa6d6', '#e8f1fa'),
  repeat(10, (k) => at(50 + 100 * k, 720, 1, 0, fir(brush, random.between(260, 380), '#6f97a0', '#f3f8ff'))),
  hill(760, 110, brush.wall('#dfeaf6')),
  repeat(5, (k) =>
    at(110 + 200 * k, 800 + random.between(-20, 20), 1, 0, fir(brush, random.between(320, 460), '#2c6152', '#ffffff')),
  ),
  hill(850, 80, brush.wall('#f6faff')),
  at(500, 900, 1, 0, [cottage(brush, 250, '#9a5b35', '#f4f8ff')]),
  repeat(46, () =>
    circle(random.between(20, 980), random.between(40, 900), random.between(4, 10), '#ffffff', 'opacity=".9"'),
  ),
];

const village: Landscape = (brush, random) => [
  sky(brush, '#8fc4ea', '#fdeed2'),
  cloud(240, 220, 1.2),
  cloud(760, 310, 0.9),
  hill(700, 170, brush.wall('#8db866')),
  repeat(6, (k) => at(80 + 170 * k, 700 + random.between(-20, 20), 1, 0, tree(brush, random.between(150, 210), '#6b9c45'))),
  [[230, 760, 150, '#f0dcc0', '#b9503a'], [480, 740, 170, '#e9e4da', '#7b4a33'], [740, 765, 155, '#f4d9a8', '#a8432f']].map(([x, y, width, wall, roof]) => at(x as number, y as number, 1, 0, cottage(brush, width as number, wall as string, roof as string))),
  hill(850, 70, brush.wall('#7aaa4e')),
  [[330, 880, 190, '#fbf1e0', '#c25a3c'], [650, 895, 200, '#efd7b5', '#8d4a2f']].map(([x, y, width, wall, roof]) => at(x as number, y as number, 1, 0, cottage(brush, width as number, wall as string, roof as string))),
  at(500, 910, 1, 0, tree(brush, 170, '#5a9440')),
]; // biome-ignore format: rows of houses

const city: Landscape = (brush, random) => [
  sky(brush, '#26346b', '#f08a6b'),
  repeat(3, (row) =>
    repeat(9 + row, (k) => {
      const [width, height] = [random.between(62, 100), random.between(200, 480) * (1 - 0.16 * row)];
      const [x, foot] = [(1000 / (8 + row)) * k - 20 + random.between(-12, 12), 830 + 60 * row];
      const wall = ['#5a5f92', '#3f4574', '#292e55'][row]!;
      return [
        rect(x, foot - height, width, height + 200, brush.slab(wall)),
        repeat(Math.floor(height / 44), (floor) =>
          repeat(3, (pane) =>
            random.chance(0.6)
              ? rect(x + width * (0.14 + 0.28 * pane), foot - height + 18 + 44 * floor, width * 0.17, 22, '#ffd98a')
              : [],
          ),
        ),
        random.chance(0.3) ? stroke(`M${x + width / 2} ${foot - height} v-70`, wall, 8) : [],
      ];
    }),
  ),
];

const wave = (y: number, hex: string): Svg =>
  path(`M-20 ${y} ${Array.from({ length: 7 }, (_, k) => `q80 ${k % 2 ? 46 : -46} 150 0`).join(' ')} V1010 H-20Z`, hex);

const ship = (brush: Brush): Svg => [
  path('M-130 -10 H130 Q110 70 60 80 H-70 Q-115 66 -130 -10Z', brush.wall('#7a4a28')),
  stroke('M-40 -10 V-250 M55 -10 V-210', '#4b2f1b', 10),
  path('M-118 -70 Q-60 -92 10 -70 Q-8 -140 6 -215 Q-60 -232 -106 -212 Q-92 -140 -118 -70Z', brush.slab('#f7efdd')),
  path('M14 -66 Q60 -84 112 -66 Q98 -120 106 -176 Q64 -190 20 -176 Q28 -120 14 -66Z', brush.slab('#efe3c8')),
  path('M-40 -250 l64 -16 l-64 -16Z', '#c8402f'),
];

const sea: Landscape = (brush) => [
  sky(brush, '#5aa7dc', '#fbe9c8'),
  cloud(250, 250, 1.3),
  cloud(760, 200, 1),
  wave(620, brush.wall('#2f86b8')),
  at(500, 640, 1.35, -3, ship(brush)),
  wave(690, brush.wall('#1f6fa3')),
  wave(790, brush.wall('#175a8c')),
  wave(880, brush.wall('#104672')),
  repeat(7, (k) => stroke(`M${60 + 140 * k} ${720 + 60 * (k % 3)} q30 -22 62 0`, '#e9f7ff', 9, 'opacity=".7"')),
];

const storm: Landscape = (brush, random) => [
  sky(brush, '#20263a', '#6b7a94'),
  repeat(9, (k) =>
    ellipse(60 + 115 * k, 150 + random.between(-50, 70), 150, 90, tone('#3b4459', random.between(-0.2, 0.15))),
  ),
  path('M560 230 L470 450 H540 L450 660 L640 400 H565 L650 230Z', '#ffe98a'),
  wave(640, brush.wall('#2b5876')),
  at(330, 650, 1, -14, ship(brush)),
  wave(720, brush.wall('#204a68')),
  wave(830, brush.wall('#163a55')),
  repeat(8, (k) => stroke(`M${50 + 125 * k} ${700 + 66 * (k % 3)} q32 -30 70 -4`, '#e6f2fa', 10, 'opacity=".75"')),
];

const mountains: Landscape = (brush, random) => [
  sky(brush, '#79b4e6', '#f6ecd6'),
  cloud(230, 230, 1.1),
  [[250, 300, 330], [720, 240, 380], [480, 180, 330]].map(([x, top, half]) => [
    path(`M${x! - half!} 780 L${x} ${top} L${x! + half!} 780Z`, brush.slab('#6d7f95')),
    path(`M${x} ${top} L${x! - half! * 0.3} ${top! + 180} l60 -26 l48 50 l50 -56 l62 40Z`, '#ffffff'),
  ]),
  repeat(12, (k) => at(30 + 86 * k, 790, 1, 0, fir(brush, random.between(120, 190), '#33614a'))),
  hill(800, 30, brush.wall('#5f9a4d')),
  ellipse(500, 905, 420, 74, brush.wall('#58b4d6')),
  stroke('M260 890 H420 M520 920 H760', '#ffffff', 7, 'opacity=".6"'),
]; // biome-ignore format: peaks

const garden: Landscape = (brush, random) => [
  sky(brush, '#a9ddf2', '#fff6dc'),
  cloud(720, 230, 1),
  moss(brush, random, '#6fae45'),
  at(330, 830, 1, 0, tree(brush, 460, '#f29bb8')),
  at(740, 840, 1, 0, tree(brush, 330, '#69a844')),
  repeat(44, () => {
    const hex = random.pick(['#f2547d', '#ffcf4a', '#ffffff', '#a06be0', '#ff8a4c']);
    return at(random.between(30, 970), random.between(810, 990), random.between(0.7, 1.3), 0, [
      repeat(5, (k) => circle(Math.cos(k * 1.257) * 13, Math.sin(k * 1.257) * 13, 10, hex)),
      circle(0, 0, 8, '#f6b92e'),
    ]);
  }),
];

const galaxy: Landscape = (brush, random) => [
  rect(0, 0, 1000, 1000, brush.stops('diagonal', [[0, '#12093a'], [0.5, '#3a1a78'], [1, '#0a1c4d']])),
  [['#e04fb0', 320, 380], ['#3fa3f0', 700, 620], ['#8c5cf0', 520, 480], ['#ff9a5c', 520, 520]].map(([hex, x, y]) => circle(x as number, y as number, 330, brush.spot(hex as string, 0.55))),
  repeat(3, (arm) => repeat(30, (k) => {
    const [angle, reach] = [arm * 2.09 + k * 0.13, 26 + k * 11];
    return circle(500 + Math.cos(angle) * reach * 1.15 + random.between(-14, 14), 510 + Math.sin(angle) * reach * 0.62 + random.between(-12, 12), random.between(3, 11), random.pick(['#ffffff', '#ffd9f0', '#bfe0ff']), 'opacity=".85"');
  })),
  ellipse(500, 510, 90, 54, brush.spot('#fff4cf', 1)),
  repeat(90, () => circle(random.between(10, 990), random.between(10, 990), random.between(1.5, 5), '#ffffff', `opacity="${random.between(0.5, 1).toFixed(2)}"`)),
]; // biome-ignore format: rows of lights

const desert: Landscape = (brush) => [
  sky(brush, '#f2a65a', '#fde7b6'),
  circle(680, 330, 100, '#fff1c4'),
  hill(690, 150, brush.wall('#d99a52')),
  hill(790, 110, brush.wall('#e3ad66')),
  [[260, 830, 1.2], [720, 900, 0.9]].map(([x, y, size]) => at(x!, y!, size!, 0, stroke('M0 0 V-210 M0 -90 H-58 V-150 M0 -70 H56 V-170', '#3f8a4a', 40))),
  hill(900, 60, brush.wall('#edc27e')),
]; // biome-ignore format: cacti

const island: Landscape = (brush) => [
  sky(brush, '#55bdf0', '#e6f8ff'),
  cloud(240, 260, 1.2),
  wave(660, brush.wall('#37b6d0')),
  path('M180 800 Q500 640 830 800Z', brush.wall('#f2d79a')),
  [[450, -9], [560, 14]].map(([x, lean]) => at(x!, 745, 1, lean!, [
    stroke('M0 0 Q-16 -170 6 -330', '#8a6036', 26),
    [-160, -120, -80, -40, -15].map((degrees) => at(6, -330, 1, degrees + 10, path('M0 0 Q90 -70 200 20 Q100 -20 0 0Z', brush.slab('#2f9a4b')))),
  ])),
  wave(800, brush.wall('#2298bb')),
  wave(890, brush.wall('#177ea3')),
]; // biome-ignore format: palms

/** What may be inside, by the words for it. */
export const LANDSCAPES: Readonly<Record<string, Landscape>> = {
  forest,
  winter,
  village,
  city,
  sea,
  storm,
  mountains,
  garden,
  galaxy,
  desert,
  island,
};
