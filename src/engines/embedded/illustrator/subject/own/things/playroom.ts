import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const dollhouse = ownSubject(
  {
    concept: 'dollhouse',
    names: ["doll's house", 'doll house', 'toy house'],
    kind: 'object',
    heightMetres: 0.9,
    footing: 'stands',
    width: 900,
    height: 1000,
  },
  (brush, { colour = '#f2a0b8' }) => {
    const room = (x: number, y: number, wall: string): Svg => [
      rect(x, y, 330, 250, brush.wall(wall)),
      rect(x, y + 214, 330, 36, brush.wall('#b9814f')),
    ];
    return [
      path('M450 10 L890 330 L840 370 H60 L10 330Z', brush.slab('#8a4a5a')),
      repeat(5, (i) => stroke(`M${380 - i * 76} ${84 + i * 56} H${520 + i * 76}`, '#6b3444', 7, 'opacity="0.7"')),
      rect(70, 350, 760, 620, brush.wall(colour)),
      room(100, 390, '#cfe6f2'),
      room(470, 390, '#f7e6b8'),
      room(100, 680, '#d9f0d0'),
      room(470, 680, '#ead9f2'),
      path('M140 604 V540 H150 V500 H250 V540 H330 V604Z', brush.slab('#a06a3c')),
      rect(150, 520, 170, 60, brush.wall('#fbfaf6'), 14),
      rect(210, 530, 120, 56, brush.wall('#5f8fc4'), 12),
      rect(520, 420, 90, 100, '#8fc9ea', 8),
      stroke('M565 420 V520 M520 470 H610', '#ffffff', 9),
      circle(720, 440, 30, brush.ball('#fff3b0')),
      rect(680, 540, 80, 66, brush.slab('#b9814f'), 6),
      rect(150, 800, 160, 96, brush.ball('#d8504f'), 26),
      rect(130, 830, 200, 66, brush.ball('#b93a44'), 20),
      rect(180, 710, 100, 66, '#fbf3dc', 4, 'stroke="#a06a3c" stroke-width="9"'),
      rect(500, 800, 100, 96, brush.slab('#f4f1ea'), 8),
      circle(550, 840, 26, '#3a3f47'),
      rect(640, 820, 130, 16, brush.wall('#a06a3c'), 5),
      stroke('M660 836 V894 M750 836 V894', '#a06a3c', 11),
      ellipse(704, 804, 34, 16, '#ffffff'),
      rect(60, 640, 780, 30, brush.wall(tone(colour, -0.25)), 8),
      rect(430, 380, 30, 570, brush.wall(tone(colour, -0.2)), 6),
      rect(40, 950, 820, 50, brush.wall('#8a5a36'), 10),
      circle(450, 220, 60, '#8fc9ea'),
      circle(450, 220, 60, 'none', 'stroke="#fff7ea" stroke-width="17"'),
      stroke('M450 164 V276 M394 220 H506', '#fff7ea', 9),
    ];
  },
);

const marionette = ownSubject(
  {
    concept: 'marionette',
    names: ['puppet', 'string puppet', 'wooden puppet', 'pinocchio'],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'stands',
    width: 700,
    height: 1100,
  },
  (brush, { colour = '#d8433c' }) => [
    rect(90, 40, 520, 36, brush.tube('#9a6538'), 12),
    rect(332, 0, 36, 120, brush.pillar('#9a6538'), 10),
    stroke('M120 70 L110 600 M580 70 L590 520 M260 70 L270 800 M440 70 L430 800 M350 110 V260', '#d9cfc0', 5),
    both(
      350,
      path('M262 800 L252 930 H316 L320 800Z', brush.pillar('#e0b07a')),
      path('M236 920 H320 V990 Q240 1100 180 1090 Q160 1040 236 1000Z', brush.slab('#5a3a24')),
      circle(286, 926, 28, brush.ball('#c8935c')),
    ),
    path('M250 620 H450 L480 820 H220Z', brush.slab('#3f6fb0')),
    path('M250 460 Q350 430 450 460 L470 650 H230Z', brush.slab(colour)),
    path('M320 450 L350 500 L380 450Z', '#fff6ea'),
    repeat(3, (i) => circle(350, 540 + i * 44, 11, '#f2c94c')),
    stroke('M256 490 L150 560', colour, 60),
    stroke('M150 560 L112 640', '#e0b07a', 42),
    stroke('M444 490 L550 500', colour, 60),
    stroke('M550 500 L590 540', '#e0b07a', 42),
    circle(108, 650, 34, brush.ball('#e0b07a')),
    circle(596, 552, 34, brush.ball('#e0b07a')),
    circle(150, 560, 26, brush.ball('#c8935c')),
    circle(550, 500, 26, brush.ball('#c8935c')),
    ellipse(350, 350, 108, 116, brush.ball('#e8bc88')),
    path('M240 330 Q240 220 350 220 Q460 220 460 330 Q400 270 350 290 Q300 270 240 330Z', brush.slab('#5a3a24')),
    path('M230 260 Q350 150 470 260 Q350 230 230 260Z', brush.slab('#3f8a52')),
    path('M440 210 Q500 120 520 90 Q530 170 470 236Z', brush.slab('#d8433c')),
    both(
      350,
      circle(306, 344, 20, '#ffffff'),
      circle(308, 346, 11, '#2a1d16'),
      circle(286, 396, 24, brush.spot('#f08a7a', 0.7)),
    ),
    path('M350 366 L452 384 Q460 400 350 396Z', brush.tube('#d8a06a')),
    stroke('M304 420 Q350 452 396 420', '#6b3f22', 8),
    stroke('M304 420 V452 M396 420 V452', '#b9814f', 5),
  ],
);

const musicBox = ownSubject(
  {
    concept: 'music-box',
    names: ['music box', 'musical box', 'jewelry box with a ballerina'],
    kind: 'object',
    heightMetres: 0.25,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#7a4a86' }) => [
    path('M120 60 H780 L820 480 H80Z', brush.slab(tone(colour, -0.1))),
    path('M160 100 H740 L770 460 H130Z', brush.slab('#e8d6f2')),
    path(
      'M200 140 H700 L720 430 H180Z',
      brush.stops('diagonal', [
        [0, '#ffffff'],
        [0.5, '#cfdcec'],
        [1, '#f4ecfa'],
      ]),
    ),
    path('M80 480 H820 L860 560 H40Z', brush.wall('#c23a5a')),
    ellipse(450, 520, 130, 30, brush.wall('#f2c94c')),
    path('M450 300 Q420 330 430 370 L330 440 Q450 480 570 440 L470 370 Q480 330 450 300Z', brush.slab('#ffd9e6')),
    circle(450, 270, 34, brush.ball('#f0c7a0')),
    path('M416 262 Q420 226 450 226 Q480 226 484 262 Q450 244 416 262Z', '#5a3a24'),
    circle(450, 220, 16, '#5a3a24'),
    stroke('M432 330 Q370 250 440 170 M468 330 Q530 250 460 170', '#f0c7a0', 15),
    stroke('M444 450 L444 520 M456 450 L500 480 L456 500', '#f0c7a0', 15),
    path('M40 560 H860 V840 Q860 870 830 870 H70 Q40 870 40 840Z', brush.wall(colour)),
    rect(40, 560, 820, 36, brush.wall(tone(colour, 0.3))),
    path(
      'M450 640 Q540 640 540 720 Q540 800 450 800 Q360 800 360 720 Q360 640 450 640Z',
      'none',
      'stroke="#f2c94c" stroke-width="14"',
    ),
    both(
      450,
      path('M110 640 q100 -20 130 60 q-30 80 -130 60 q60 -60 0 -120Z', '#f2c94c', 'opacity="0.85"'),
      rect(60, 860, 90, 40, brush.ball('#f2c94c'), 14),
    ),
    circle(450, 720, 26, brush.ball('#f2c94c')),
  ],
);

const jackInTheBox = ownSubject(
  {
    concept: 'jack-in-the-box',
    names: ['jack in the box', 'clown in a box'],
    kind: 'object',
    heightMetres: 0.45,
    footing: 'stands',
    width: 760,
    height: 1100,
  },
  (brush, { colour = '#3f7fc4' }) => [
    path('M150 700 L40 560 L250 520 L330 680Z', brush.slab(tone(colour, 0.1))),
    repeat(6, (i) =>
      ellipse(
        400,
        690 - i * 46,
        110 - i * 6,
        30,
        'none',
        `stroke="${i % 2 ? '#f2c94c' : '#d8433c'}" stroke-width="26"`,
      ),
    ),
    path('M270 420 Q400 340 530 420 L600 500 Q400 560 200 500Z', brush.slab('#f2c94c')),
    repeat(5, (i) => circle(224 + i * 88, 506, 26, brush.ball('#d8433c'))),
    stroke('M300 440 Q180 420 140 320 M500 440 Q620 420 660 320', '#d8433c', 46),
    circle(136, 306, 40, brush.ball('#fff6ea')),
    circle(664, 306, 40, brush.ball('#fff6ea')),
    circle(400, 260, 132, brush.ball('#f6d3b0')),
    both(
      400,
      circle(266, 240, 62, brush.ball('#e8742c')),
      circle(290, 180, 54, brush.ball('#f08a3c')),
      circle(350, 236, 25, '#ffffff'),
      circle(353, 240, 14, '#2a1d16'),
      path('M324 190 q28 -30 54 -4', 'none', 'stroke="#3f7fc4" stroke-width="13" stroke-linecap="round"'),
      circle(318, 310, 30, brush.spot('#f08a7a', 0.8)),
    ),
    circle(400, 276, 32, brush.ball('#d8433c')),
    path('M330 320 Q400 386 470 320 Q440 366 400 368 Q360 366 330 320Z', '#b92a34'),
    path('M310 150 Q360 40 430 10 Q470 80 490 150Z', brush.slab('#3f9a5a')),
    circle(430, 24, 28, brush.ball('#f2c94c')),
    path('M110 680 H690 V1070 Q690 1100 660 1100 H140 Q110 1100 110 1070Z', brush.wall(colour)),
    path('M110 680 H690 V740 H110Z', brush.wall(tone(colour, 0.35))),
    path(
      'M400 780 L436 870 L532 876 L458 938 L484 1030 L400 978 L316 1030 L342 938 L268 876 L364 870Z',
      brush.slab('#f2c94c'),
    ),
    stroke('M690 900 H740 V980', '#8a919b', 17),
    circle(740, 990, 20, brush.ball('#d8433c')),
  ],
);

const CUBE_COLOURS = ['#e23b3b', '#f6f4ee', '#2f6fd0', '#f29a2c', '#2fa55a', '#f4d83c'] as const;

const puzzleCube = ownSubject(
  {
    concept: 'puzzle-cube',
    names: ["rubik's cube", 'rubiks cube', 'rubik cube', 'magic cube', 'speed cube'],
    kind: 'object',
    heightMetres: 0.07,
    footing: 'stands',
    width: 900,
    height: 960,
  },
  (brush, { random }) => {
    const tile = (matrix: string, shadeBy: number): Svg =>
      repeat(9, (i) => {
        const hex = random.pick(CUBE_COLOURS);
        return `<g transform="matrix(${matrix})">${rect((i % 3) * 100 + 8, Math.floor(i / 3) * 100 + 8, 84, 84, brush.wall(tone(hex, shadeBy)), 14)}</g>`;
      });
    return [
      path('M450 20 L880 230 L880 720 L450 950 L20 720 L20 230Z', '#1c1e22'),
      tile('1.42 0.7 -1.42 0.7 450 28', 0.08),
      tile('1.42 0.75 0 1.62 24 242', -0.04),
      tile('1.42 -0.75 0 1.62 450 466', -0.26),
    ];
  },
);

const pinwheel = ownSubject(
  {
    concept: 'pinwheel',
    names: ['toy windmill', 'paper windmill', 'whirligig'],
    kind: 'object',
    heightMetres: 0.5,
    footing: 'stands',
    width: 760,
    height: 1100,
  },
  (brush, { colour }) => {
    const sails = colour
      ? [colour, tone(colour, 0.35), tone(colour, -0.15), tone(colour, 0.2)]
      : ['#e8504f', '#f2b53c', '#3fa55a', '#3f7fd0'];
    return [
      rect(364, 380, 32, 720, brush.pillar('#f4efe6'), 10),
      repeat(4, (i) =>
        at(380, 380, 1, i * 90, [
          path('M0 0 L-20 -360 Q120 -380 250 -250 L250 -240Z', brush.slab(tone(sails[i]!, -0.28))),
          path('M0 0 L-20 -360 Q150 -330 250 -250 Q120 -200 0 0Z', brush.slab(sails[i]!)),
          path(
            'M-10 -330 Q80 -320 150 -280',
            'none',
            'stroke="#ffffff" stroke-opacity="0.5" stroke-width="15" stroke-linecap="round"',
          ),
        ]),
      ),
      circle(380, 380, 42, brush.ball('#fff6ea')),
      circle(380, 380, 17, '#b9814f'),
    ];
  },
);

const balloonDog = ownSubject(
  {
    concept: 'balloon-dog',
    names: ['balloon animal', 'balloon sculpture', 'dog made of balloons'],
    kind: 'object',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#e2457f' }) => {
    const sausage = (x: number, y: number, length: number, width: number, degrees: number): Svg =>
      at(x, y, 1, degrees, [
        rect(-length / 2, -width / 2, length, width, brush.tube(colour), width / 2),
        rect(-length * 0.36, -width * 0.34, length * 0.5, width * 0.16, '#ffffff', width * 0.08, 'opacity="0.7"'),
      ]);
    return [
      sausage(850, 250, 230, 74, -62),
      circle(910, 130, 26, brush.ball(colour)),
      sausage(730, 640, 400, 118, 84),
      sausage(370, 640, 400, 118, 96),
      sausage(560, 440, 480, 140, 0),
      sausage(640, 660, 400, 118, 96),
      sausage(450, 660, 400, 118, 84),
      sausage(330, 330, 240, 100, 70),
      sausage(240, 100, 190, 84, 66),
      sausage(330, 100, 190, 84, 100),
      sausage(170, 220, 290, 112, -6),
      circle(30, 236, 26, brush.ball(tone(colour, -0.2))),
    ];
  },
);

const snowboard = ownSubject(
  {
    concept: 'snowboard',
    names: ['snow board'],
    kind: 'sport',
    heightMetres: 1.5,
    footing: 'stands',
    width: 560,
    height: 1000,
  },
  (brush, { colour = '#2f9fd0' }) => [
    at(280, 500, 1, 14, [
      path(
        'M-130 -330 Q-130 -500 0 -500 Q130 -500 130 -330 Q90 0 130 330 Q130 490 0 490 Q-130 490 -130 330 Q-90 0 -130 -330Z',
        brush.slab(colour),
      ),
      path(
        'M-112 -330 L106 -150 L112 -250 L-112 -430Z M-100 -140 L100 40 V130 L-102 -60Z',
        '#ffffff',
        'opacity="0.75"',
      ),
      path('M-112 330 Q0 220 112 330 Q112 470 0 470 Q-112 470 -112 330Z', brush.slab('#f2b53c')),
      repeat(2, (i) =>
        at(0, -170 + i * 340, 1, 8, [
          rect(-92, -50, 184, 100, brush.wall('#2a2e36'), 22),
          rect(-92, -26, 184, 22, '#59616d', 8),
          rect(-92, 14, 184, 22, '#59616d', 8),
        ]),
      ),
    ]),
  ],
);

const treasureMap = ownSubject(
  {
    concept: 'treasure-map',
    names: ['treasure map', 'pirate map', 'old map', 'fantasy map', 'ancient map', 'medieval map'],
    kind: 'object',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#e3c48a' }) => [
    path(
      'M60 80 Q40 30 110 24 L880 10 Q960 14 950 80 L990 660 Q980 750 900 744 L120 756 Q40 760 34 690Z',
      brush.slab(colour),
      'stroke="#9a6f3a" stroke-width="9"',
    ),
    path('M100 90 L150 60 L210 84 M880 660 L930 690 L960 640', 'none', 'stroke="#b98a4c" stroke-width="9"'),
    path(
      'M560 150 Q760 110 840 240 Q900 380 780 520 Q640 620 500 540 Q420 440 470 320 Q500 200 560 150Z',
      tone(colour, -0.16),
      'stroke="#7a5228" stroke-width="10"',
    ),
    path('M560 330 L620 220 L690 330Z M650 330 L700 250 L760 330Z', '#8a6238'),
    repeat(4, (i) => path(`M${540 + i * 66} ${470 - (i % 2) * 30} l24 -50 l24 50z`, '#6a7a3c')),
    path(
      'M130 600 Q240 500 350 580 Q450 650 520 500 Q560 420 650 430',
      'none',
      'stroke="#a83a2a" stroke-width="15" stroke-dasharray="36 26" stroke-linecap="round"',
    ),
    path('M690 390 L770 470 M770 390 L690 470', 'none', 'stroke="#b92a24" stroke-width="28" stroke-linecap="round"'),
    at(230, 240, 1, 0, [
      circle(0, 0, 106, 'none', 'stroke="#7a5228" stroke-width="8"'),
      path('M0 -130 L24 -24 L130 0 L24 24 L0 130 L-24 24 L-130 0 L-24 -24Z', '#7a5228'),
      path('M0 -130 L24 -24 L0 0Z M0 130 L-24 24 L0 0Z', colour),
    ]),
    path(
      'M120 440 q30 -26 60 0 q30 26 60 0 M300 430 q30 -26 60 0 q30 26 60 0 M330 150 q30 -26 60 0 q30 26 60 0',
      'none',
      'stroke="#7a6a4a" stroke-width="8"',
    ),
    path('M120 680 H200 L180 710 H140Z M158 676 V610 Q200 640 158 660', '#7a5228'),
  ],
);

/** Toys and games. */
export const PLAYROOM: readonly OwnSubject[] = [
  dollhouse,
  marionette,
  musicBox,
  jackInTheBox,
  puzzleCube,
  pinwheel,
  balloonDog,
  snowboard,
  treasureMap,
];
