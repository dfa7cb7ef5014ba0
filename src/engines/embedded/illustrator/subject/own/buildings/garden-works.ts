import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const blossom = (brush: Brush, x: number, y: number, radius: number, hex: string): Svg => [
  repeat(5, (i) =>
    circle(
      x + Math.cos(i * 1.2566) * radius * 0.62,
      y + Math.sin(i * 1.2566) * radius * 0.62,
      radius * 0.58,
      tone(hex, i % 2 ? -0.08 : 0.06),
    ),
  ),
  circle(x, y, radius * 0.62, brush.ball(hex)),
  path(
    `M${x - radius * 0.3} ${y} q${radius * 0.3} ${-radius * 0.5} ${radius * 0.6} 0 q${-radius * 0.3} ${radius * 0.4} ${-radius * 0.5} 0`,
    'none',
    `stroke="${tone(hex, -0.3)}" stroke-width="${radius * 0.12}" stroke-opacity="0.7"`,
  ),
];

const flowerArch = ownSubject(
  {
    concept: 'flower-arch',
    names: [
      'flower arch',
      'rose arch',
      'floral arch',
      'wedding arch',
      'arch of roses',
      'arch of flowers',
      'flower archway',
      'rose arbor',
      'arbor',
    ],
    kind: 'plant',
    heightMetres: 2.6,
    footing: 'stands',
    width: 900,
    height: 1000,
  },
  (brush, { colour = '#ee8fae', random }) => {
    const along = (t: number): readonly [number, number] => {
      if (t < 0.3) return [110, 980 - (t / 0.3) * 560];
      if (t > 0.7) return [790, 420 + ((t - 0.7) / 0.3) * 560];
      const angle = Math.PI - ((t - 0.3) / 0.4) * Math.PI;
      return [450 + Math.cos(angle) * 340, 420 - Math.sin(angle) * 330];
    };
    const count = 64;
    const near = (i: number, spread: number): readonly [number, number] => {
      const [x, y] = along((i + 0.5) / count);
      return [x + random.between(-spread, spread), y + random.between(-spread, spread)];
    };
    return [
      path(
        'M64 1000 V420 Q64 34 450 34 Q836 34 836 420 V1000 H760 V420 Q760 110 450 110 Q140 110 140 420 V1000Z',
        brush.slab('#e9e2d4'),
      ),
      repeat(count, (i) => {
        const [x, y] = near(i, 34);
        return at(
          x,
          y,
          1,
          i * 47,
          path('M0 0 Q40 -44 92 -8 Q44 34 0 0Z M0 0 Q-50 -30 -88 16 Q-34 40 0 0Z', i % 3 ? '#5f9a4a' : '#3f7a3c'),
        );
      }),
      repeat(count, (i) => {
        const [x, y] = near(i, 44);
        return blossom(
          brush,
          x,
          Math.min(y, 960),
          22 + (i % 4) * 6,
          i % 4 === 3 ? tone(colour, 0.55) : i % 3 ? colour : tone(colour, -0.14),
        );
      }),
    ];
  },
);

const pergola = ownSubject(
  {
    concept: 'pergola',
    names: ['garden pergola', 'wooden pergola', 'trellised walkway'],
    kind: 'building',
    heightMetres: 2.7,
    footing: 'stands',
    width: 1200,
    height: 860,
  },
  (brush, { colour = '#b98a5c' }) => [
    both(600, rect(300, 200, 46, 600, brush.pillar(tone(colour, -0.34)))),
    both(600, rect(120, 170, 66, 690, brush.pillar(colour)), rect(104, 820, 98, 40, brush.wall(tone(colour, -0.2)))),
    rect(230, 160, 740, 40, brush.wall(tone(colour, -0.3)), 6),
    repeat(9, (i) =>
      path(
        `M${80 + i * 130} 96 L${130 + i * 118} 96 L${210 + i * 98} 180 L${170 + i * 98} 190Z`,
        brush.slab(tone(colour, i % 2 ? -0.05 : 0.08)),
      ),
    ),
    rect(10, 120, 1180, 56, brush.tube(colour), 10),
    repeat(40, (i) =>
      at(
        40 + ((i * 71) % 1120),
        84 + ((i * 37) % 90),
        1,
        i * 53,
        path('M0 0 Q34 -36 76 -6 Q36 28 0 0Z', i % 3 ? '#5f9a4a' : '#46803c'),
      ),
    ),
    repeat(9, (i) => {
      const x = 90 + i * 128;
      return repeat(7, (k) =>
        circle(
          x + (k % 2 ? 14 : -14),
          180 + k * 24 + (i % 3) * 14,
          24 - k * 2.4,
          brush.ball(k % 2 ? '#a98ad8' : '#8f6cc8'),
        ),
      );
    }),
    rect(420, 660, 360, 30, brush.tube('#8a5a36'), 8),
    rect(440, 560, 320, 24, brush.tube('#8a5a36'), 8),
    stroke('M450 560 V800 M750 560 V800', '#7a4c2c', 22),
  ],
);

const trellis = ownSubject(
  {
    concept: 'trellis',
    names: ['garden trellis', 'lattice', 'lattice fence'],
    kind: 'object',
    heightMetres: 1.9,
    footing: 'stands',
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#f0ece2' }) => [
    brush.clip('M40 40 H720 V940 H40Z', [
      repeat(13, (i) => stroke(`M-100 ${40 + i * 140} L860 ${-640 + i * 140}`, tone(colour, -0.16), 24)),
      repeat(13, (i) => stroke(`M860 ${40 + i * 140} L-100 ${-640 + i * 140}`, tone(colour, 0.05), 24)),
    ]),
    rect(20, 20, 720, 40, brush.tube(colour), 8),
    rect(20, 920, 720, 40, brush.tube(colour), 8),
    both(380, rect(20, 20, 44, 980, brush.pillar(colour), 8)),
    path(
      'M120 1000 Q60 760 220 640 Q380 520 260 340 Q220 240 330 130',
      'none',
      'stroke="#4f7a38" stroke-width="18" stroke-linecap="round"',
    ),
    path(
      'M560 1000 Q660 820 520 660 Q420 540 560 420',
      'none',
      'stroke="#4f7a38" stroke-width="15" stroke-linecap="round"',
    ),
    repeat(26, (i) => {
      const spots = [
        [110, 900],
        [130, 780],
        [210, 660],
        [300, 560],
        [310, 440],
        [250, 320],
        [280, 210],
        [330, 130],
        [590, 900],
        [600, 780],
        [510, 660],
        [500, 540],
        [560, 430],
      ] as const;
      const [x, y] = spots[i % spots.length]!;
      return at(x, y, 1, i * 61, path('M0 0 Q40 -46 96 -8 Q46 36 0 0Z', i % 3 ? '#5f9a4a' : '#46803c'));
    }),
    blossom(brush, 150, 700, 40, '#d8504f'),
    blossom(brush, 320, 500, 46, '#e2607a'),
    blossom(brush, 240, 260, 38, '#d8504f'),
    blossom(brush, 610, 820, 42, '#e2607a'),
    blossom(brush, 480, 600, 40, '#d8504f'),
    blossom(brush, 570, 420, 36, '#f08a9a'),
  ],
);

const birdbath = ownSubject(
  {
    concept: 'birdbath',
    names: ['bird bath', 'garden birdbath'],
    kind: 'object',
    heightMetres: 0.9,
    footing: 'stands',
    width: 900,
    height: 960,
  },
  (brush, { colour = '#b9b5ac' }) => [
    path('M260 960 Q260 890 360 880 H540 Q640 890 640 960Z', brush.ball(tone(colour, -0.1))),
    path('M380 890 Q430 700 390 520 H510 Q470 700 520 890Z', brush.pillar(colour)),
    ellipse(450, 700, 52, 22, brush.ball(colour)),
    path('M10 330 Q30 540 330 560 H570 Q870 540 890 330Z', brush.ball(colour)),
    ellipse(450, 330, 440, 96, brush.tube(tone(colour, 0.16))),
    ellipse(
      450,
      336,
      390,
      70,
      brush.stops('down', [
        [0, '#4f86a8'],
        [1, '#a8d9ea'],
      ]),
    ),
    ellipse(360, 342, 130, 17, '#ffffff', 'opacity="0.5"'),
    path(
      'M300 300 Q230 290 220 220 Q230 150 310 150 Q350 100 420 120 Q470 150 460 200 Q450 280 380 310 L240 316Z',
      brush.ball('#4f8fd0'),
    ),
    path('M300 240 Q370 210 420 260 Q380 310 310 300Z', brush.ball('#e8934a')),
    circle(408, 160, 13, '#1c1a18'),
    path('M456 166 L512 180 L458 196Z', '#f2b53c'),
    path('M230 230 L90 200 L130 260Z', brush.slab('#3a6fa8')),
    repeat(6, (i) => circle(540 + i * 40, 250 - ((i * 67) % 90), 11 + (i % 3) * 3, '#d9f2ff')),
  ],
);

const windowSeat = ownSubject(
  {
    concept: 'window-seat',
    names: ['window seat', 'reading nook', 'window nook', 'bay window'],
    kind: 'furniture',
    heightMetres: 2.3,
    footing: 'stands',
    width: 1000,
    height: 1080,
    anchors: { seat: { x: 500, y: 760 }, surface: { x: 500, y: 750 } },
  },
  (brush, { colour = '#5f8fa8' }) => [
    rect(0, 0, 1000, 1080, brush.wall('#f2ece0'), 12),
    path('M110 60 H890 V700 H110Z', brush.wall('#fffdf6')),
    path(
      'M150 100 H850 V680 H150Z',
      brush.stops('down', [
        [0, '#9ccdf0'],
        [0.6, '#e2f2fa'],
        [0.61, '#9cc48a'],
        [1, '#6f9f5a'],
      ]),
    ),
    ellipse(330, 500, 150, 70, brush.spot('#5f8f4a', 0.9)),
    ellipse(700, 490, 190, 90, brush.spot('#4f7f44', 0.9)),
    ellipse(300, 210, 110, 34, '#ffffff', 'opacity="0.85"'),
    ellipse(380, 190, 80, 34, '#ffffff', 'opacity="0.85"'),
    stroke('M500 100 V680 M150 380 H850', '#fffdf6', 26),
    both(
      500,
      path(
        'M20 40 H230 Q220 300 120 520 Q90 640 110 700 H20Z',
        brush.stops('right', [
          [0, tone(colour, 0.1)],
          [0.3, tone(colour, 0.5)],
          [0.6, tone(colour, 0.15)],
          [1, tone(colour, 0.4)],
        ]),
      ),
      stroke(
        'M70 60 Q70 300 50 680 M130 60 Q130 280 84 520 M180 60 Q176 220 120 440',
        tone(colour, -0.1),
        6,
        'opacity="0.4"',
      ),
    ),
    rect(0, 20, 1000, 36, brush.tube('#a8713f'), 14),
    rect(0, 800, 1000, 280, brush.wall('#e4dccb'), 8),
    repeat(3, (i) => [
      rect(40 + i * 320, 850, 280, 190, brush.wall('#efe8da'), 10, 'stroke="#cfc4ae" stroke-width="8"'),
      circle(180 + i * 320, 870, 13, '#b98a4c'),
    ]),
    rect(10, 720, 980, 96, brush.tube(colour), 40),
    stroke('M30 770 H970', tone(colour, -0.3), 6, 'opacity="0.5"'),
    at(170, 660, 1, -12, rect(-100, -86, 200, 172, brush.ball('#e8a04a'), 36)),
    at(330, 676, 1, 10, rect(-92, -78, 184, 156, brush.ball('#d8604f'), 36)),
    at(830, 664, 1, 8, rect(-100, -86, 200, 172, brush.ball('#f4e6c8'), 36)),
    path('M560 720 L640 690 L720 720 L640 744Z', brush.slab('#7a3f5a')),
    path('M564 712 L640 684 L716 712 L640 734Z', '#fbf7ee'),
    stroke('M640 686 V732', '#b9a98c', 4),
  ],
);

const catTree = ownSubject(
  {
    concept: 'cat-tree',
    names: ['cat tree', 'cat tower', 'cat condo', 'scratching post'],
    kind: 'furniture',
    heightMetres: 1.5,
    footing: 'stands',
    width: 760,
    height: 1100,
    anchors: { surface: { x: 220, y: 180 } },
  },
  (brush, { colour = '#cbb08a' }) => {
    const post = (x: number, top: number, bottom: number): Svg => [
      rect(x - 44, top, 88, bottom - top, brush.pillar('#d9b98a')),
      repeat(Math.floor((bottom - top) / 22), (i) =>
        stroke(
          `M${x - 42} ${top + 8 + i * 22} Q${x} ${top + 22 + i * 22} ${x + 42} ${top + 8 + i * 22}`,
          '#a8834f',
          5,
          'opacity="0.6"',
        ),
      ),
    ];
    return [
      post(220, 200, 1040),
      post(560, 520, 1040),
      rect(380, 700, 340, 320, brush.wall(colour), 30),
      circle(550, 860, 100, '#4a382a'),
      circle(550, 860, 100, 'none', `stroke="${tone(colour, -0.3)}" stroke-width="15"`),
      rect(340, 660, 420, 60, brush.tube(tone(colour, 0.15)), 28),
      rect(400, 470, 320, 66, brush.tube(tone(colour, 0.1)), 30),
      path(
        'M40 190 Q40 60 90 40 Q110 130 220 130 Q330 130 350 40 Q400 60 400 190 Q400 250 340 250 H100 Q40 250 40 190Z',
        brush.ball(colour),
      ),
      ellipse(220, 150, 130, 40, brush.ball(tone(colour, 0.4))),
      stroke('M150 250 Q130 360 150 430', '#8a6a44', 7),
      circle(152, 456, 34, brush.ball('#e2607a')),
      rect(10, 1030, 740, 70, brush.tube(tone(colour, -0.08)), 30),
    ];
  },
);

/** What stands in gardens and by windows. */
export const GARDEN_WORKS: readonly OwnSubject[] = [flowerArch, pergola, trellis, birdbath, windowSeat, catTree];
