import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** A round porcelain teapot, its spout to the left, a band of blossoms round it. */
const teapot = ownSubject(
  {
    concept: 'teapot',
    names: ['porcelain teapot', 'china teapot', 'tea pot', 'ceramic teapot'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 1200,
    height: 880,
    anchors: { top: { x: 600, y: 40 } },
  },
  (brush, { colour = '#e9eef2' }) => [
    path(
      'M860 300 Q1130 210 1150 430 Q1150 660 880 690 L872 620 Q1070 590 1076 440 Q1070 300 880 364Z',
      brush.ball(tone(colour, -0.06)),
      'fill-rule="evenodd"',
    ),
    path(
      'M330 420 Q200 430 170 330 Q150 230 40 200 Q30 180 60 170 Q230 170 270 290 Q290 340 380 330 L400 660 Q230 640 330 420Z',
      brush.slab(colour),
    ),
    ellipse(56, 186, 34, 18, tone(colour, -0.5), 'transform="rotate(20 56 186)"'),
    path('M400 830 H800 L830 870 Q600 886 370 870Z', brush.pillar(tone(colour, -0.1))),
    path('M270 520 Q270 250 460 200 H740 Q930 250 930 520 Q920 780 760 840 H440 Q280 780 270 520Z', brush.ball(colour)),
    path('M440 206 Q470 90 600 84 Q730 90 760 206 Q600 244 440 206Z', brush.ball(tone(colour, 0.1))),
    path('M430 200 Q600 246 770 200 L776 222 Q600 270 424 222Z', tone(colour, -0.24)),
    circle(600, 56, 44, brush.ball('#3f6fb4')),
    path('M286 470 Q600 560 914 470 L926 560 Q600 650 274 560Z', '#3f6fb4', 'opacity=".16"'),
    repeat(5, (i) =>
      at(370 + i * 116, 524 + round(Math.sin((i / 4) * Math.PI) * 34), 0.9, i * 20, [
        repeat(5, (k) => at(0, 0, 1, k * 72, ellipse(0, -26, 17, 24, '#3f6fb4'))),
        circle(0, 0, 12, '#f2c65f'),
      ]),
    ),
    path(
      'M330 440 Q350 310 470 260',
      'none',
      'stroke="#ffffff" stroke-width="34" stroke-linecap="round" opacity=".75"',
    ),
  ],
);

const scoop = (brush: Brush, x: number, y: number, colour: string): Svg => [
  circle(x, y, 150, brush.ball(colour)),
  path(`M${x - 150} ${y + 40} q30 60 70 20 q40 60 80 14 q40 56 80 6 q40 40 70 -30 Z`, brush.slab(tone(colour, -0.08))),
  repeat(9, (i) =>
    stroke(
      `M${x - 90 + ((i * 47) % 170)} ${y - 90 + ((i * 61) % 150)} q14 -10 30 0`,
      tone(colour, i % 2 ? 0.3 : -0.18),
      7,
    ),
  ),
];

/** Three scoops under chocolate sauce in a footed glass, a cherry and a wafer on top. */
const sundae = ownSubject(
  {
    concept: 'sundae',
    names: [
      'ice cream sundae',
      'hot fudge sundae',
      'chocolate sundae',
      'ice cream cup',
      'cup of ice cream',
      'glass of ice cream',
      'bowl of ice cream',
      'ice cream bowl',
    ],
    kind: 'food',
    heightMetres: 0.2,
    footing: 'stands',
    width: 900,
    height: 1240,
  },
  (brush, { colour = '#f6b8c6' }) => [
    path('M620 420 L820 40 L880 70 L720 460Z', brush.slab('#d9a04e')),
    repeat(5, (i) => stroke(`M${660 + i * 30} ${380 - i * 62} l60 30`, '#a8702c', 7)),
    scoop(brush, 300, 420, '#f7e7b8'),
    scoop(brush, 560, 420, colour),
    scoop(brush, 430, 260, '#6b3d26'),
    path(
      'M290 250 Q300 120 430 110 Q560 120 570 250 Q580 320 550 320 Q520 318 522 270 Q500 250 480 300 Q478 380 450 380 Q420 378 420 300 Q400 260 380 280 Q372 340 346 340 Q316 338 290 250Z',
      brush.slab('#3a1c10'),
    ),
    path('M330 190 Q360 140 420 134', 'none', 'stroke="#ffffff" stroke-width="14" stroke-linecap="round" opacity=".5"'),
    repeat(12, (i) =>
      at(
        340 + ((i * 61) % 180),
        150 + ((i * 37) % 110),
        1,
        i * 40,
        path('M-16 -5 H16 V5 H-16Z', ['#f7d24a', '#4fb3e8', '#f0527c', '#ffffff'][i % 4]!),
      ),
    ),
    stroke('M440 80 Q470 20 540 10', '#5a7a3a', 9),
    circle(430, 100, 52, brush.ball('#c8182f')),
    ellipse(412, 84, 14, 9, '#ffffff', 'opacity=".8"'),
    path('M110 480 Q430 560 750 480 Q740 760 520 880 H340 Q120 760 110 480Z', brush.pillar('#dbe9f1'), 'opacity=".92"'),
    path(
      'M150 530 Q430 600 710 530 Q690 740 510 840 H350 Q170 740 150 530Z',
      brush.stops('down', [
        [0, colour],
        [0.5, '#f7e7b8'],
        [1, '#6b3d26'],
      ]),
      'opacity=".8"',
    ),
    repeat(6, (i) =>
      stroke(`M${190 + i * 96} 560 Q${230 + i * 80} 720 ${372 + i * 24} 850`, '#ffffff', 8, 'opacity=".45"'),
    ),
    path('M380 880 H480 L470 1110 H390Z', brush.pillar('#dbe9f1')),
    ellipse(430, 1180, 220, 52, brush.wall('#b9cbd6')),
    ellipse(430, 1160, 220, 52, brush.ball('#e6f1f7')),
    stroke('M110 480 Q430 560 750 480', '#ffffff', 14),
    path('M160 540 Q170 680 260 780', 'none', 'stroke="#ffffff" stroke-width="22" stroke-linecap="round" opacity=".7"'),
  ],
);

/** A whole grilled fish on an oval plate with lemon and herbs. */
const grilledFish = ownSubject(
  {
    concept: 'grilled-fish',
    names: [
      'cooked fish',
      'fried fish',
      'baked fish',
      'roasted fish',
      'fish dish',
      'grilled trout',
      'grilled sea bass',
      'fish dinner',
    ],
    kind: 'food',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1300,
    height: 560,
  },
  (brush, { colour = '#c98f4a', accent = '#f4f5f7' }) => [
    ellipse(650, 390, 640, 166, brush.wall(tone(accent, -0.26))),
    ellipse(650, 366, 640, 166, brush.ball(accent)),
    ellipse(650, 370, 500, 112, '#00000012'),
    repeat(9, (i) =>
      at(
        250 + i * 96,
        372 + (i % 2) * 40,
        1,
        i * 40,
        path('M-60 10 Q-50 -46 0 -50 Q60 -40 56 14 Q0 40 -60 10Z', brush.ball(i % 2 ? '#6fae48' : '#8cc25c')),
      ),
    ),
    path('M1010 250 Q1140 160 1180 130 Q1160 240 1180 370 Q1100 330 1000 290Z', brush.slab(tone(colour, -0.2))),
    path(
      'M150 280 Q260 150 520 140 Q820 140 1040 256 Q1050 280 1030 296 Q820 410 520 400 Q260 390 150 280Z',
      brush.ball(colour),
    ),
    path('M480 146 Q560 60 700 90 Q740 120 760 160Z', brush.slab(tone(colour, -0.26))),
    path('M330 180 Q380 260 340 370', 'none', `stroke="${tone(colour, -0.4)}" stroke-width="11"`),
    repeat(5, (i) =>
      stroke(`M${470 + i * 110} ${180 + i * 6} L${430 + i * 110} ${360 - i * 12}`, '#4a2412', 20, 'opacity=".75"'),
    ),
    circle(240, 252, 24, '#f4efe0'),
    circle(242, 252, 13, '#2a2320'),
    path('M160 286 Q200 296 226 316', 'none', 'stroke="#5a3018" stroke-width="9" stroke-linecap="round"'),
    path('M300 180 Q460 150 640 158', 'none', 'stroke="#fff1cf" stroke-width="16" stroke-linecap="round" opacity=".6"'),
    [
      [820, 410, 0.8],
      [930, 380, 0.8],
      [380, 430, 0.8],
    ].map(([x = 0, y = 0, scale = 1]) =>
      at(x, y, scale, 0, [
        ellipse(0, 8, 96, 56, '#c9a52c'),
        ellipse(0, 0, 96, 56, '#f3cf32'),
        ellipse(0, 0, 82, 46, '#fdf6d0'),
        repeat(8, (k) =>
          path(
            `M0 0 L${round(Math.cos(k * 0.785) * 74)} ${round(Math.sin(k * 0.785) * 40)} L${round(Math.cos(k * 0.785 + 0.62) * 74)} ${round(Math.sin(k * 0.785 + 0.62) * 40)}Z`,
            '#f4dc5c',
          ),
        ),
      ]),
    ),
    [
      [560, 250],
      [680, 230],
      [620, 290],
    ].map(([x = 0, y = 0], i) =>
      at(x, y, 0.36, 40 * i, path('M0 0 Q-70 -50 0 -150 Q70 -50 0 0Z', brush.ball('#4f8f3a'))),
    ),
  ],
);

/** A hand of bananas, still together at the stalk. */
const bananaBunch = ownSubject(
  {
    concept: 'banana-bunch',
    names: ['bunch of bananas', 'hand of bananas', 'cluster of bananas'],
    kind: 'food',
    heightMetres: 0.18,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#f4cf3a' }) => [
    [-36, -18, 0, 18].map(
      (degrees, i) =>
        `<g transform="rotate(${degrees} 640 120)">${[
          path(
            'M600 120 Q560 500 150 650 Q120 700 180 716 Q640 730 740 330 Q770 200 700 110Z',
            brush.ball(tone(colour, i * 0.05 - 0.12)),
          ),
          path(
            'M640 130 Q620 520 190 680',
            'none',
            `stroke="${tone(colour, -0.28)}" stroke-width="12" stroke-linecap="round" opacity=".7"`,
          ),
          path('M150 650 Q116 690 180 716 Q200 690 186 652Z', '#5a4424'),
        ].join('')}</g>`,
    ),
    path('M590 140 Q610 30 650 10 H720 Q740 60 730 140 Q660 180 590 140Z', brush.slab('#a8892c')),
    path('M636 20 H726 V-4 H640Z', '#6b5426'),
  ],
);

/** What stands on tables for tea, dessert and dinner. */
export const TEA_TABLE: readonly OwnSubject[] = [teapot, sundae, grilledFish, bananaBunch];
