import type { Random } from '../../maths/random.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../own/shapes.ts';

/** What is on plates and in bowls, each drawn around (0, 0) with a radius near 100. */
export type Ingredient = (brush: Brush, random: Random) => Svg;

const GOLDEN_TURN = Math.PI * (3 - Math.sqrt(5));

/** Strews `count` of something over a disc, evenly but not in rows. */
export function strew(random: Random, count: number, radius: number, scale: number, make: (index: number) => Svg): Svg {
  const turned = random.between(0, Math.PI * 2);
  return repeat(count, (i) => {
    const angle = turned + i * GOLDEN_TURN;
    const far = radius * Math.sqrt((i + 0.5) / count) + random.bell() * radius * 0.05;
    const size = scale * random.between(0.84, 1.16);
    return at(far * Math.cos(angle), far * Math.sin(angle), size, random.between(0, 360), make(i));
  });
}

export const basil: Ingredient = (brush) => [
  path('M-100 0 Q-50 -76 30 -56 Q90 -36 100 0 Q90 40 30 56 Q-50 70 -100 0Z', brush.slab('#3f8a3c')),
  stroke('M-92 0 H84', '#a9d68a', 7, 'opacity="0.7"'),
  stroke('M-40 -4 L-10 -34 M0 -4 L36 -36 M-40 4 L-10 36 M0 4 L36 36', '#a9d68a', 4, 'opacity="0.55"'),
];

export const lettuce: Ingredient = (brush, random) => {
  const green = random.pick(['#6fae3d', '#8cc152', '#4f8f35', '#a4cf6a']);
  return [
    path(
      'M-100 10 Q-110 -40 -66 -46 Q-56 -90 -12 -70 Q20 -104 48 -66 Q96 -70 88 -24 Q116 14 76 36 Q70 80 26 62 Q-6 96 -36 62 Q-84 70 -100 10Z',
      brush.slab(green),
    ),
    stroke('M-86 10 Q0 -6 76 -8 M-20 4 L14 -40 M10 0 L40 36', tone(green, 0.5), 6, 'opacity="0.7"'),
  ];
};

export const tomatoSlice: Ingredient = (brush) => [
  circle(0, 0, 100, brush.ball('#d63a2c')),
  circle(0, 0, 82, brush.slab('#ec6a4c')),
  repeat(5, (i) =>
    at(0, 0, 1, i * 72, ellipse(46, 0, 26, 17, '#f6a94a', 'opacity="0.85"'), ellipse(50, 3, 5, 3, '#fff0c4')),
  ),
];

export const cherryTomato: Ingredient = (brush) => [
  circle(0, 0, 100, brush.ball('#dc3b2b')),
  ellipse(-34, -38, 26, 17, '#ffffff', 'opacity="0.6"'),
];

export const cucumberSlice: Ingredient = (brush) => [
  circle(0, 0, 100, brush.slab('#3f7f36')),
  circle(0, 0, 88, brush.slab('#cfe6a4')),
  circle(0, 0, 50, '#e4f1c4'),
  repeat(8, (i) => at(0, 0, 1, i * 45, ellipse(34, 0, 13, 6, '#b4d285'))),
];

export const onionRing: Ingredient = () => [
  circle(0, 0, 90, 'none', 'stroke="#8c4a86" stroke-width="20"'),
  circle(0, 0, 84, 'none', 'stroke="#f0dcec" stroke-width="12"'),
];

export const eggHalf: Ingredient = (brush) => [
  ellipse(0, 0, 100, 78, brush.slab('#fffaf0')),
  ellipse(0, 4, 54, 50, brush.ball('#f2992a')),
  ellipse(-16, -12, 18, 12, '#ffe0a0', 'opacity="0.8"'),
];

export const porkSlice: Ingredient = (brush) => [
  circle(0, 0, 100, brush.slab('#9c5a3c')),
  circle(0, 0, 88, brush.slab('#dba98c')),
  stroke('M-56 20 Q-50 -50 10 -50 Q62 -40 52 14 Q36 54 -8 40 Q-38 20 -10 -8', '#a8694a', 14, 'opacity="0.75"'),
  stroke('M-72 -10 Q-40 -76 30 -70', '#f6ddd0', 12, 'opacity="0.8"'),
];

export const fishCake: Ingredient = (brush) => [
  circle(0, 0, 100, brush.slab('#fdf8f2')),
  stroke('M-50 10 Q-44 -52 14 -46 Q60 -34 46 18 Q26 50 -14 34 Q-30 10 0 -8 Q18 -6 14 10', '#ea7f96', 16),
];

export const scallionRing: Ingredient = () => [
  circle(0, 0, 74, 'none', 'stroke="#5f9e3c" stroke-width="44"'),
  circle(0, 0, 60, 'none', 'stroke="#b9dc86" stroke-width="22"'),
];

export const nori: Ingredient = (brush) => [
  rect(-80, -120, 160, 240, brush.slab('#1f3a2e'), 6),
  repeat(7, (i) => stroke(`M-70 ${-100 + i * 33} H70`, '#3d6450', 4, 'opacity="0.5"')),
];

export const pepperoni: Ingredient = (brush) => [
  circle(0, 0, 100, brush.slab('#a8342a')),
  circle(0, 0, 88, brush.slab('#c8503c')),
  repeat(7, (i) => circle(((i * 47) % 110) - 55, ((i * 71) % 110) - 55, 10, '#e89a7c', 'opacity="0.8"')),
];

export const oliveRing: Ingredient = () => circle(0, 0, 66, 'none', 'stroke="#2f2d33" stroke-width="46"');

export const mushroomSlice: Ingredient = (brush) => [
  path('M-96 0 Q-90 -84 0 -86 Q90 -84 96 0 Q60 14 30 4 V76 Q0 92 -30 76 V4 Q-60 14 -96 0Z', brush.slab('#efe2cf')),
  stroke('M-80 -8 Q0 -36 80 -8', '#9a7a58', 9, 'opacity="0.7"'),
];

export const blueberry: Ingredient = (brush) => [
  circle(0, 0, 100, brush.ball('#44578f')),
  path('M0 -40 L14 -12 L42 -14 L22 8 L32 36 L0 22 L-32 36 L-22 8 L-42 -14 L-14 -12Z', '#2b3866', 'opacity="0.8"'),
];

export const strawberryHalf: Ingredient = (brush) => [
  path('M0 110 Q-110 10 -74 -64 Q-30 -104 0 -74 Q30 -104 74 -64 Q110 10 0 110Z', brush.slab('#dd3444')),
  path('M0 70 Q-56 4 -36 -40 Q0 -66 36 -40 Q56 4 0 70Z', '#f7b6b0'),
  path('M0 40 Q-20 4 0 -36 Q20 4 0 40Z', '#fff2ec'),
];

export const bananaSlice: Ingredient = (brush) => [
  circle(0, 0, 100, brush.slab('#f4dd8e')),
  circle(0, 0, 86, '#fbeeb8'),
  repeat(3, (i) => at(0, 0, 1, i * 120, ellipse(22, 0, 20, 7, '#d8b866'))),
];

export const lemonSlice: Ingredient = (brush) => [
  circle(0, 0, 100, brush.slab('#f2c230')),
  circle(0, 0, 86, '#fdf3c8'),
  repeat(8, (i) => at(0, 0, 1, i * 45, path('M8 -3 L74 -25 Q82 0 74 25 L8 3Z', brush.slab('#f8d858')))),
];

export const mint: Ingredient = (brush, random) =>
  [0, 72, 144, 216, 288].map((degrees) =>
    at(0, 0, 0.62, degrees + random.between(-12, 12), at(84, 0, 1, 0, basil(brush, random))),
  );

export const almond: Ingredient = (brush) =>
  path('M-100 0 Q-40 -56 40 -40 Q96 -16 100 0 Q96 20 40 42 Q-40 58 -100 0Z', brush.slab('#b47a4c'));

export const coffeeBean: Ingredient = (brush) => [
  ellipse(0, 0, 100, 70, brush.ball('#5b3720')),
  stroke('M-90 6 Q-20 -26 10 0 Q40 26 92 -4', '#2a170c', 14),
];

export const peppercorn: Ingredient = (brush) => circle(0, 0, 60, brush.ball('#3b322b'));

export const cube =
  (colour: string): Ingredient =>
  (brush) =>
    rect(-70, -70, 140, 140, brush.slab(colour), 18);
