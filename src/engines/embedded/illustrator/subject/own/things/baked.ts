import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const SUGAR = ['#ffffff', '#f7d24a', '#4fb3e8', '#6fcf7a', '#f0527c', '#b07ae0'] as const;
/** A spiral of even spots (Vogel, 1979), -1 to 1. */
const spots = (count: number, make: (x: number, y: number, i: number) => Svg): Svg =>
  repeat(count, (i) => {
    const radius = Math.sqrt((i + 0.5) / count);
    return make(Math.cos(i * 2.39996) * radius, Math.sin(i * 2.39996) * radius, i);
  });

/** A glazed ring lying on its side of dough, seen from a little above. */
const doughnut = ownSubject(
  {
    concept: 'doughnut',
    names: ['glazed doughnut', 'glazed donut', 'frosted donut', 'iced doughnut', 'sprinkled donut'],
    kind: 'food',
    heightMetres: 0.06,
    footing: 'stands',
    width: 1000,
    height: 640,
  },
  (brush, { colour = '#f08bb0' }) => [
    path('M20 330 Q30 120 500 110 Q970 120 980 330 Q980 610 500 632 Q20 610 20 330Z', brush.ball('#d99a4e')),
    path('M34 400 Q90 560 500 584 Q910 560 966 400 Q960 590 500 626 Q40 590 34 400Z', '#a8652a', 'opacity=".5"'),
    path(
      'M24 300 Q40 30 500 18 Q960 30 976 300 Q976 380 940 400 Q910 470 860 420 Q820 400 800 470 Q770 530 710 480 Q680 440 640 500 Q600 560 540 510 Q500 480 460 520 Q400 560 360 490 Q330 440 290 480 Q230 530 200 450 Q180 400 140 430 Q80 460 60 390 Q24 360 24 300Z',
      brush.ball(colour),
    ),
    ellipse(500, 236, 176, 84, tone(colour, -0.4)),
    path('M336 250 Q350 196 500 190 Q650 196 664 250 Q650 322 500 324 Q350 322 336 250Z', brush.wall('#b4732f')),
    path('M330 214 Q380 160 500 156 Q620 160 670 214 Q640 186 500 184 Q360 186 330 214Z', tone(colour, -0.25)),
    path('M120 200 Q220 70 470 58', 'none', 'stroke="#ffffff" stroke-width="30" stroke-linecap="round" opacity=".5"'),
    spots(60, (x, y, i) => {
      const [px, py] = [500 + x * 400, 236 + y * 176];
      if (((px - 500) / 220) ** 2 + ((py - 236) / 116) ** 2 < 1) return [];
      return at(px, py, 1, (i * 67) % 180, rect(-26, -8, 52, 16, brush.tube(SUGAR[i % SUGAR.length]!), 8));
    }),
  ],
);

const pancake = (brush: Brush, y: number, dx: number): Svg => [
  path(
    `M${80 + dx} ${y} V${y + 34} Q${90 + dx} ${y + 124} ${500 + dx} ${y + 130} Q${910 + dx} ${y + 124} ${920 + dx} ${y + 34} V${y}Z`,
    brush.pillar('#f2d08a'),
  ),
  path(
    `M${82 + dx} ${y + 24} Q${100 + dx} ${y + 108} ${500 + dx} ${y + 114} Q${900 + dx} ${y + 108} ${918 + dx} ${y + 24}`,
    'none',
    'stroke="#d9a657" stroke-width="9" opacity=".7"',
  ),
  ellipse(500 + dx, y, 420, 96, brush.ball('#c98437')),
  ellipse(500 + dx, y, 420, 96, 'none', 'stroke="#e9bd74" stroke-width="14"'),
];

/** A stack of pancakes under butter, syrup running down. */
const pancakes = ownSubject(
  {
    concept: 'pancakes',
    names: [
      'pancake stack',
      'stack of pancakes',
      'fluffy pancakes',
      'pile of pancakes',
      'plate of pancakes',
      'hotcakes',
    ],
    kind: 'food',
    heightMetres: 0.14,
    footing: 'stands',
    width: 1120,
    height: 800,
    anchors: { top: { x: 560, y: 150 } },
  },
  (brush, { accent = '#f3f4f6' }) => {
    const syrup = '#8a3d12';
    return at(60, 0, 1, 0, [
      ellipse(500, 690, 556, 104, brush.wall(tone(accent, -0.2))),
      ellipse(500, 668, 556, 104, brush.ball(accent)),
      ellipse(500, 664, 400, 66, '#00000026'),
      [560, 468, 376, 284, 196].map((y, i) => pancake(brush, y, [0, 16, -14, 10, 0][i]!)),
      path(
        'M170 190 Q200 130 500 124 Q800 130 830 190 Q850 240 820 300 Q800 340 780 290 Q760 250 720 268 Q690 290 690 380 Q690 470 650 470 Q612 470 616 380 Q620 290 570 284 Q510 284 500 340 Q490 400 456 396 Q424 390 426 320 Q420 270 370 276 Q330 290 330 420 Q330 560 290 560 Q252 560 256 420 Q260 280 220 262 Q150 240 170 190Z',
        brush.slab(syrup),
        'opacity=".92"',
      ),
      path(
        'M200 184 Q260 146 480 140',
        'none',
        'stroke="#ffd9a0" stroke-width="14" stroke-linecap="round" opacity=".8"',
      ),
      stroke('M290 300 V520 M652 300 V430', '#e8a05a', 9, 'opacity=".7"'),
      path('M390 150 L520 110 L640 146 L510 190Z', brush.wall('#fff0a8')),
      path('M390 150 L510 190 V226 L390 184Z', '#f2d25c'),
      path('M640 146 L510 190 V226 L640 180Z', '#dcb740'),
    ]);
  },
);

/** A whole chocolate cake under dripping ganache, berries on top, on a stand. */
const chocolateCake = ownSubject(
  {
    concept: 'chocolate-cake',
    names: [
      'chocolate layer cake',
      'black forest cake',
      'chocolate fudge cake',
      'sachertorte',
      'chocolate birthday cake',
      'ganache cake',
    ],
    kind: 'food',
    heightMetres: 0.26,
    footing: 'stands',
    width: 1120,
    height: 1080,
    anchors: { top: { x: 560, y: 300 } },
  },
  (brush, { colour = '#6b3b22' }) => [
    ellipse(560, 916, 552, 66, brush.wall('#cfd4db')),
    ellipse(560, 898, 552, 66, brush.ball('#f6f7f9')),
    path('M470 960 H650 L690 1040 Q700 1076 560 1078 Q420 1076 430 1040Z', brush.pillar('#d5dae1')),
    path('M140 330 V800 Q160 890 560 896 Q960 890 980 800 V330Z', brush.pillar(colour)),
    [500, 660].map((y) =>
      path(
        `M140 ${y} Q160 ${y + 74} 560 ${y + 80} Q960 ${y + 74} 980 ${y} V${y + 40} Q960 ${y + 114} 560 ${y + 120} Q160 ${y + 114} 140 ${y + 40}Z`,
        tone(colour, 0.3),
      ),
    ),
    path(
      'M140 320 Q150 240 560 232 Q970 240 980 320 V420 Q980 480 944 480 Q910 480 908 430 Q900 390 870 410 Q850 430 852 520 Q850 570 816 570 Q784 568 784 520 Q780 440 740 432 Q700 430 696 490 Q690 540 660 540 Q628 538 628 480 Q620 430 580 436 Q548 446 548 560 Q546 620 512 620 Q478 618 478 560 Q476 440 436 432 Q398 430 396 490 Q392 540 360 538 Q330 536 330 480 Q324 420 290 426 Q262 436 262 520 Q258 566 226 564 Q196 560 198 500 Q196 440 170 440 Q140 440 140 400Z',
      brush.pillar('#3d1f14'),
    ),
    ellipse(560, 322, 418, 90, brush.ball('#4a281a')),
    path(
      'M190 300 Q300 244 520 238',
      'none',
      'stroke="#ffffff" stroke-width="16" stroke-linecap="round" opacity=".35"',
    ),
    repeat(9, (i) => {
      const angle = (i / 9) * Math.PI * 2;
      return at(
        560 + Math.sin(angle) * 320,
        316 - Math.cos(angle) * 58,
        0.62 + 0.06 * -Math.cos(angle),
        0,
        berry(brush),
      );
    }),
    at(560, 300, 0.9, 0, berry(brush)),
    stroke('M190 470 V780', '#ffffff', 24, 'opacity=".16"'),
  ],
);

/** A strawberry on its tip's other end, 180 high, its foot at the origin. */
const berry = (brush: Brush): Svg => [
  path('M0 20 Q-100 -20 -92 -110 Q-80 -170 0 -164 Q80 -170 92 -110 Q100 -20 0 20Z', brush.ball('#d9283a')),
  spots(14, (x, y) => ellipse(x * 66, -74 + y * 66, 5, 8, '#f7d98a')),
  path('M0 -150 Q-60 -190 -80 -140 Q-40 -150 0 -136 Q40 -150 80 -140 Q60 -190 0 -150Z', brush.slab('#4f9a3e')),
];

/** A lattice pie in its tin. */
const pie = ownSubject(
  {
    concept: 'pie',
    names: ['apple pie', 'cherry pie', 'fruit pie', 'homemade pie', 'pecan pie', 'lattice pie'],
    kind: 'food',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1120,
    height: 560,
  },
  (brush, { colour = '#b3262e' }) => [
    path('M40 250 L170 500 Q200 550 560 556 Q920 550 950 500 L1080 250Z', brush.metal('#b9c0c9')),
    ellipse(560, 250, 540, 196, brush.wall('#9aa2ac')),
    ellipse(560, 240, 520, 186, brush.ball('#d6974a')),
    ellipse(560, 244, 440, 150, brush.ball(colour)),
    brush.clip('M120 244 A440 150 0 0 1 1000 244 A440 150 0 0 1 120 244Z', [
      repeat(6, (i) => [
        stroke(`M${60 + i * 150} 420 L${330 + i * 150} 70`, '#9c5f22', 58),
        stroke(`M${60 + i * 150} 414 L${330 + i * 150} 64`, '#e5ad5e', 48),
      ]),
      repeat(6, (i) => [
        stroke(`M${-20 + i * 150} 70 L${250 + i * 150} 420`, '#9c5f22', 58),
        stroke(`M${-20 + i * 150} 64 L${250 + i * 150} 414`, '#ecb96c', 48),
      ]),
    ]),
    ellipse(560, 242, 480, 168, 'none', 'stroke="#d08f42" stroke-width="62"'),
    repeat(30, (i) => {
      const angle = (i / 30) * Math.PI * 2;
      return ellipse(560 + Math.cos(angle) * 482, 240 + Math.sin(angle) * 170, 46, 24, brush.ball('#e3a653'));
    }),
    path('M180 170 Q300 96 520 84', 'none', 'stroke="#fff1cf" stroke-width="14" stroke-linecap="round" opacity=".7"'),
  ],
);

/** A heart-shaped box, its lid leaning behind, full of chocolates. */
const chocolateBox = ownSubject(
  {
    concept: 'chocolate-box',
    names: [
      'box of chocolates',
      'chocolate box',
      'box of chocolate',
      'box of pralines',
      'box of truffles',
      'assorted chocolates',
      'praline',
      'pralines',
      'heart box of chocolates',
    ],
    kind: 'food',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1200,
    height: 820,
  },
  (brush, { colour = '#c01f3a' }) => {
    const heart =
      'M0 330 Q-520 60 -460 -150 Q-390 -320 -150 -270 Q-40 -240 0 -160 Q40 -240 150 -270 Q390 -320 460 -150 Q520 60 0 330Z';
    return [
      at(790, 330, 0.8, 14, [
        path(heart, brush.slab(tone(colour, -0.2))),
        path(heart, 'none', `stroke="${tone(colour, 0.3)}" stroke-width="12"`),
        path('M-330 -60 Q-60 -130 330 -40', 'none', 'stroke="#f4d58a" stroke-width="44"'),
        path('M0 -90 Q-150 -200 -160 -80 Q-120 -20 0 -70 Q120 -20 160 -80 Q150 -200 0 -90Z', brush.ball('#f4d58a')),
        circle(0, -84, 34, brush.ball('#e2bb62')),
      ]),
      at(520, 540, 1, 0, [
        `<g transform="translate(0 50) scale(1 .72)">${path(heart, brush.slab(tone(colour, -0.4)))}</g>`,
        `<g transform="translate(0 10) scale(1 .72)">${path(heart, brush.slab(colour))}</g>`,
        `<g transform="translate(0 10) scale(.9 .64)">${path(heart, '#3a1414')}</g>`,
      ]),
      [
        [240, 420, 0],
        [380, 390, 1],
        [660, 390, 2],
        [800, 420, 0],
        [190, 510, 2],
        [330, 500, 3],
        [520, 470, 0],
        [710, 500, 1],
        [850, 510, 3],
        [280, 600, 1],
        [430, 590, 2],
        [610, 590, 3],
        [760, 600, 0],
        [400, 680, 0],
        [540, 690, 1],
        [660, 670, 2],
      ].map(([x = 0, y = 0, kind = 0]) => at(x, y, 0.86, 0, praline(brush, kind))),
    ];
  },
);

const praline = (brush: Brush, kind: number): Svg => {
  const body = ['#5a2f1c', '#7a4526', '#f1e3cb', '#4a2316'][kind]!;
  return [
    path('M-78 10 L-66 44 H66 L78 10Z', '#d8a94a'),
    kind % 2
      ? path('M-70 14 Q-76 -54 0 -60 Q76 -54 70 14 Q0 40 -70 14Z', brush.ball(body))
      : path('M-66 16 V-30 Q-64 -46 -46 -48 H46 Q64 -46 66 -30 V16 Q0 36 -66 16Z', brush.slab(body)),
    kind === 1 ? circle(0, -52, 16, brush.ball('#e0b878')) : [],
    kind === 2 ? stroke('M-46 -20 L-16 -40 L4 -14 L36 -36', '#5a2f1c', 9) : [],
    kind === 0 ? stroke('M-50 -14 L-20 -40 M-14 -10 L20 -40 M20 -8 L52 -36', '#8a5434', 8) : [],
    kind === 3 ? stroke('M-30 -34 Q0 -52 30 -34', '#ffffff', 8, 'opacity=".5"') : [],
  ];
};

/** Cakes, pies and sweets that are known by how they are made. */
export const BAKED: readonly OwnSubject[] = [doughnut, pancakes, chocolateCake, pie, chocolateBox];
