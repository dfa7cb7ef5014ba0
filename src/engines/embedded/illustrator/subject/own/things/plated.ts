import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

const plate = (brush: Brush, cx: number, cy: number, radius: number, china = '#f4f5f7'): Svg => [
  ellipse(cx, cy + 26, radius, radius * 0.3, brush.wall(tone(china, -0.26))),
  ellipse(cx, cy, radius, radius * 0.3, brush.ball(china)),
  ellipse(cx, cy + 2, radius * 0.7, radius * 0.19, '#0000000f'),
];

/** A grilled steak with butter and rosemary on a plate. */
const steak = ownSubject(
  {
    concept: 'grilled-steak',
    names: [
      'steak',
      'beef steak',
      'grilled beef',
      'ribeye',
      'ribeye steak',
      'sirloin',
      't bone steak',
      'juicy steak',
      'cooked steak',
      'wagyu',
      'wagyu steak',
    ],
    kind: 'food',
    heightMetres: 0.08,
    footing: 'stands',
    width: 1200,
    height: 560,
  },
  (brush, { colour = '#7a3f26', accent }) => {
    const outline =
      'M180 250 Q170 120 380 90 Q560 70 700 100 Q960 110 1010 220 Q1030 330 880 380 Q700 400 560 400 Q240 400 180 250Z';
    return [
      plate(brush, 600, 370, 590, accent),
      path(
        'M180 270 Q180 400 400 450 Q600 480 860 440 Q1030 390 1014 240 L1000 300 Q860 400 560 400 Q240 400 180 250Z',
        '#4a2214',
      ),
      path('M300 420 Q600 470 900 412 Q860 436 760 446 Q560 470 380 440Z', '#b3464a', 'opacity=".8"'),
      path(outline, brush.ball(colour)),
      path(outline, 'none', 'stroke="#e3c49a" stroke-width="20" opacity=".75"'),
      brush.clip(
        outline,
        repeat(7, (i) => [
          stroke(`M${120 + i * 150} 430 L${300 + i * 150} 60`, '#2b120a', 24, 'opacity=".8"'),
          stroke(`M${134 + i * 150} 430 L${314 + i * 150} 60`, '#a8623a', 7, 'opacity=".6"'),
        ]),
      ),
      path('M470 210 L620 180 L720 226 L570 262Z', brush.wall('#fff0ad')),
      path('M470 210 L570 262 V300 L470 250Z', '#f0d060'),
      path('M720 226 L570 262 V300 L720 262Z', '#dcb845'),
      path('M450 270 Q560 330 760 280 Q700 340 580 340 Q480 330 450 270Z', '#ffd873', 'opacity=".45"'),
      stroke('M760 330 Q880 240 960 110', '#4a5a2a', 10),
      repeat(9, (i) => [
        stroke(`M${786 + i * 20} ${306 - i * 22} l-34 -22`, '#5f7d3a', 10),
        stroke(`M${786 + i * 20} ${306 - i * 22} l38 8`, '#6f9044', 10),
      ]),
      repeat(14, (i) => circle(260 + ((i * 173) % 660), 150 + ((i * 71) % 220), 7, i % 2 ? '#f4ead8' : '#1d0e08')),
      [
        [150, 330],
        [1060, 340],
      ].map(([x = 0, y = 0], i) =>
        [0, 1, 2].map((k) =>
          at(x + k * 30 - 30, y + (k % 2) * 26, 0.62, 20 + k * 40 + i * 30, [
            ellipse(0, 0, 62, 44, brush.ball(i ? '#d2322b' : '#e2b054')),
          ]),
        ),
      ),
    ];
  },
);

/** Flakes and berries in milk. */
const cereal = ownSubject(
  {
    concept: 'cereal-bowl',
    names: [
      'bowl of cereal',
      'cereal',
      'breakfast cereal',
      'bowl of cornflakes',
      'cornflakes',
      'muesli',
      'granola',
      'bowl of muesli',
      'granola bowl',
      'bowl of granola',
      'bowl of oatmeal',
      'oatmeal',
      'porridge',
      'bowl of porridge',
    ],
    kind: 'food',
    heightMetres: 0.11,
    footing: 'stands',
    width: 1100,
    height: 720,
  },
  (brush, { colour = '#4f8fc0' }) => [
    path('M860 190 L1050 10 Q1090 -10 1096 30 L910 230Z', brush.metal('#b9c0c9')),
    path('M60 240 Q80 560 330 680 Q380 714 500 716 Q620 714 670 680 Q920 560 940 240Z', brush.pillar(colour)),
    path('M96 400 Q160 520 500 540 Q840 520 904 400 L884 450 Q800 570 500 586 Q200 570 116 450Z', tone(colour, 0.6)),
    ellipse(500, 240, 442, 152, brush.wall(tone(colour, 0.35))),
    ellipse(500, 246, 410, 130, tone(colour, -0.3)),
    ellipse(500, 252, 400, 122, brush.ball('#fdfaf2')),
    repeat(46, (i) => {
      const radius = Math.sqrt((i + 0.5) / 46);
      const [x, y] = [500 + Math.cos(i * 2.39996) * radius * 340, 236 + Math.sin(i * 2.39996) * radius * 92];
      return at(round(x), round(y), 1, (i * 53) % 180, [
        path(
          'M-42 4 Q-36 -30 0 -28 Q40 -30 42 6 Q20 30 -8 22 Q-34 28 -42 4Z',
          brush.ball(['#e0a03c', '#d18c2e', '#ecb44e'][i % 3]!),
        ),
      ]);
    }),
    [
      [360, 220, '#d9283a'],
      [610, 200, '#d9283a'],
      [480, 270, '#d9283a'],
      [700, 260, '#4a5aa8'],
      [300, 270, '#4a5aa8'],
      [560, 240, '#4a5aa8'],
      [430, 190, '#4a5aa8'],
      [650, 310, '#4a5aa8'],
    ].map(([x, y, skin], i) =>
      at(
        Number(x),
        Number(y),
        1,
        0,
        i < 3
          ? [
              path('M0 50 Q-62 10 -52 -30 Q0 -66 52 -30 Q62 10 0 50Z', brush.ball(String(skin))),
              path('M-40 -36 Q0 -66 40 -36 Q0 -22 -40 -36Z', '#4f9a3e'),
              repeat(6, (k) => circle(-24 + (k % 3) * 24, -8 + Math.floor(k / 3) * 22, 4, '#f7d98a')),
            ]
          : [circle(0, 0, 32, brush.ball(String(skin))), circle(-4, -12, 9, '#2a3470')],
      ),
    ),
    path(
      'M100 300 Q150 500 320 610',
      'none',
      'stroke="#ffffff" stroke-width="26" stroke-linecap="round" opacity=".35"',
    ),
  ],
);

/** A burger and its fries on a wooden board, a small bowl of ketchup beside. */
const burgerBoard = ownSubject(
  {
    concept: 'burger-and-fries',
    names: [
      'burger with fries',
      'burger and fries',
      'hamburger with fries',
      'hamburger and fries',
      'cheeseburger and fries',
      'cheeseburger with fries',
      'burger with french fries',
      'hamburger with french fries',
      'burger and french fries',
      'burger meal',
    ],
    kind: 'food',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1500,
    height: 940,
  },
  (brush) => [
    path('M90 720 H1410 L1490 860 H10Z', brush.wall('#b57d45')),
    repeat(4, (i) => stroke(`M${70 - i * 16} ${752 + i * 30} H${1430 + i * 16}`, '#8d5c2d', 4, 'opacity=".5"')),
    rect(10, 856, 1480, 66, brush.tube('#94602f'), 16),
    repeat(16, (i) =>
      fry(
        brush,
        860 + (i % 8) * 62 + Math.floor(i / 8) * 24,
        780 - (i % 3) * 36 - Math.floor(i / 8) * 60,
        [-28, 12, 40, -8, 24, -44, 6, 30][i % 8]!,
      ),
    ),
    repeat(11, (i) =>
      fry(brush, 900 + i * 42, 800 - (i % 4) * 46, [70, -62, 84, 50, -80, 64, 96, -54, 76, 110, -70][i]!),
    ),
    burger(brush),
    at(1370, 800, 1, 0, [
      path('M-110 -50 Q-104 50 -40 60 H40 Q104 50 110 -50Z', brush.pillar('#f1f2f4')),
      ellipse(0, -50, 110, 34, brush.wall('#ffffff')),
      ellipse(0, -48, 94, 26, brush.ball('#c8281f')),
      stroke('M-40 -52 Q0 -62 30 -50', '#f08a7a', 7),
    ]),
  ],
);

const fry = (brush: Brush, x: number, y: number, degrees: number): Svg =>
  at(x, y, 1, degrees, [
    rect(-20, -150, 40, 300, brush.pillar('#f0c24a'), 7),
    rect(-20, -150, 40, 24, '#d99a2c', 6),
    stroke('M-8 -120 V120', '#ffe9a8', 7),
  ]);

/** A tall burger, 640 wide, its foot on the board. */
const burger = (brush: Brush): Svg => [
  ellipse(430, 806, 350, 30, '#00000045'),
  path('M120 700 H740 V740 Q730 800 640 806 H220 Q130 800 120 740Z', brush.pillar('#d18f43')),
  path(
    'M112 690 Q108 650 140 646 H720 Q752 650 748 690 Q740 716 700 712 H160 Q120 716 112 690Z',
    brush.tube('#5a2f1c'),
  ),
  repeat(12, (i) => circle(150 + i * 50, 672 + (i % 2) * 14, 12, '#7a4526')),
  path('M120 650 L180 690 L230 646 L330 646 L400 726 L470 646 H600 L660 704 L740 640 V622 H120Z', '#f7b92e'),
  path(
    'M108 640 Q104 580 150 580 H710 Q756 580 752 640 Q740 656 700 652 H160 Q120 656 108 640Z',
    brush.tube('#63331d'),
  ),
  repeat(12, (i) => circle(150 + i * 50, 612 + (i % 2) * 14, 12, '#7f4a2a')),
  path('M116 590 L200 640 L270 584 H420 L500 640 L580 584 H744 V566 H116Z', '#f9c546'),
  repeat(4, (i) => ellipse(200 + i * 154, 560, 92, 22, brush.ball('#d2322b'))),
  path(
    'M84 544 Q110 500 160 520 Q200 490 250 520 Q300 492 350 522 Q400 494 450 522 Q500 492 550 520 Q610 490 660 520 Q730 500 776 544 Q760 580 700 560 Q660 590 610 562 Q560 590 510 562 Q460 590 410 562 Q350 590 300 562 Q240 590 190 560 Q120 584 84 544Z',
    brush.slab('#78b53c'),
  ),
  path('M112 520 Q96 260 430 246 Q764 260 748 520 Q740 540 700 540 H160 Q120 540 112 520Z', brush.ball('#d9913f')),
  path('M170 380 Q230 290 380 272', 'none', 'stroke="#ffffff" stroke-width="26" stroke-linecap="round" opacity=".35"'),
  repeat(22, (i) => {
    const radius = Math.sqrt((i + 0.5) / 22);
    return at(
      430 + Math.cos(i * 2.39996) * radius * 240,
      366 + Math.sin(i * 2.39996) * radius * 88,
      1,
      (i * 67) % 180,
      path('M-16 0 Q0 -13 16 0 Q0 13 -16 0Z', '#f8ecd0'),
    );
  }),
];

/** A pizza of which a slice is drawn out, cheese in strings. */
const drawnPizza = ownSubject(
  {
    concept: 'pizza-with-slice-out',
    names: ['sliced pizza', 'cheese pull pizza'],
    kind: 'food',
    heightMetres: 0.2,
    footing: 'lies',
    width: 1200,
    height: 820,
  },
  (brush) => {
    const top = 'M90 520 A510 190 0 1 1 1110 520 A510 190 0 1 1 90 520Z';
    return [
      ellipse(600, 600, 596, 212, '#6b4220'),
      ellipse(600, 572, 596, 212, brush.wall('#b57d45')),
      path('M90 520 A510 190 0 0 0 1110 520 V552 A510 190 0 0 1 90 552Z', '#8a5526'),
      path(top, brush.ball('#d2974a')),
      brush.clip(top, [
        ellipse(600, 516, 450, 160, brush.ball('#c8402a')),
        ellipse(600, 516, 436, 152, brush.ball('#f3cb62')),
        [
          [360, 470],
          [500, 600],
          [330, 570],
          [800, 600],
          [880, 480],
          [700, 470],
          [540, 430],
          [660, 640],
          [940, 560],
        ].map(([x = 0, y = 0]) => [
          ellipse(x, y, 62, 25, '#8d1f1a'),
          ellipse(x, y - 4, 60, 23, brush.ball('#d0392e')),
          ellipse(x - 14, y - 8, 14, 5, '#ef8a70'),
        ]),
        path('M600 516 L520 300 H800Z', '#a8743c'),
        path('M600 516 L520 300 H560 L612 516Z', '#7a4a20'),
      ]),
      stroke(
        'M560 400 Q580 330 566 214 M600 430 Q610 340 604 250 M650 420 Q648 340 656 220 M690 380 Q690 320 700 200',
        '#f6d77c',
        14,
      ),
      path('M604 250 L470 90 Q600 20 760 84 L640 250 Q620 262 604 250Z', '#b26a2c'),
      path('M604 236 L470 80 Q600 14 760 74 L640 236 Q620 248 604 236Z', brush.slab('#f3cb62')),
      path('M456 96 Q440 56 490 40 Q610 -14 740 34 Q790 52 776 92 Q616 30 456 96Z', brush.tube('#d2974a')),
      [
        [570, 110],
        [670, 116],
        [622, 182],
      ].map(([x = 0, y = 0]) => ellipse(x, y, 40, 22, brush.ball('#d0392e'))),
      [
        [470, 520],
        [760, 540],
        [610, 590],
      ].map(([x = 0, y = 0], i) =>
        at(x, y, 0.5, 30 + i * 70, [path('M0 0 Q-60 -50 0 -130 Q60 -50 0 0Z', brush.ball('#4f8f3a'))]),
      ),
    ];
  },
);

/** Food as it is served. */
export const PLATED: readonly OwnSubject[] = [steak, cereal, burgerBoard, drawnPizza];
