import type { Brush, Svg } from '../brush.ts';
import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, path, rect, repeat, stroke } from '../shapes.ts';

const warmWindow = (brush: Brush): string =>
  brush.stops('down', [
    [0, '#ffe9b4'],
    [0.55, '#f4b765'],
    [1, '#b8702f'],
  ]);

function awning(brush: Brush, y: number, colour: string): Svg {
  return repeat(12, (i) => {
    const x = 40 + i * 76.67;
    const top = 70 + i * 71.67;
    const cloth = i % 2 ? '#f6efe2' : colour;
    return [
      path(`M${top} ${y} h71.7 L${x + 76.7} ${y + 96} H${x}Z`, brush.wall(cloth)),
      path(`M${x} ${y + 96} h76.7 v22 q-38 40 -76.7 0z`, tone(cloth, -0.16)),
    ];
  });
}

function bricks(width: number, height: number, colour: string): Svg {
  return repeat(Math.ceil(height / 34), (row) =>
    repeat(Math.ceil(width / 84) + 1, (column) =>
      rect(
        column * 84 - (row % 2) * 42 + 2,
        row * 34 + 2,
        80,
        30,
        tone(colour, (((row * 7 + column * 5) % 9) - 4) * 0.035),
        4,
      ),
    ),
  );
}

function signBoard(brush: Brush, text: string, colour: string): Svg {
  return [
    rect(70, 60, 860, 150, brush.wall(tone(colour, -0.35)), 14),
    rect(82, 72, 836, 126, 'none', 10, 'stroke="#e9c979" stroke-width="5"'),
    lettering(text, { cx: 500, cy: 136, width: 780, height: 100 }, { fill: '#fff1cf', face: 'serif' }),
  ];
}

/** A café front with awning, cups on the window sill and its name over the door. */
export const cafe = ownSubject(
  {
    concept: 'cafe',
    names: ['café', 'coffee shop', 'coffeehouse', 'coffee house', 'bistro', 'restaurant', 'diner', 'café front'],
    kind: 'building',
    heightMetres: 4.6,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#b53a32', lettering: text = 'CAFÉ' }) => [
    brush.clip('M10 20 H990 V1000 H10Z', [rect(0, 0, 1000, 1000, '#6d4638'), bricks(1000, 1000, '#8d5846')]),
    rect(0, 0, 1000, 40, brush.wall('#d9cdb8'), 6),
    rect(50, 46, 900, 934, brush.wall('#2f4f49'), 8),
    signBoard(brush, text, '#2f4f49'),
    rect(90, 340, 540, 450, warmWindow(brush)),
    rect(90, 700, 540, 90, '#5b331b'),
    rect(90, 690, 540, 16, '#8a5530'),
    [190, 360, 530].map((x) => [
      stroke(`M${x} 340 V410`, '#3a2618', 5),
      circle(x, 440, 70, brush.spot('#fffbe0', 0.9)),
      path(`M${x - 34} 440 q34 -56 68 0z`, '#3a2618'),
      circle(x, 442, 15, '#fffdf0'),
    ]),
    [170, 300, 430, 560].map((x, i) => [
      path(
        `M${x - 34} 640 H${x + 34} Q${x + 30} 690 ${x} 692 Q${x - 30} 690 ${x - 34} 640Z`,
        brush.ball(i % 2 ? '#f4eee2' : '#d9724e'),
      ),
      stroke(`M${x + 34} 650 q24 4 -8 28`, i % 2 ? '#f4eee2' : '#d9724e', 7),
      stroke(`M${x - 10} 626 q-10 -16 2 -30 M${x + 12} 626 q-10 -16 2 -30`, '#ffffff99', 5),
    ]),
    path('M90 340 H330 L130 790 H90Z M420 340 H490 L290 790 H220Z', '#ffffff26'),
    path('M90 340 H630 V790 H90Z M360 340 V790', 'none', 'stroke="#1d3531" stroke-width="18"'),
    rect(80, 800, 560, 170, brush.wall('#274640'), 6),
    both(360, rect(110, 824, 220, 122, 'none', 6, 'stroke="#47706a" stroke-width="8"')),
    rect(680, 330, 230, 650, brush.wall('#1f3a36'), 6),
    rect(704, 356, 182, 600, brush.wall('#8a5530'), 4),
    rect(728, 384, 134, 330, warmWindow(brush)),
    path('M728 384 h60 l-60 220z', '#ffffff30'),
    rect(728, 754, 134, 170, 'none', 4, 'stroke="#6a3f22" stroke-width="8"'),
    rect(716, 640, 12, 110, brush.metal('#e8c25a'), 6),
    rect(752, 456, 86, 60, '#f7f0df', 6),
    lettering('OPEN', { cx: 795, cy: 486, width: 72, height: 30 }, { fill: '#2f4f49' }),
    awning(brush, 226, colour),
    [
      [30, 900],
      [944, 900],
    ]
      .map(([x = 0, y = 0]) => [
        circle(x - 6, y - 60, 44, brush.ball('#4f8f3e')),
        circle(x + 24, y - 90, 40, brush.ball('#5fa34a')),
        path(`M${x - 40} ${y - 30} h90 l-12 126 h-66z`, brush.pillar('#b9623c')),
      ])
      .map((pot) => pot),
    rect(0, 976, 1000, 24, brush.wall('#a59c90')),
  ],
);

/** A small shop with goods in the window. */
export const shop = ownSubject(
  {
    concept: 'shop',
    names: ['store', 'shop front', 'shopfront', 'storefront', 'boutique', 'toy shop', 'gift shop'],
    kind: 'building',
    heightMetres: 4.6,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#2c7fa3', lettering: text = 'SHOP', random }) => [
    rect(10, 20, 980, 980, brush.wall('#e9dcc4'), 6),
    rect(0, 0, 1000, 44, brush.wall('#c7b697'), 8),
    rect(50, 46, 900, 934, brush.wall(colour), 8),
    signBoard(brush, text, colour),
    both(
      500,
      rect(84, 350, 270, 430, warmWindow(brush)),
      path('M84 350 H220 L104 780 H84Z', '#ffffff30'),
      rect(84, 570, 270, 14, '#7a4a28'),
      rect(84, 740, 270, 40, '#7a4a28'),
      rect(84, 350, 270, 430, 'none', 0, `stroke="${tone(colour, 0.55)}" stroke-width="16"`),
      rect(84, 806, 270, 150, 'none', 6, `stroke="${tone(colour, 0.25)}" stroke-width="8"`),
    ),
    repeat(8, (i) => {
      const x = (i < 4 ? 112 : 684) + (i % 4) * 56;
      const size = random.between(40, 62);
      const goods = random.pick(['#d94f4f', '#f0b03c', '#5aa36b', '#8a62b8', '#e884a8']);
      return [
        rect(x - 6, 570 - size, 46, size, brush.ball(goods), random.pick([6, 22])),
        rect(
          x - 4,
          740 - size * 1.3,
          44,
          size * 1.3,
          brush.ball(random.pick(['#e8e1d2', '#4f7fb5', '#d9724e'])),
          random.pick([5, 20]),
        ),
      ];
    }),
    rect(384, 340, 232, 640, tone(colour, -0.3), 6),
    rect(404, 362, 192, 600, brush.wall(tone(colour, 0.35)), 4),
    rect(432, 394, 136, 360, warmWindow(brush)),
    path('M432 394 h66 l-66 230z', '#ffffff38'),
    rect(432, 790, 136, 140, 'none', 4, `stroke="${colour}" stroke-width="8"`),
    circle(582, 690, 14, brush.ball('#e8c25a')),
    rect(456, 470, 88, 56, '#fffaf0', 6),
    lettering('OPEN', { cx: 500, cy: 498, width: 74, height: 30 }, { fill: tone(colour, -0.3) }),
    awning(brush, 222, random.pick(['#d9534f', '#e0a63a', '#3f9a7c'])),
    rect(0, 976, 1000, 24, brush.wall('#a59c90')),
  ],
);

/** A bookshop with full shelves behind its window. */
export const bookstore = ownSubject(
  {
    concept: 'bookstore',
    names: ['bookshop', 'book shop', 'book store'],
    kind: 'building',
    heightMetres: 4.6,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#7d3b34', lettering: text = 'BOOKS', random }) => [
    brush.clip('M10 20 H990 V1000 H10Z', [rect(0, 0, 1000, 1000, '#8f8a80'), bricks(1000, 1000, '#a8a094')]),
    rect(0, 0, 1000, 44, brush.wall('#ddd2bd'), 8),
    rect(50, 46, 900, 934, brush.wall(colour), 8),
    signBoard(brush, text, colour),
    rect(90, 250, 560, 560, warmWindow(brush)),
    repeat(4, (row) => [
      repeat(24, (i) => {
        const height = random.between(78, 112);
        const spine = random.pick(['#b8433a', '#3f6fa0', '#4f8a55', '#d9a33f', '#6d4a86', '#e8dcc4', '#2f5560']);
        return random.chance(0.9)
          ? rect(100 + i * 22.6, 376 + row * 138 - height, 19, height, brush.pillar(spine), 2)
          : '';
      }),
      rect(90, 376 + row * 138, 560, 14, brush.wall('#6b4025')),
    ]),
    path('M90 250 H360 L150 810 H90Z M460 250 H530 L320 810 H250Z', '#ffffff24'),
    path(
      'M90 250 H650 V810 H90Z M277 250 V810 M463 250 V810',
      'none',
      `stroke="${tone(colour, -0.4)}" stroke-width="18"`,
    ),
    rect(90, 836, 560, 120, 'none', 6, `stroke="${tone(colour, 0.2)}" stroke-width="8"`),
    rect(690, 240, 224, 740, tone(colour, -0.45), 6),
    path('M712 980 V360 Q712 262 802 262 Q892 262 892 360 V980Z', brush.wall(tone(colour, 0.12))),
    path('M736 720 V366 Q736 288 802 288 Q868 288 868 366 V720Z', warmWindow(brush)),
    stroke('M802 290 V720 M736 440 H868 M736 580 H868', tone(colour, 0.05), 10),
    rect(738, 770, 128, 160, 'none', 4, `stroke="${tone(colour, -0.2)}" stroke-width="8"`),
    circle(718 + 12, 744, 13, brush.ball('#e8c25a')),
    path('M30 940 h110 v36 h-110z', '#6b4025'),
    repeat(5, (i) =>
      rect(36 + i * 20, 880, 17, 60, brush.pillar(['#b8433a', '#3f6fa0', '#d9a33f', '#4f8a55', '#6d4a86'][i]!), 2),
    ),
    rect(0, 976, 1000, 24, brush.wall('#a59c90')),
  ],
);
