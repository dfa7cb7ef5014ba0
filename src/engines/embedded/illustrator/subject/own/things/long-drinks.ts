import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, stroke } from '../shapes.ts';
import { GLASS, gleam, ice, stem, TALL, tallGlass, wheel } from './glass-parts.ts';
import { mintLeaf, mintSprig } from './mint.ts';

const TALL_FACTS = { kind: 'drink', heightMetres: 0.18, footing: 'stands', width: 640, height: 1000 } as const;
const LEMON = ['#f0c93a', '#f6e08a'] as const;
const LIME = ['#5f9a2c', '#c3df86'] as const;

/** Water or something as clear over ice, slices of lemon in it and one on its rim. */
const lemonWater = ownSubject(
  {
    ...TALL_FACTS,
    width: 560,
    concept: 'iced-lemon-water',
    names: [
      'iced lemon water',
      'lemon water',
      'water with lemon',
      'sparkling water',

      'gin tonic',
      'tonic water',
      'vodka soda',
    ],
  },
  (brush, { colour = '#dfeff4' }) =>
    at(-60, 0, 1, 0, [
      tallGlass(brush, colour, tone(colour, -0.12)),
      brush.clip(TALL, [
        at(420, 760, 1.05, 30, wheel(brush, ...LEMON)),
        ice(220, 350, -14, 1.1),
        ice(400, 420, 22, 1.1),
        at(190, 560, 0.95, -20, wheel(brush, ...LEMON)),
        ice(380, 600, -8, 1.1),
        ice(230, 740, 26, 1.1),
        ice(330, 890, -16, 1.1),
        repeat(26, (i) => circle(140 + ((i * 131) % 330), 320 + ((i * 89) % 620), 6 + (i % 3) * 2, '#ffffffb3')),
      ]),
      path(gleam, 'none', 'stroke="#ffffffb3" stroke-width="20" stroke-linecap="round"'),
      stroke('M480 320 L456 900', '#ffffff66', 9),
      stroke('M84 190 Q300 222 516 190', '#ffffffd9', 12),
      at(500, 190, 1.1, 14, wheel(brush, ...LEMON)),
    ]),
);

/** Water in a plain tall glass. */
const plainWater = ownSubject(
  {
    ...TALL_FACTS,
    width: 468,
    concept: 'glass-of-water',
    names: ['glass of water', 'water glass', 'cup of water', 'glass of ice water', 'ice water', 'glass of iced water'],
  },
  (brush, { colour = '#cfe6f1' }) =>
    at(-66, 0, 1, 0, [
      tallGlass(brush, colour, tone(colour, -0.2)),
      path('M84 190 Q300 222 516 190 Q300 160 84 190Z', '#ffffff59'),
      path(gleam, 'none', 'stroke="#ffffffcc" stroke-width="22" stroke-linecap="round"'),
      stroke('M482 320 L456 900', '#ffffff80', 10),
      brush.clip(TALL, [
        path('M150 900 Q300 940 460 900 L456 960 H150Z', '#ffffff66'),
        repeat(9, (i) => circle(180 + ((i * 97) % 260), 400 + ((i * 113) % 460), 7, '#ffffff99')),
      ]),
      stroke('M84 190 Q300 222 516 190', '#ffffffe6', 12),
      ellipse(300, 282, 206, 26, '#ffffff4d'),
    ]),
);

/** Rum, lime and soda over crushed ice with a bush of mint. */
const mojito = ownSubject(
  {
    ...TALL_FACTS,
    concept: 'mojito',
    names: ['mojito cocktail', 'virgin mojito', 'caipirinha', 'mint cocktail', 'lime cocktail', 'glass of mojito'],
    heightMetres: 0.19,
  },
  (brush, { colour = '#dceccb' }) => [
    stroke('M300 820 L420 20', '#e9e4d6', 26),
    stroke('M296 820 L416 20', '#d0564a', 7, 'stroke-dasharray="26 26"'),
    tallGlass(brush, colour, tone(colour, -0.16)),
    brush.clip(TALL, [
      ice(200, 340, -14, 1),
      ice(400, 360, 20, 1),
      at(190, 520, 0.95, -24, wheel(brush, ...LIME)),
      mintLeaf(brush, 380, 560, 70),
      ice(300, 480, 34, 0.9),
      at(400, 680, 1, 30, wheel(brush, ...LIME)),
      ice(220, 690, 10, 1),
      mintLeaf(brush, 250, 880, -60),
      ice(340, 840, -20, 1),
      at(190, 900, 0.9, 10, wheel(brush, ...LIME)),
      mintLeaf(brush, 420, 930, 20, 0.9),
      repeat(22, (i) => circle(140 + ((i * 131) % 330), 320 + ((i * 89) % 620), 7, '#ffffff8c')),
    ]),
    path(gleam, 'none', 'stroke="#ffffffa6" stroke-width="20" stroke-linecap="round"'),
    stroke('M84 190 Q300 222 516 190', '#ffffffd9', 12),
    mintSprig(brush, 220, 214),
    at(500, 190, 1.05, 14, wheel(brush, ...LIME)),
  ],
);

/** A martini: clear as water in its wide cone, an olive on a pick. */
const martini = ownSubject(
  {
    concept: 'cocktail-glass',
    names: ['martini', 'martini glass', 'dry martini', 'cosmopolitan'],
    kind: 'drink',
    heightMetres: 0.18,
    footing: 'stands',
    width: 800,
    height: 1000,
  },
  (brush, { colour = '#e4e9d2' }) => [
    stem(brush, 400, 560),
    path('M40 60 H760 L420 570 Q400 590 380 570Z', `${GLASS}80`),
    path(
      'M116 170 Q400 140 684 170 L416 556 Q400 574 384 556Z',
      brush.stops('down', [
        [0, tone(colour, 0.3), 0.94],
        [1, tone(colour, -0.16), 0.96],
      ]),
    ),
    ellipse(400, 170, 284, 34, tone(colour, 0.45)),
    stroke('M250 330 L640 40', '#c9a878', 11),
    ellipse(372, 236, 62, 46, brush.ball('#7f9a3a'), 'transform="rotate(-36 372 236)"'),
    circle(416, 204, 15, '#c8402f'),
    ellipse(470, 164, 60, 44, brush.ball('#7f9a3a'), 'transform="rotate(-36 470 164)"'),
    circle(512, 132, 15, '#c8402f'),
    path('M110 110 L330 440', 'none', 'stroke="#ffffffb3" stroke-width="20" stroke-linecap="round"'),
    stroke('M40 60 Q400 108 760 60', '#ffffff', 14),
    stroke('M40 60 Q400 20 760 60', '#ffffff99', 9),
  ],
);

/** A bowl of a glass a third full of red wine. */
const redWine = ownSubject(
  {
    concept: 'wine-glass',
    names: [
      'glass of red wine',
      'red wine glass',
      'glass of wine',
      'wine glasses',
      'glasses of wine',
      'glasses of red wine',
    ],
    kind: 'drink',
    heightMetres: 0.21,
    footing: 'stands',
    width: 560,
    height: 1000,
  },
  (brush, { colour = '#7d1230' }) => {
    const bowl = 'M120 20 Q30 250 60 380 Q110 560 280 576 Q450 560 500 380 Q530 250 440 20Z';
    return [
      path('M268 570 Q274 800 252 930 H308 Q286 800 292 570Z', brush.pillar(GLASS)),
      ellipse(280, 958, 190, 36, brush.wall(tone(GLASS, -0.14))),
      ellipse(280, 946, 190, 36, `${GLASS}e6`),
      path(bowl, `${GLASS}73`),
      brush.clip(bowl, [
        path(
          'M0 300 Q280 280 560 300 V600 H0Z',
          brush.stops('down', [
            [0, tone(colour, 0.12), 0.97],
            [1, tone(colour, -0.5), 0.98],
          ]),
        ),
        path('M60 330 Q70 470 190 550 Q120 420 130 320Z', tone(colour, 0.3), 'opacity=".45"'),
      ]),
      ellipse(280, 300, 228, 32, brush.wall(tone(colour, 0.22))),
      path('M126 90 Q70 250 96 370', 'none', 'stroke="#ffffffa6" stroke-width="20" stroke-linecap="round"'),
      stroke('M440 90 Q478 220 466 340', '#ffffff59', 11),
      ellipse(280, 22, 160, 16, 'none', 'stroke="#ffffffcc" stroke-width="9"'),
    ];
  },
);

/** A marshmallow around a point. */
const marshmallowAt = (brush: Brush, x: number, y: number, degrees: number, size: number, colour: string): Svg =>
  at(x, y, size, degrees, [
    path('M-90 -60 Q-90 -90 0 -92 Q90 -90 90 -60 V60 Q90 94 0 96 Q-90 94 -90 60Z', brush.pillar(colour)),
    ellipse(0, -60, 88, 34, brush.wall(tone(colour, 0.5))),
  ]);

/** A mug of cocoa under marshmallows. */
const hotChocolate = ownSubject(
  {
    concept: 'hot-chocolate',
    names: ['mug of hot chocolate', 'cup of hot chocolate', 'hot cocoa', 'cup of cocoa', 'mug of cocoa', 'cocoa'],
    kind: 'drink',
    heightMetres: 0.13,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#c9473f' }) => [
    path(
      'M640 380 Q880 330 880 540 Q870 740 620 730 V660 Q790 670 796 540 Q796 430 640 460Z',
      brush.ball(tone(colour, -0.1)),
    ),
    path('M60 240 H680 V760 Q680 880 370 890 Q60 880 60 760Z', brush.pillar(colour)),
    path('M60 560 Q370 640 680 560 V640 Q370 720 60 640Z', tone(colour, 0.65)),
    repeat(7, (i) =>
      at(120 + i * 84, 604 + Math.sin((i / 6) * 3.14) * 34, 0.5, 0, path('M0 -34 L26 0 L0 34 L-26 0Z', colour)),
    ),
    ellipse(370, 240, 310, 76, brush.wall(tone(colour, 0.3))),
    ellipse(370, 250, 274, 58, brush.wall('#5d3524')),
    ellipse(370, 262, 262, 44, '#4a281a'),
    [
      [220, 214, -10, 0.66],
      [500, 210, 12, 0.66],
      [300, 250, 16, 0.7],
      [430, 256, -14, 0.7],
      [366, 180, 4, 0.7],
    ].map(([x = 0, y = 0, degrees = 0, size = 1], i) =>
      marshmallowAt(brush, x, y, degrees, size, i % 2 ? '#f7c9d4' : '#f9f3ea'),
    ),
    path(
      'M96 262 Q130 320 370 326 Q620 320 648 262 Q660 300 640 316 Q600 340 370 346 Q130 340 96 306Z',
      tone(colour, 0.12),
    ),
    stroke('M104 380 V700', '#ffffff66', 24),
    path('M300 90 Q260 50 310 0', 'none', 'stroke="#ffffff66" stroke-width="20" stroke-linecap="round"'),
    path('M440 96 Q490 50 440 6', 'none', 'stroke="#ffffff59" stroke-width="18" stroke-linecap="round"'),
  ],
);

/** One soft marshmallow. */
const marshmallow = ownSubject(
  {
    concept: 'marshmallow',
    names: ['marsh mallow', 'white marshmallow', 'pink marshmallow'],
    kind: 'food',
    heightMetres: 0.03,
    footing: 'stands',
    width: 200,
    height: 194,
  },
  (brush, { colour = '#f9f3ea' }) => marshmallowAt(brush, 100, 98, 0, 1, colour),
);

/** Drinks over ice and by the fire, and what swims in them. */
export const LONG_DRINKS: readonly OwnSubject[] = [
  lemonWater,
  plainWater,
  mojito,
  martini,
  redWine,
  hotChocolate,
  marshmallow,
];
