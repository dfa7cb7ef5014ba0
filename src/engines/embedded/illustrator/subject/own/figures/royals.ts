import { tone } from '../brush.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import {
  AXIS,
  beard,
  boots,
  face,
  fist,
  HANGING,
  HOLDING,
  limb,
  longHairBehind,
  partedHair,
  SKINS,
  shortHair,
  TORSO,
  trousers,
} from './body.ts';
import { figure } from './figure.ts';

const GOLD = '#e6b544';

const crown = (brush: Parameters<typeof face>[0], y: number) => [
  path(
    `M244 ${y} L234 ${y - 62} L268 ${y - 32} L300 ${y - 78} L332 ${y - 32} L366 ${y - 62} L356 ${y} Q300 ${y + 18} 244 ${y}Z`,
    brush.slab(GOLD),
  ),
  path(`M244 ${y} Q300 ${y + 18} 356 ${y} V${y - 18} Q300 ${y} 244 ${y - 18}Z`, brush.wall('#f4d67e')),
  circle(300, y - 80, 9, brush.ball('#d0304a')),
  circle(234, y - 64, 8, brush.ball('#4a8ae0')),
  circle(366, y - 64, 8, brush.ball('#4a8ae0')),
  circle(300, y - 4, 8, brush.ball('#d0304a')),
  circle(268, y - 8, 6, brush.ball('#4fb870')),
  circle(332, y - 8, 6, brush.ball('#4fb870')),
];

/** A bearded king in an ermine cloak with his sceptre. */
export const king = figure(
  'king',
  ['monarch', 'emperor', 'medieval king', 'old king'],
  (brush, { colour = '#a81f33' }) => [
    path('M228 270 Q130 520 110 990 Q300 1010 490 990 Q470 520 372 270Z', brush.slab(colour)),
    trousers(brush, '#4a3a6a'),
    boots(brush, '#5b371d', 840),
    path('M238 520 L222 760 Q300 790 378 760 L362 520Z', brush.slab('#5b4a8f')),
    path(TORSO, brush.slab('#5b4a8f')),
    stroke('M300 300 V770', GOLD, 13),
    stroke('M226 752 Q300 780 374 752', GOLD, 12),
    stroke('M236 500 Q300 520 364 500', GOLD, 20),
    rect(282, 492, 36, 36, brush.slab('#f4d67e'), 8),
    circle(300, 510, 9, brush.ball('#d0304a')),
    both(
      AXIS,
      path('M110 990 Q130 520 228 270 L256 270 Q190 560 176 998Z', brush.slab('#f7f4ec')),
      repeat(7, (i) => path(`M${206 - i * 12} ${400 + i * 86} l7 18 -14 0z`, '#33303a')),
    ),
    stroke('M446 620 L452 190', GOLD, 15),
    circle(452, 172, 28, brush.ball(GOLD)),
    circle(452, 132, 15, brush.ball('#d0304a')),
    limb(brush.slab(tone(colour, 0.06)), HOLDING),
    rect(404, 372, 44, 42, brush.wall('#f7f4ec'), 14),
    fist(brush, 454, 390, SKINS[0]),
    limb(brush.slab(tone(colour, 0.06)), HANGING),
    rect(172, 500, 50, 36, brush.wall('#f7f4ec'), 14),
    fist(brush, 196, 556, SKINS[0]),
    path('M196 300 Q240 240 300 264 Q360 240 404 300 Q390 356 300 346 Q210 356 196 300Z', brush.ball('#f7f4ec')),
    repeat(7, (i) => path(`M${222 + i * 26} ${304 + (3 - Math.abs(i - 3)) * 7} l6 18 -12 0z`, '#33303a')),
    face(brush, { skin: SKINS[0], brow: '#6b5a4a' }),
    shortHair(brush, '#8a7a66'),
    beard(brush, '#9c8c76', 300),
    crown(brush, 104),
  ],
);

/** A queen in a wide gown. */
export const queen = figure(
  'queen',
  ['empress', 'fairy tale queen', 'royal lady'],
  (brush, { colour = '#7a2f7f', random }) => {
    const hair = random.pick(['#5b3422', '#c9963f', '#2b211c']);
    const skin = random.pick(SKINS);
    return [
      path('M236 280 Q150 240 190 170 Q220 240 300 250 Q380 240 410 170 Q450 240 364 280Z', brush.wall('#f7f4ec')),
      longHairBehind(brush, hair, 300),
      path('M246 430 Q170 560 40 980 Q300 1020 560 980 Q430 560 354 430Z', brush.slab(colour)),
      path('M286 440 Q250 700 220 996 Q300 1006 380 996 Q350 700 314 440Z', brush.wall('#f0e2ea')),
      repeat(5, (i) => path(`M300 ${540 + i * 90} l9 20 20 9 -20 9 -9 20 -9 -20 -20 -9 20 -9z`, GOLD)),
      stroke('M230 480 Q150 720 110 980 M370 480 Q450 720 490 980', '#0000002e', 10),
      path('M44 966 Q300 1008 556 966 L560 980 Q300 1024 40 980Z', brush.wall(GOLD)),
      stroke('M288 440 Q250 700 222 994 M312 440 Q350 700 378 994', GOLD, 9),
      path(
        'M252 258 Q222 264 218 300 Q240 370 246 440 Q300 470 354 440 Q360 370 382 300 Q378 264 348 258 Q300 330 252 258Z',
        brush.slab(colour),
      ),
      path('M252 258 Q300 330 348 258 Q330 250 324 240 H276 Q270 250 252 258Z', brush.ball(skin)),
      stroke('M250 442 Q300 470 350 442', GOLD, 14),
      stroke('M262 262 Q300 316 338 262', GOLD, 7),
      circle(300, 296, 12, brush.ball('#d0304a')),
      limb(brush.slab(tone(colour, 0.08)), [
        [232, 294, 56],
        [176, 390, 48],
        [236, 452, 38],
      ]),
      limb(brush.slab(tone(colour, 0.08)), [
        [368, 294, 56],
        [424, 390, 48],
        [364, 452, 38],
      ]),
      both(AXIS, ellipse(228, 290, 38, 36, brush.ball(tone(colour, 0.14)))),
      ellipse(276, 458, 30, 18, brush.ball(skin)),
      ellipse(326, 462, 30, 18, brush.ball(skin)),
      face(brush, { skin, feminine: true }),
      partedHair(brush, hair),
      both(AXIS, circle(246, 192, 7, brush.ball('#f4d67e'))),
      crown(brush, 96),
    ];
  },
);

/** A young princess in a ball gown. */
export const princess = figure(
  'princess-figure',
  ['princess', 'fairy tale princess', 'cinderella', 'noble lady', 'woman in a ball gown'],
  (brush, { colour = '#e87aa8', random }) => {
    const hair = random.pick(['#e3b04f', '#5b3422', '#a8532e']);
    const skin = random.pick(SKINS);
    return [
      longHairBehind(brush, hair, 470),
      path('M250 430 Q90 560 50 970 Q300 1024 550 970 Q510 560 350 430Z', brush.slab(colour)),
      both(AXIS, path('M252 440 Q120 560 100 700 Q170 650 230 690 Q250 560 290 450Z', brush.ball(tone(colour, 0.3)))),
      path('M290 450 Q250 640 230 690 Q300 730 370 690 Q350 640 310 450Z', brush.ball(tone(colour, 0.2))),
      stroke('M180 720 Q150 850 140 976 M300 730 V996 M420 720 Q450 850 460 976', '#00000024', 9),
      path('M50 960 Q300 1014 550 960 Q552 972 550 980 Q300 1030 50 980Z', tone(colour, 0.5)),
      path(
        'M256 262 Q230 268 226 300 Q244 370 250 440 Q300 466 350 440 Q356 370 374 300 Q370 268 344 262 Q300 320 256 262Z',
        brush.slab(colour),
      ),
      path('M256 262 Q300 320 344 262 L330 246 H270Z', brush.ball(skin)),
      stroke('M252 438 Q300 464 348 438', '#fff6fa', 10),
      limb(brush.ball(skin), [
        [236, 296, 44],
        [186, 390, 38],
        [150, 480, 30],
      ]),
      limb(brush.ball(skin), [
        [364, 296, 44],
        [414, 390, 38],
        [450, 480, 30],
      ]),
      limb(brush.slab('#fff6fa'), [
        [184, 394, 42],
        [168, 440, 38],
        [148, 484, 34],
      ]),
      limb(brush.slab('#fff6fa'), [
        [416, 394, 42],
        [432, 440, 38],
        [452, 484, 34],
      ]),
      both(
        AXIS,
        ellipse(142, 502, 18, 26, brush.ball('#fff6fa')),
        ellipse(232, 292, 38, 32, brush.ball(tone(colour, 0.3))),
      ),
      face(brush, { skin, feminine: true }),
      partedHair(brush, hair),
      path('M250 102 Q300 60 350 102 Q300 84 250 102Z', brush.slab('#f4d67e')),
      circle(300, 76, 11, brush.ball('#f4d67e')),
      circle(300, 76, 6, '#8fd0ff'),
      circle(270, 86, 6, '#f4d67e'),
      circle(330, 86, 6, '#f4d67e'),
      circle(300, 288, 9, brush.ball('#8fd0ff')),
    ];
  },
);

/** An Egyptian pharaoh with crook and flail. */
export const pharaoh = figure('pharaoh', ['egyptian king', 'egyptian pharaoh'], (brush, { colour = '#2f6fb0' }) => {
  const skin = SKINS[2];
  return [
    both(
      AXIS,
      path('M214 290 Q150 300 136 420 L120 900 Q150 920 190 900 L220 540 L240 400Z', brush.slab(colour)),
      stroke('M136 420 L120 896', GOLD, 11),
      repeat(5, (k) => stroke(`M${150 - k * 4} ${480 + k * 90} L${200 - k * 4} ${486 + k * 90}`, GOLD, 7)),
    ),
    both(
      AXIS,
      limb(brush.ball(skin), [
        [268, 560, 64],
        [266, 770, 50],
        [268, 964, 38],
      ]),
      path('M240 960 H298 V1000 H214 Q212 974 240 966Z', brush.slab(GOLD)),
    ),
    path(TORSO, brush.ball(skin)),
    stroke('M252 360 Q276 390 300 366 Q324 390 348 360 M300 380 V490', tone(skin, -0.25), 5),
    path('M234 510 H366 L390 750 Q300 780 210 750Z', brush.slab('#f7f1e2')),
    repeat(6, (i) => stroke(`M${250 + i * 20} 540 L${226 + i * 30} 752`, '#00000021', 5)),
    path('M276 520 H324 L336 720 H264Z', brush.wall(GOLD)),
    repeat(5, (i) => stroke(`M${274 - i * 1.6} ${560 + i * 34} H${326 + i * 1.6}`, colour, 12)),
    stroke('M236 516 H364', GOLD, 26),
    path('M204 300 Q220 250 300 262 Q380 250 396 300 Q380 380 300 386 Q220 380 204 300Z', brush.wall(GOLD)),
    stroke('M222 300 Q230 350 300 356 Q370 350 378 300', colour, 14),
    stroke('M238 290 Q246 326 300 332 Q354 326 362 290', '#c8332b', 10),
    limb(brush.ball(skin), [
      [232, 300, 56],
      [206, 420, 48],
      [330, 420, 40],
    ]),
    stroke('M340 460 L250 320 Q226 290 250 270 Q276 262 280 290', GOLD, 13),
    limb(brush.ball(skin), [
      [368, 300, 56],
      [394, 420, 48],
      [270, 420, 40],
    ]),
    stroke('M262 460 L350 312 M350 312 L380 380 M352 310 L398 370 M350 314 L364 390', GOLD, 11),
    fist(brush, 322, 422, skin),
    fist(brush, 276, 424, skin),
    both(AXIS, rect(190, 396, 42, 26, brush.wall(GOLD), 8)),
    path(
      'M220 330 Q206 200 234 120 Q240 60 300 56 Q360 60 366 120 Q394 200 380 330 L340 330 L350 180 H250 L260 330Z',
      brush.slab(GOLD),
    ),
    repeat(6, (i) => both(AXIS, stroke(`M${228 - i * 2} ${150 + i * 32} L${256 + i} ${158 + i * 32}`, colour, 12))),
    face(brush, { skin, stern: true, brow: '#1c1a1c' }),
    both(AXIS, stroke('M266 154 Q278 144 292 154 M266 154 L246 162', '#1c1a1c', 5)),
    path('M244 128 Q240 60 300 56 Q360 60 356 128 Q300 96 244 128Z', brush.slab(GOLD)),
    stroke('M250 108 Q300 80 350 108 M256 90 Q300 66 344 90', colour, 9),
    path('M290 110 Q280 70 300 50 Q320 70 310 110Z', brush.slab('#f4d67e')),
    rect(290, 214, 20, 60, brush.pillar(colour), 8),
  ];
});

/** A ballerina on her toes. */
export const ballerina = figure(
  'ballerina',
  ['ballet dancer', 'dancer', 'woman dancing ballet'],
  (brush, { colour = '#f2a0be', random }) => {
    const skin = random.pick(SKINS);
    const hair = random.pick(['#5b3422', '#2b211c', '#c9963f']);
    return [
      limb(brush.ball(skin), [
        [284, 520, 50],
        [290, 720, 42],
        [300, 930, 24],
      ]),
      path('M286 900 H314 L306 996 Q300 1002 294 996Z', brush.pillar(colour)),
      stroke('M288 880 L312 900 M312 880 L288 900', colour, 6),
      limb(brush.ball(skin), [
        [322, 520, 50],
        [420, 640, 42],
        [318, 720, 26],
      ]),
      path('M330 704 L296 740 Q286 752 276 744 L304 706Z', brush.slab(colour)),
      path(
        'M300 430 Q130 450 60 540 Q120 560 150 548 Q190 590 240 570 Q300 610 360 570 Q410 590 450 548 Q480 560 540 540 Q470 450 300 430Z',
        brush.ball(tone(colour, 0.25)),
      ),
      path(
        'M300 440 Q170 460 110 520 Q180 536 220 528 Q300 560 380 528 Q420 536 490 520 Q430 460 300 440Z',
        brush.ball(tone(colour, 0.5)),
      ),
      repeat(9, (i) => stroke(`M${276 + i * 6} 448 L${120 + i * 45} ${540 - Math.abs(i - 4) * 4}`, '#ffffff80', 4)),
      path(
        'M260 272 Q238 290 244 330 Q256 390 258 446 Q300 462 342 446 Q344 390 356 330 Q362 290 340 272 Q300 330 260 272Z',
        brush.slab(colour),
      ),
      path('M260 272 Q300 330 340 272 L326 246 H274Z', brush.ball(skin)),
      stroke('M258 440 Q300 458 342 440', '#ffffffb3', 7),
      limb(brush.ball(skin), [
        [248, 288, 40],
        [164, 180, 32],
        [262, 44, 22],
      ]),
      limb(brush.ball(skin), [
        [352, 288, 40],
        [436, 180, 32],
        [338, 44, 22],
      ]),
      both(AXIS, ellipse(272, 36, 12, 20, brush.ball(skin), 'transform="rotate(60 272 36)"')),
      circle(300, 66, 34, brush.ball(hair)),
      face(brush, { skin, feminine: true }),
      path('M244 150 Q232 76 300 72 Q368 76 356 150 Q350 110 300 100 Q250 110 244 150Z', brush.ball(hair)),
      both(AXIS, circle(268, 78, 10, brush.ball('#ffffff'))),
    ];
  },
);
