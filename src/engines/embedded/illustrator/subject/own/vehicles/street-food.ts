import { type Brush, type Svg, tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const wheel = (brush: Brush, x: number, y: number, radius: number): Svg => [
  circle(x, y, radius, brush.ball('#2a2d33')),
  circle(x, y, radius * 0.58, brush.metal('#c3c9d1')),
  circle(x, y, radius * 0.2, '#6b7480'),
];

const awning = (brush: Brush, x: number, y: number, width: number, colour: string): Svg => {
  const step = width / 8;
  return repeat(8, (i) =>
    path(
      `M${x + i * step} ${y} H${x + (i + 1) * step} V${y + 70} Q${x + (i + 0.5) * step} ${y + 112} ${x + i * step} ${y + 70}Z`,
      brush.wall(i % 2 ? '#fbf7ee' : colour),
    ),
  );
};

function truckBody(brush: Brush, colour: string): Svg {
  return [
    path('M860 200 H1020 Q1080 210 1110 330 L1180 430 V640 H860Z', brush.slab(colour)),
    path(
      'M900 250 H1010 Q1040 256 1070 350 L1090 400 H900Z',
      brush.stops('diagonal', [
        [0, '#d9f0fa'],
        [1, '#5f92b0'],
      ]),
    ),
    rect(30, 90, 850, 560, brush.wall(colour), 30),
    rect(30, 500, 850, 40, tone(colour, 0.5)),
    rect(10, 620, 1180, 50, brush.wall(tone(colour, -0.4)), 14),
    wheel(brush, 230, 670, 90),
    wheel(brush, 980, 670, 90),
    rect(1140, 470, 50, 44, '#fff3b0', 14),
    rect(900, 470, 60, 15, tone(colour, -0.4), 6),
  ];
}

const foodTruck = ownSubject(
  {
    concept: 'food-truck',
    names: ['food truck', 'food van', 'burger truck', 'taco truck', 'coffee truck'],
    kind: 'vehicle',
    heightMetres: 3,
    footing: 'stands',
    width: 1200,
    height: 760,
  },
  (brush, { colour = '#2fa39a', lettering: text }) => [
    truckBody(brush, colour),
    rect(130, 190, 560, 250, '#4a3a30', 10),
    rect(130, 190, 560, 90, '#6b5442'),
    repeat(4, (i) => circle(210 + i * 130, 220, 22, brush.ball('#ffe08a'))),
    circle(330, 330, 54, brush.ball('#e8b98a')),
    path('M276 320 Q280 250 330 250 Q384 250 384 320 Q330 280 276 320Z', '#fbfaf6'),
    path('M260 440 Q270 380 330 380 Q394 380 400 440Z', '#fbfaf6'),
    rect(480, 350, 80, 90, brush.metal('#c3c9d1'), 8),
    rect(590, 380, 60, 60, brush.ball('#d8433c'), 10),
    rect(110, 430, 600, 34, brush.tube('#b9814f'), 8),
    awning(brush, 110, 150, 600, '#d8433c'),
    text === undefined ? '' : lettering(text, { cx: 420, cy: 585, width: 620, height: 70 }, { fill: '#fffaf0' }),
    rect(150, 60, 90, 40, brush.metal('#9aa3af'), 8),
    rect(730, 200, 110, 230, '#2a2e2c', 8),
    repeat(6, (i) => rect(750, 230 + i * 32, 40 + ((i * 23) % 34), 9, '#f4f1ea', 4)),
  ],
);

const iceCreamTruck = ownSubject(
  {
    concept: 'ice-cream-truck',
    names: ['ice cream truck', 'ice cream van'],
    kind: 'vehicle',
    heightMetres: 3.2,
    footing: 'stands',
    width: 1200,
    height: 980,
  },
  (brush, { colour = '#f7b8cf', lettering: text }) => [
    `<g transform="translate(0 220)">`,
    ...[truckBody(brush, colour)].flat(2).map(String),
    rect(160, 200, 480, 230, '#5f8aa8', 10),
    rect(
      160,
      200,
      480,
      230,
      brush.stops('diagonal', [
        [0, '#e2f4fb'],
        [1, '#6f9fb8'],
      ]),
      10,
    ),
    rect(140, 424, 520, 30, brush.tube('#fbf7ee'), 8),
    awning(brush, 140, 160, 520, '#4fb8c4'),
    repeat(3, (i) => [
      path(`M${720 + i * 46} 330 h36 l-18 90z`, '#d9a05c'),
      circle(738 + i * 46, 320, 22, brush.ball(['#f6e3b0', '#e2607a', '#8a5a3c'][i]!)),
    ]),
    text === undefined ? '' : lettering(text, { cx: 430, cy: 570, width: 600, height: 70 }, { fill: '#b9305c' }),
    '</g>',
    path('M380 320 L340 170 H560 L520 320Z', brush.slab('#d9a05c')),
    stroke('M360 190 L520 300 M420 176 L530 260 M540 190 L390 300 M480 176 L374 250', '#b07a3c', 7),
    path(
      'M320 190 Q310 120 370 110 Q370 50 430 46 Q440 6 466 0 Q490 20 500 60 Q540 70 540 110 Q596 120 580 190 Q450 230 320 190Z',
      brush.ball('#fff3e2'),
    ),
    stroke('M350 150 Q450 190 560 140 M390 96 Q460 124 520 92', '#e8d2b4', 9),
    circle(470, 20, 26, brush.ball('#d8304a')),
  ],
);

const hotDogCart = ownSubject(
  {
    concept: 'food-cart',
    names: [
      'hot dog stand',
      'hot dog cart',
      'food cart',
      'street food cart',
      'street vendor cart',
      'popcorn cart',
      'ice cream cart',
      'food stand',
    ],
    kind: 'vehicle',
    heightMetres: 2.3,
    footing: 'stands',
    width: 1000,
    height: 1200,
  },
  (brush, { colour = '#d8433c', lettering: text }) => [
    rect(486, 180, 28, 460, brush.metal('#c3c9d1'), 8),
    repeat(8, (i) =>
      path(
        `M500 30 Q${30 + i * 118 + 40} 60 ${20 + i * 120} 250 Q${80 + i * 120} 290 ${140 + i * 120} 250 Q${970 - (7 - i) * 118 - 40} 60 500 30Z`,
        brush.wall(i % 2 ? '#fbf7ee' : colour),
      ),
    ),
    circle(500, 26, 26, brush.ball('#f2c94c')),
    rect(120, 600, 760, 40, brush.metal('#c3c9d1'), 10),
    path('M140 640 H860 V980 Q860 1000 840 1000 H160 Q140 1000 140 980Z', brush.wall(colour)),
    rect(140, 640, 720, 40, tone(colour, 0.4)),
    rect(
      180,
      500,
      300,
      110,
      brush.stops('diagonal', [
        [0, '#e8f6fb', 0.9],
        [1, '#9cc4d4', 0.8],
      ]),
      10,
    ),
    repeat(3, (i) =>
      at(240 + i * 90, 580, 1, -12, [
        rect(-46, -18, 92, 36, brush.tube('#e8b06a'), 18),
        rect(-50, -16, 100, 20, brush.tube('#b8432c'), 10),
        stroke('M-40 -6 q10 -12 20 0 q10 12 20 0 q10 -12 20 0 q10 12 20 0', '#f4d03c', 6),
      ]),
    ),
    rect(560, 500, 50, 110, brush.pillar('#d8433c'), 12),
    path('M570 500 L585 456 L600 500Z', '#d8433c'),
    rect(630, 500, 50, 110, brush.pillar('#f2c94c'), 12),
    path('M640 500 L655 456 L670 500Z', '#f2c94c'),
    repeat(4, (i) => circle(740 + (i % 2) * 60, 590 - Math.floor(i / 2) * 50, 32, brush.ball('#e8b06a'))),
    text === undefined
      ? [
          at(500, 830, 1, 0, [
            rect(-150, -50, 300, 100, brush.tube('#e8b06a'), 50),
            rect(-170, -36, 340, 56, brush.tube('#b8432c'), 28),
            stroke('M-140 -10 q24 -30 48 0 q24 30 48 0 q24 -30 48 0 q24 30 48 0 q24 -30 48 0', '#f4d03c', 15),
          ]),
        ]
      : lettering(text, { cx: 500, cy: 830, width: 600, height: 150 }, { fill: '#fffaf0' }),
    stroke('M140 700 H40', '#8f98a6', 26),
    rect(800, 990, 40, 200, brush.metal('#8f98a6'), 8),
    circle(300, 1060, 140, 'none', 'stroke="#2a2d33" stroke-width="34"'),
    repeat(8, (i) => at(300, 1060, 1, i * 45, rect(-6, -126, 12, 126, '#c3c9d1'))),
    circle(300, 1060, 26, brush.ball('#c3c9d1')),
  ],
);

const chariot = ownSubject(
  {
    concept: 'chariot',
    names: ['roman chariot', 'war chariot', 'racing chariot'],
    kind: 'vehicle',
    heightMetres: 1.5,
    footing: 'stands',
    width: 1125,
    height: 900,
  },
  (brush, { colour = '#b9303c' }) => [
    stroke('M20 520 Q200 470 480 640', '#8a5a36', 36),
    stroke('M20 490 V560', '#d9a648', 26),
    path(
      'M470 180 Q430 120 500 90 Q640 60 760 200 Q860 320 1060 330 Q1120 340 1110 400 L1060 690 H520 Q440 500 470 180Z',
      brush.slab(colour),
    ),
    path(
      'M470 180 Q430 120 500 90 Q640 60 760 200 Q860 320 1060 330 L1050 370 Q840 360 740 240 Q640 120 510 140 Q490 150 496 190Z',
      brush.metal('#d9a648'),
    ),
    path('M520 690 H1060 L1050 740 H540Z', brush.metal('#d9a648')),
    path('M620 330 Q600 450 680 560 Q780 500 760 380 Q690 400 620 330Z', brush.metal('#e8bc5c')),
    path(
      'M560 260 q40 60 20 130 M860 440 q80 30 150 0 M620 630 H1010',
      'none',
      'stroke="#e8bc5c" stroke-width="13" stroke-linecap="round"',
    ),
    circle(790, 690, 210, 'none', 'stroke="#7a4c2c" stroke-width="46"'),
    circle(790, 690, 188, 'none', 'stroke="#d9a648" stroke-width="11"'),
    repeat(8, (i) => at(790, 690, 1, i * 45, path('M-13 0 L-9 -186 H9 L13 0Z', brush.pillar('#9a6538')))),
    circle(790, 690, 46, brush.ball('#d9a648')),
    ellipse(774, 672, 17, 11, '#fff3c8', 'opacity="0.8"'),
  ],
);

/** Kitchens on wheels, and a chariot. */
export const STREET_FOOD: readonly OwnSubject[] = [foodTruck, iceCreamTruck, hotDogCart, chariot];
