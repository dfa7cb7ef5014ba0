import type { Random } from '../../maths/random.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../own/shapes.ts';
import * as of from './ingredients.ts';
import { BOWL_FILL, bowlShade, CUP_FILL, GLASS_FILL, PLATE_WELL } from './vessels.ts';

/** What fills a dish, seen from above around (0, 0). `colour` is the `#rrggbb` asked for, where that is the filling's to take. */
export type Meal = (brush: Brush, random: Random) => Svg;

/** Bundles of noodles, bent and side by side. */
function noodles(random: Random, radius: number, colour: string, bundles: number): Svg {
  return repeat(bundles, (i) => {
    const strands = 7;
    const bend = random.between(-0.5, 0.5) * radius;
    const away = random.between(-0.5, 0.5) * radius;
    return at(
      0,
      0,
      1,
      (i * 360) / bundles + random.between(-25, 25),
      repeat(strands, (k) => {
        const y = away + (k - strands / 2) * 21;
        const half = Math.sqrt(Math.max(0, radius * radius - y * y)) * 0.92;
        const d = `M${-half} ${y} Q${-half * 0.3} ${y + bend * 0.5} 0 ${y + bend * 0.2} T${half} ${y}`;
        return [stroke(d, tone(colour, -0.34), 21), stroke(d, tone(colour, 0.04 * (k % 3)), 15)];
      }),
    );
  });
}

const discPath = (radius: number): string =>
  `M${-radius} 0 A${radius} ${radius} 0 1 1 ${radius} 0 A${radius} ${radius} 0 1 1 ${-radius} 0Z`;

const inBowl = (brush: Brush, content: Svg): Svg => [
  brush.clip(discPath(BOWL_FILL), content),
  bowlShade(brush, BOWL_FILL),
];

export const ramen: Meal = (brush, random) =>
  inBowl(brush, [
    circle(0, 0, BOWL_FILL, brush.ball('#b9762f')),
    noodles(random, 370, '#f0cf78', 5),
    repeat(16, () =>
      circle(random.between(-330, 330), random.between(-330, 330), random.between(8, 22), '#f3b75a', 'opacity="0.55"'),
    ),
    at(-190, -250, 1.25, -24, of.nori(brush, random)),
    at(-80, -285, 1.25, -6, of.nori(brush, random)),
    at(200, -170, 1.25, 20, of.porkSlice(brush, random)),
    at(285, -20, 1.2, 70, of.porkSlice(brush, random)),
    at(-215, 105, 1.25, 30, of.eggHalf(brush, random)),
    at(-90, 215, 1.25, -10, of.eggHalf(brush, random)),
    at(170, 200, 0.95, 0, of.fishCake(brush, random)),
    at(
      20,
      -20,
      1,
      0,
      of.strew(random, 22, 150, 0.24, () => of.scallionRing(brush, random)),
    ),
  ]);

const soupOf =
  (colour: string, topping: of.Ingredient): Meal =>
  (brush, random) =>
    inBowl(brush, [
      circle(0, 0, BOWL_FILL, brush.ball(colour)),
      stroke(
        'M-190 30 Q-170 -170 40 -170 Q220 -150 190 50 Q140 190 -40 160 Q-130 110 -60 10 Q20 -60 80 10',
        '#fff4e0',
        34,
        'opacity="0.75"',
      ),
      of.strew(random, 9, 260, 0.42, () => topping(brush, random)),
      of.strew(random, 16, 300, 0.1, () => of.peppercorn(brush, random)),
    ]);
export const soup = soupOf('#d9772c', of.basil);

export const salad: Meal = (brush, random) =>
  inBowl(brush, [
    circle(0, 0, BOWL_FILL, '#3f6f2c'),
    of.strew(random, 34, 380, 1.25, () => of.lettuce(brush, random)),
    of.strew(random, 7, 290, 0.82, () => of.cucumberSlice(brush, random)),
    of.strew(random, 8, 320, 0.72, (i) => (i % 2 ? of.tomatoSlice : of.cherryTomato)(brush, random)),
    of.strew(random, 5, 280, 0.8, () => of.onionRing(brush, random)),
    of.strew(random, 10, 300, 0.44, () => of.cube('#fdfaf0')(brush, random)),
    of.strew(random, 8, 300, 0.4, () => of.oliveRing(brush, random)),
  ]);

export const pasta: Meal = (brush, random) => [
  brush.clip(discPath(PLATE_WELL + 12), [
    circle(0, 0, PLATE_WELL, '#c9963f'),
    noodles(random, 320, '#f2cf7a', 8),
    repeat(5, (i) =>
      stroke(
        `M${-60 - i * 36} 0 A${60 + i * 36} ${60 + i * 36} 0 1 1 ${60 + i * 36} 20 A${48 + i * 36} ${50 + i * 36} 0 1 1 ${-40 - i * 36} 30`,
        tone('#f2cf7a', -0.06 * (i % 3)),
        17,
      ),
    ),
  ]),
  path(
    'M-190 -20 Q-200 -150 -70 -150 Q0 -210 90 -150 Q210 -130 190 -10 Q220 110 100 140 Q20 210 -80 150 Q-210 120 -190 -20Z',
    brush.ball('#c43a22'),
  ),
  of.strew(random, 26, 150, 0.22, () => of.cube('#e0603a')(brush, random)),
  of.strew(random, 18, 170, 0.16, () => of.cube('#fff3d2')(brush, random)),
  [-24, 100, 220].map((degrees) => at(26, -14, 0.72, degrees, at(70, 0, 1, 0, of.basil(brush, random)))),
];

function rice(random: Random, radius: number): Svg {
  return [
    circle(0, 0, radius, '#e6dfcf'),
    of.strew(random, 170, radius * 0.96, 1, () =>
      ellipse(0, 0, 24, 10, random.pick(['#ffffff', '#f7f2e6', '#efe8d8'])),
    ),
  ];
}

export const riceBowl: Meal = (brush, random) =>
  inBowl(brush, [rice(random, BOWL_FILL), of.strew(random, 14, 150, 0.12, () => of.peppercorn(brush, random))]);

export const curry: Meal = (brush, random) => [
  brush.clip(discPath(PLATE_WELL + 18), [
    rice(random, PLATE_WELL + 18),
    path('M-60 -400 Q60 -120 -20 60 Q-60 240 40 400 H420 V-400Z', brush.ball('#a8661f')),
    repeat(9, (i) =>
      at(
        60 + (i % 3) * 100 + random.between(-20, 20),
        -190 + Math.floor(i / 3) * 180 + random.between(-30, 30),
        0.66,
        random.between(0, 90),
        of.cube(random.pick(['#e08a2c', '#e9d08a', '#7c4a24', '#e08a2c']))(brush, random),
      ),
    ),
    of.strew(random, 8, 220, 0.26, () => of.basil(brush, random)),
  ]),
];

export const porridge: Meal = (brush, random) =>
  inBowl(brush, [
    circle(0, 0, BOWL_FILL, brush.ball('#e9dcc2')),
    of.strew(random, 60, 380, 0.3, () => ellipse(0, 0, 70, 48, random.pick(['#dcc9a2', '#f2e7d0', '#cdb68a']))),
    repeat(6, (i) => at(-230 + i * 62, -180 + Math.abs(i - 2.5) * 26, 0.78, 0, of.bananaSlice(brush, random))),
    at(
      -110,
      150,
      1,
      0,
      of.strew(random, 14, 130, 0.36, () => of.blueberry(brush, random)),
    ),
    at(
      170,
      90,
      1,
      0,
      of.strew(random, 6, 130, 0.74, () => of.strawberryHalf(brush, random)),
    ),
    of.strew(random, 9, 250, 0.3, () => of.almond(brush, random)),
  ]);

export const pizza: Meal = (brush, random) => [
  circle(0, 0, 500, brush.ball('#c98b43')),
  of.strew(random, 26, 480, 0.4, () => circle(0, 0, 60, '#8a5526', 'opacity="0.28"')),
  circle(0, 0, 432, brush.slab('#c4432a')),
  circle(0, 0, 420, brush.ball('#efc35c')),
  of.strew(random, 22, 380, 0.9, () =>
    ellipse(0, 0, 96, 70, random.pick(['#f9e3a0', '#f4d27a', '#fdeec0']), 'opacity="0.8"'),
  ),
  of.strew(random, 11, 345, 0.86, () => of.pepperoni(brush, random)),
  of.strew(random, 8, 330, 0.5, () => of.mushroomSlice(brush, random)),
  of.strew(random, 9, 330, 0.36, () => of.oliveRing(brush, random)),
  of.strew(random, 6, 260, 0.68, () => of.basil(brush, random)),
  [0, 45, 90, 135].map((degrees) => at(0, 0, 1, degrees, stroke('M-486 0 H486', '#7c4a20', 6, 'opacity="0.4"'))),
];

export const pancakes: Meal = (brush, random) => [
  [
    [26, 34],
    [-14, 16],
    [0, 0],
  ].map(([x, y], i) => [
    circle(x!, y!, 300, tone('#d9a55a', -0.1 - 0.05 * (2 - i))),
    circle(x!, y!, 284, brush.ball('#c27c34')),
    circle(x! - 6, y! - 6, 236, brush.slab('#cf8f45'), 'opacity="0.7"'),
  ]),
  path(
    'M-120 -60 Q-140 -150 -20 -150 Q90 -170 130 -80 Q230 -50 180 60 Q170 190 110 230 Q70 170 40 150 Q-40 190 -70 120 Q-160 70 -120 -60Z',
    '#8a4712',
    'opacity="0.62"',
  ),
  rect(-64, -84, 128, 118, brush.slab('#f8dc7c'), 22),
  ellipse(-20, -56, 40, 16, '#ffffff', 'opacity="0.5"'),
  at(
    150,
    -140,
    1,
    0,
    of.strew(random, 5, 90, 0.4, () => of.blueberry(brush, random)),
  ),
  at(
    -190,
    140,
    1,
    0,
    of.strew(random, 3, 80, 0.72, () => of.strawberryHalf(brush, random)),
  ),
];

export const burger: Meal = (brush, random) => [
  repeat(14, (i) => at(0, 0, 1, i * 26, ellipse(286, 0, 62, 52, brush.slab(i % 2 ? '#7db544' : '#5f9a36')))),
  at(200, 190, 1.2, 0, of.tomatoSlice(brush, random)),
  circle(0, 0, 296, brush.ball('#c57a33')),
  of.strew(random, 34, 230, 0.22, () => ellipse(0, 0, 70, 40, '#f6e3b4')),
];

export const roundCake: Meal = (brush, random) => [
  circle(0, 0, 420, brush.slab('#f6e6d6')),
  circle(0, 0, 396, brush.ball('#fdf5ea')),
  repeat(14, (i) =>
    at(
      0,
      0,
      1,
      (i * 360) / 14,
      circle(336, 0, 62, brush.ball('#fffaf2')),
      at(336, 0, 0.42, 40, of.strawberryHalf(brush, random)),
    ),
  ),
  of.strew(random, 9, 130, 0.6, (i) => (i % 2 ? of.blueberry : of.strawberryHalf)(brush, random)),
  at(30, -30, 0.7, 20, of.mint(brush, random)),
];

export const pie: Meal = (brush) => [
  circle(0, 0, 470, brush.ball('#b8793a')),
  circle(0, 0, 400, brush.slab('#8f2430')),
  brush.clip(discPath(404), [
    [0, 90].map((degrees) =>
      at(
        0,
        0,
        1,
        degrees + 45,
        repeat(5, (i) => [
          rect(-420, -330 + i * 148, 840, 78, '#8a5220', 6, 'opacity="0.5"'),
          rect(-420, -338 + i * 148, 840, 74, brush.tube('#dba25a'), 8),
        ]),
      ),
    ),
  ]),
  repeat(40, (i) => at(0, 0, 1, i * 9, ellipse(440, 0, 34, 26, brush.ball('#d29a52')))),
];

export const friedEgg: Meal = (brush) => [
  path(
    'M-270 -20 Q-300 -180 -130 -200 Q-40 -290 90 -220 Q280 -220 260 -50 Q320 110 180 170 Q80 270 -60 200 Q-260 200 -270 -20Z',
    brush.slab('#fff9ee'),
    'stroke="#e2b878" stroke-width="10"',
  ),
  circle(-10, -10, 108, brush.ball('#f3a122')),
  ellipse(-44, -48, 32, 20, '#fff2c4', 'opacity="0.85"'),
];

export const sushi: Meal = (brush, random) => [
  repeat(4, (i) =>
    at(-420 + i * 190, -190, 1, random.between(-3, 3), [
      rect(-70, -150, 140, 300, brush.slab('#f7f3ea'), 56),
      rect(-78, -164, 156, 328, brush.slab(['#f08a5a', '#d8505a', '#f4a878', '#f08a5a'][i]!), 60),
      repeat(4, (k) =>
        stroke(`M-66 ${-110 + k * 74} Q0 ${-150 + k * 74} 66 ${-110 + k * 74}`, '#ffe6d6', 9, 'opacity="0.8"'),
      ),
    ]),
  ),
  repeat(6, (i) =>
    at(-450 + i * 160, 210, 1, 0, [
      circle(0, 0, 76, brush.slab('#22352b')),
      circle(0, 0, 64, '#f8f5ee'),
      rect(-26, -26, 52, 52, brush.slab(i % 2 ? '#e9714a' : '#7cb04a'), 12),
    ]),
  ),
  at(
    470,
    -220,
    1,
    0,
    of.strew(random, 7, 60, 0.6, () => ellipse(0, 0, 80, 40, '#f4c8b8')),
  ),
  circle(480, -60, 62, brush.ball('#8fae4c')),
];

/** A loaf, cut at one end, and its slices. */
export const bread: Meal = (brush, random) => [
  path(
    'M-560 -210 Q-560 -300 -460 -300 H40 Q120 -300 120 -210 V60 Q120 150 40 150 H-460 Q-560 150 -560 60Z',
    brush.tube('#b8793a'),
  ),
  repeat(4, (i) =>
    stroke(`M${-440 + i * 130} -250 Q${-400 + i * 130} -80 ${-450 + i * 130} 100`, '#f0d3a0', 22, 'opacity="0.75"'),
  ),
  repeat(3, (i) =>
    at(250 + i * 130, -60 + i * 90, 1, 8 + i * 14 + random.between(-5, 5), [
      path(
        'M-130 -190 Q-170 -250 0 -250 Q170 -250 130 -190 V190 Q130 220 100 220 H-100 Q-130 220 -130 190Z',
        brush.slab('#b97a3c'),
      ),
      path(
        'M-106 -176 Q-140 -226 0 -226 Q140 -226 106 -176 V170 Q106 196 84 196 H-84 Q-106 196 -106 170Z',
        brush.slab('#f3dcb2'),
      ),
      of.strew(random, 12, 90, 0.14, () => ellipse(0, 0, 90, 60, '#d9b67e', 'opacity="0.6"')),
    ]),
  ),
  of.strew(random, 14, 380, 0.12, () => of.cube('#e0b878')(brush, random)),
];

/** A whole tomato with its green star. */
export const tomato: Meal = (brush) => [
  circle(0, 0, 500, brush.ball('#d8372a')),
  ellipse(-190, -220, 120, 76, '#ffffff', 'opacity="0.4"'),
  repeat(6, (i) => at(0, 0, 1, i * 60 + 12, path('M0 -40 Q150 -90 290 -10 Q150 50 0 40Z', brush.slab('#4d8a34')))),
  circle(0, 0, 44, '#3c6e2a'),
];

/** A drink in a cup, with a leaf of foam where it is coffee with milk. */
const inCup =
  (colour: string, foam?: string): Meal =>
  (brush) => [
    circle(0, 0, CUP_FILL, brush.ball(colour)),
    foam
      ? [
          circle(0, 0, CUP_FILL - 26, 'none', `stroke="${foam}" stroke-opacity="0.35" stroke-width="22"`),
          path('M0 170 Q-150 60 -130 -60 Q-60 -150 0 -70 Q60 -150 130 -60 Q150 60 0 170Z', foam, 'opacity="0.92"'),
          stroke(
            'M0 120 V-40 M0 60 Q-60 30 -80 -30 M0 60 Q60 30 80 -30 M0 0 Q-34 -20 -40 -60 M0 0 Q34 -20 40 -60',
            tone(colour, 0.1),
            13,
            'opacity="0.7"',
          ),
        ]
      : circle(-70, -80, 70, brush.spot('#ffffff', 0.4)),
  ];
export const latte = inCup('#8a5026', '#f7e4c4');
export const matcha = inCup('#86a83f', '#eef4d2');
export const tea = inCup('#b5651d');

/** A cold drink with ice and a slice. */
const inGlass =
  (colour: string, isIced: boolean): Meal =>
  (brush, random) => [
    circle(0, 0, GLASS_FILL, brush.ball(colour)),
    isIced
      ? [
          [-150, 130, 20].map((x, i) =>
            at(
              x,
              -120 + i * 130,
              1.5,
              i * 34,
              rect(-80, -80, 160, 160, '#ffffff', 26, 'opacity="0.5"'),
              rect(-80, -80, 160, 160, 'none', 26, 'stroke="#ffffff" stroke-opacity="0.7" stroke-width="8"'),
            ),
          ),
          at(150, 170, 1.7, 20, of.lemonSlice(brush, random)),
          at(-160, 190, 1.4, 0, of.mint(brush, random)),
        ]
      : circle(-120, -140, 130, brush.spot('#ffffff', 0.4)),
  ];
export const coldDrink = inGlass('#f0a63c', true);
export const milk = inGlass('#faf6ee', false);
export const wine = inGlass('#6e1530', false);
export const beer = inGlass('#f3e3b8', false);
