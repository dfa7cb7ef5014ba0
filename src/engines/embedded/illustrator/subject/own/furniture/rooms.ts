import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A made bed seen from its foot. */
export const bed = ownSubject(
  {
    concept: 'double-bed',
    names: ['bed', 'cosy bed', 'cozy bed', 'king size bed'],
    kind: 'furniture',
    heightMetres: 1.1,
    footing: 'stands',
    width: 1000,
    height: 720,
    anchors: { surface: { x: 500, y: 400 }, seat: { x: 500, y: 420 } },
  },
  (brush, { colour = '#4f77ac' }) => [
    path('M120 420 V90 Q130 20 220 16 H780 Q870 20 880 90 V420Z', brush.slab('#9a6538')),
    path('M170 380 V110 Q180 64 240 60 H760 Q820 64 830 110 V380Z', brush.wall('#b47c4a')),
    repeat(5, (i) => stroke(`M${270 + i * 115} 66 V300`, '#00000026', 6)),
    path('M130 330 H870 L950 560 H50Z', brush.wall('#f4efe6')),
    both(
      500,
      path(
        'M190 250 Q180 220 220 216 Q340 200 450 216 Q486 222 482 260 L486 340 Q480 372 440 368 Q330 380 210 370 Q176 366 180 340Z',
        brush.ball('#fbf8f2'),
      ),
      stroke('M200 350 Q330 366 470 350', '#c9c0b2', 5),
    ),
    path('M110 380 Q500 350 890 380 L968 600 V640 H32 V600Z', brush.slab(colour)),
    path('M110 380 Q500 350 890 380 L906 430 Q500 400 94 430Z', brush.wall(tone(colour, 0.5))),
    stroke('M330 440 Q290 520 270 620 M670 440 Q710 520 730 620 M500 440 V630', '#00000024', 9),
    path('M20 600 H980 V680 Q500 700 20 680Z', brush.wall(tone(colour, -0.22))),
    rect(14, 610, 46, 110, brush.pillar('#9a6538'), 10),
    rect(940, 610, 46, 110, brush.pillar('#8a5730'), 10),
    rect(40, 676, 920, 24, brush.wall('#7d4d2a'), 6),
  ],
);

/** A full bookcase. */
export const bookshelf = ownSubject(
  {
    concept: 'bookshelf',
    names: ['bookcase', 'book shelf', 'shelf of books', 'shelf'],
    kind: 'furniture',
    heightMetres: 2,
    footing: 'stands',
    width: 760,
    height: 1000,
    anchors: { top: { x: 380, y: 14 } },
  },
  (brush, { colour = '#8a5730', random }) => [
    rect(20, 10, 720, 980, brush.slab(colour), 10),
    rect(56, 50, 648, 890, brush.wall(tone(colour, -0.55))),
    repeat(4, (row) => {
      const floor = 250 + row * 226;
      const books: string[] = [];
      let x = 64;
      while (x < 660) {
        const width = random.integer(24, 46);
        const height = random.integer(120, 182);
        if (x + width > 696) break;
        if (random.chance(0.07) && x < 560) {
          books.push(
            circle(x + 50, floor - 50, 44, brush.ball(random.pick(['#4f8ac0', '#d9a33f', '#8fb08a']))),
            rect(x + 26, floor - 14, 48, 14, brush.wall('#6b4a2c'), 4),
          );
          x += 108;
          continue;
        }
        const spine = random.pick([
          '#b3362f',
          '#2f5f8f',
          '#3f7d55',
          '#d2a03a',
          '#6d4486',
          '#e6d8bc',
          '#2b4450',
          '#a85a7a',
          '#c9703a',
        ]);
        books.push(
          rect(x, floor - height, width - 2, height, brush.pillar(spine), 3),
          rect(x + 3, floor - height + 20, width - 8, 8, tone(spine, 0.5)),
          rect(x + 3, floor - 34, width - 8, 6, tone(spine, 0.5)),
        );
        x += width;
      }
      return [
        rect(56, floor - 214, 648, 40, brush.fade('#000000', 'down', 0.5)),
        books,
        rect(56, floor, 648, 20, brush.wall(tone(colour, 0.15))),
      ];
    }),
    rect(6, 4, 748, 34, brush.tube(tone(colour, 0.1)), 8),
    rect(6, 946, 748, 54, brush.wall(tone(colour, -0.12)), 6),
    both(380, stroke('M38 60 V930', '#ffffff26', 6)),
  ],
);

/** A floor lamp with a lit shade. */
export const floorLamp = ownSubject(
  {
    concept: 'floor-lamp',
    names: ['standing lamp', 'lamp', 'standard lamp'],
    kind: 'furniture',
    heightMetres: 1.6,
    footing: 'stands',
    width: 420,
    height: 1000,
    emissive: 0.25,
  },
  (brush, { colour = '#f2d9a6' }) => [
    ellipse(210, 230, 208, 200, brush.spot('#ffe6a8', 0.5)),
    rect(202, 300, 16, 660, brush.metal('#b08a4a'), 5),
    circle(210, 520, 15, brush.ball('#d2a640')),
    path('M90 1000 Q100 950 210 944 Q320 950 330 1000Z', brush.metal('#b08a4a')),
    path(
      'M130 40 H290 L390 330 Q210 366 30 330Z',
      brush.stops('right', [
        [0, tone(colour, -0.12)],
        [0.35, tone(colour, 0.75)],
        [1, tone(colour, -0.28)],
      ]),
    ),
    path('M30 330 Q210 366 390 330 L386 316 Q210 350 34 316Z', tone(colour, -0.3)),
    path('M130 40 Q210 54 290 40 L288 32 Q210 44 132 32Z', tone(colour, -0.2)),
    stroke('M300 348 V430', '#b08a4a', 4),
    circle(300, 436, 10, brush.ball('#d2a640')),
  ],
);

/** A jointed desk lamp. */
export const deskLamp = ownSubject(
  {
    concept: 'desk-lamp',
    names: ['reading lamp', 'table lamp', 'study lamp'],
    kind: 'furniture',
    heightMetres: 0.5,
    footing: 'stands',
    width: 820,
    height: 960,
    emissive: 0.2,
  },
  (brush, { colour = '#d8453c' }) => [
    path('M470 300 L760 420 L560 940 H240Z', brush.fade('#fff0b0', 'down', 0.4)),
    ellipse(230, 910, 210, 46, brush.wall(tone(colour, -0.3))),
    ellipse(230, 892, 210, 46, brush.ball(colour)),
    stroke('M230 880 L110 520 L430 180', '#8d949d', 26),
    stroke('M226 880 L106 520 L426 180', '#ffffff66', 6),
    circle(110, 520, 34, brush.ball('#5b626b')),
    circle(110, 520, 14, brush.ball('#c9ced6')),
    circle(430, 180, 32, brush.ball('#5b626b')),
    rect(196, 850, 68, 40, brush.metal('#8d949d'), 10),
    path('M380 150 Q460 20 600 60 Q720 110 790 400 L450 340 Q360 260 380 150Z', brush.ball(colour)),
    path('M450 340 L790 400 Q700 440 600 410 Q500 390 450 340Z', brush.wall('#fff3c0')),
    ellipse(620, 390, 60, 34, brush.ball('#ffffff')),
    path('M420 140 Q470 70 570 80', 'none', 'stroke="#ffffff80" stroke-width="14" stroke-linecap="round"'),
  ],
);

/** A grand piano with its lid up. */
export const grandPiano = ownSubject(
  {
    concept: 'grand-piano',
    names: ['piano', 'concert piano', 'baby grand piano'],
    kind: 'instrument',
    heightMetres: 1.6,
    footing: 'stands',
    width: 1000,
    height: 880,
    anchors: { surface: { x: 300, y: 470 } },
  },
  (brush, { colour = '#23242b' }) => [
    stroke('M560 460 L700 130', '#5b4a36', 13),
    path('M170 400 Q240 60 560 20 Q860 0 960 200 L930 420 Q860 300 640 340 L300 430Z', brush.slab(tone(colour, 0.1))),
    path('M200 400 Q270 100 560 60 Q820 40 920 220', 'none', 'stroke="#ffffff33" stroke-width="10"'),
    path('M120 460 Q400 380 640 370 Q880 350 950 440 Q960 500 900 520 L130 520Z', brush.wall('#c9973f')),
    repeat(16, (i) => stroke(`M${220 + i * 40} ${440 - i * 3} L${260 + i * 38} ${510}`, '#8a6320', 4)),
    path('M110 480 Q500 430 940 470 Q980 490 960 560 Q700 620 110 600Z', brush.slab(colour)),
    path('M120 500 Q500 450 930 490', 'none', 'stroke="#ffffff4d" stroke-width="9"'),
    path('M30 560 H560 L600 620 V660 H20 V590Z', brush.wall(colour)),
    path('M50 556 H540 L560 600 H36Z', '#f8f5ec'),
    repeat(20, (i) => stroke(`M${60 + i * 25} 556 L${46 + i * 26} 600`, '#8d8a84', 3)),
    repeat(19, (i) => (i % 7 === 2 || i % 7 === 6 ? '' : path(`M${78 + i * 25} 556 h13 l-2 26 h-15z`, '#1a1a1f'))),
    path('M120 460 H470 V540 H120Z', brush.wall(tone(colour, 0.12))),
    path('M180 380 H400 L410 470 H170Z', '#f4efe2'),
    stroke('M200 400 H380 M198 418 H384 M196 436 H386 M194 452 H388', '#8d8a84', 4),
    [
      [110, 660],
      [820, 560],
    ].map(([x = 0, y = 0]) => [
      path(`M${x} ${y} h60 l-14 ${830 - y} h-32z`, brush.metal(colour)),
      circle(x + 30, 850, 24, brush.metal('#c9973f')),
    ]),
    path('M470 640 h54 l-12 190 h-30z', brush.metal(tone(colour, -0.2))),
    circle(497, 846, 20, brush.metal('#c9973f')),
    stroke('M300 640 V800 M340 640 V800 M290 806 H350', '#8a6320', 9),
  ],
);

/** A stone fireplace with a burning fire. */
export const fireplace = ownSubject(
  {
    concept: 'fireplace',
    names: ['hearth', 'fire place', 'chimney fire', 'mantelpiece'],
    kind: 'furniture',
    heightMetres: 1.5,
    footing: 'stands',
    width: 1000,
    height: 880,
    emissive: 0.3,
    anchors: { surface: { x: 500, y: 90 } },
  },
  (brush, { colour = '#b7ada0', random }) => [
    rect(60, 110, 880, 730, brush.slab(colour), 6),
    brush.clip(
      'M60 110 H940 V840 H60Z',
      repeat(72, (i) =>
        rect(
          66 + (i % 9) * 110 - (Math.floor(i / 9) % 2) * 50,
          120 + Math.floor(i / 9) * 90,
          random.integer(84, 104),
          80,
          random.pick(['#ffffff24', '#00000018', '#8a6a4a26', '#ffffff10']),
          18,
        ),
      ),
    ),
    path(
      'M220 840 V420 Q230 260 500 250 Q770 260 780 420 V840Z',
      brush.stops('down', [
        [0, '#1a1210'],
        [1, '#4a2414'],
      ]),
    ),
    path(
      'M220 840 V420 Q230 260 500 250 Q770 260 780 420 V840',
      'none',
      `stroke="${tone(colour, 0.3)}" stroke-width="30"`,
    ),
    ellipse(500, 720, 300, 220, brush.spot('#ff9a3c', 0.8)),
    path(
      'M340 800 Q290 660 380 560 Q390 620 430 640 Q420 500 510 400 Q520 500 580 560 Q610 600 620 560 Q700 680 650 800Z',
      brush.stops('down', [
        [0, '#ff6a2a'],
        [1, '#ffb53a'],
      ]),
    ),
    path(
      'M400 800 Q370 700 430 650 Q450 680 470 690 Q470 600 520 540 Q530 620 570 660 Q600 700 590 800Z',
      brush.stops('down', [
        [0, '#ffb53a'],
        [1, '#ffe27a'],
      ]),
    ),
    path('M460 800 Q450 730 500 690 Q540 740 540 800Z', '#fff6d0'),
    [
      [330, 800, -4],
      [400, 770, 8],
      [360, 820, 0],
    ].map(
      ([x = 0, y = 0, angle = 0]) =>
        `<g transform="rotate(${angle} 500 ${y})">${rect(x, y - 20, 320, 40, brush.tube('#6b4226'), 18)}${ellipse(x + 8, y, 14, 20, '#c99a62')}</g>`,
    ),
    rect(20, 60, 960, 60, brush.wall('#8a5a34'), 10),
    rect(0, 40, 1000, 30, brush.tube('#a06d40'), 8),
    rect(0, 830, 1000, 50, brush.wall(tone(colour, -0.12)), 8),
    [130, 860].map((x) => [rect(x - 12, 4, 24, 40, brush.pillar('#f4ecd8'), 4)]),
  ],
);

/** A longcase clock. */
export const grandfatherClock = ownSubject(
  {
    concept: 'grandfather-clock',
    names: ['longcase clock', 'clock', 'pendulum clock', 'old clock'],
    kind: 'furniture',
    heightMetres: 2.1,
    footing: 'stands',
    width: 380,
    height: 1000,
  },
  (brush, { colour = '#7d4a28' }) => [
    path('M40 130 Q50 60 120 60 Q170 56 190 10 Q210 56 260 60 Q330 60 340 130Z', brush.slab(colour)),
    circle(190, 20, 18, brush.ball('#e0b24a')),
    rect(30, 124, 320, 230, brush.slab(colour), 8),
    rect(14, 344, 352, 34, brush.tube(tone(colour, 0.12)), 6),
    circle(190, 240, 100, brush.ball('#d2a640')),
    circle(190, 240, 86, brush.ball('#fbf5e4')),
    repeat(
      12,
      (i) => `<g transform="rotate(${i * 30} 190 240)">${rect(186, 162, 8, i % 3 ? 14 : 24, '#3a2a20', 2)}</g>`,
    ),
    stroke('M190 240 L150 206 M190 240 L214 180', '#2b211c', 8),
    circle(190, 240, 9, '#2b211c'),
    rect(60, 378, 260, 430, brush.slab(tone(colour, -0.04))),
    rect(96, 408, 188, 370, '#3a2214', 12),
    rect(
      104,
      416,
      172,
      354,
      brush.stops('diagonal', [
        [0, '#8a6a4a'],
        [1, '#2b1a10'],
      ]),
      8,
    ),
    stroke('M190 416 L206 660', '#d2a640', 9),
    circle(208, 690, 48, brush.ball('#e0b24a')),
    stroke('M140 416 V560 M240 416 V520', '#d2a640', 4),
    both(190, rect(128, 540, 26, 90, brush.metal('#d2a640'), 8)),
    path('M104 416 H190 L104 640Z', '#ffffff24'),
    rect(14, 800, 352, 34, brush.tube(tone(colour, 0.12)), 6),
    rect(34, 834, 312, 120, brush.slab(colour)),
    rect(76, 856, 228, 76, 'none', 6, `stroke="${tone(colour, -0.3)}" stroke-width="8"`),
    rect(10, 950, 360, 50, brush.wall(tone(colour, -0.15)), 8),
  ],
);

/** A wardrobe with two doors. */
export const wardrobe = ownSubject(
  {
    concept: 'wardrobe',
    names: ['closet', 'armoire', 'cupboard', 'cabinet'],
    kind: 'furniture',
    heightMetres: 2,
    footing: 'stands',
    width: 740,
    height: 1000,
  },
  (brush, { colour = '#9a6538' }) => [
    both(370, path('M40 940 h60 l-12 60 h-36z', brush.pillar(tone(colour, -0.3)))),
    rect(30, 70, 680, 880, brush.slab(colour), 8),
    path('M10 76 Q370 -50 730 76 V100 H10Z', brush.slab(tone(colour, 0.08))),
    path('M300 44 q70 -44 140 0 q-70 24 -140 0z', brush.ball(tone(colour, 0.2))),
    both(
      370,
      rect(56, 120, 306, 640, brush.wall(tone(colour, 0.08)), 6),
      rect(86, 150, 246, 270, brush.wall(tone(colour, -0.14)), 10),
      rect(98, 162, 222, 246, brush.slab(tone(colour, 0.14)), 8),
      rect(86, 450, 246, 280, brush.wall(tone(colour, -0.14)), 10),
      rect(98, 462, 222, 256, brush.slab(tone(colour, 0.14)), 8),
      circle(342, 440, 13, brush.ball('#e0b24a')),
      rect(56, 786, 306, 120, brush.wall(tone(colour, 0.06)), 6),
      circle(208, 846, 13, brush.ball('#e0b24a')),
    ),
    stroke('M370 116 V764', '#00000059', 6),
    rect(10, 926, 720, 30, brush.tube(tone(colour, -0.1)), 6),
  ],
);

/** A wooden table with a cloth-free top. */
export const table = ownSubject(
  {
    concept: 'table',
    names: ['wooden table', 'dining table', 'kitchen table', 'round table', 'coffee table'],
    kind: 'furniture',
    heightMetres: 0.75,
    footing: 'stands',
    width: 1000,
    height: 560,
    anchors: { surface: { x: 500, y: 70 } },
  },
  (brush, { colour = '#a8703f' }) => [
    both(500, path('M200 150 h44 l-10 320 h-26z', brush.pillar(tone(colour, -0.4)))),
    path('M150 10 H850 L990 110 H10Z', brush.slab(tone(colour, 0.16))),
    stroke('M250 40 H760 M160 66 H560 M640 70 H850 M120 92 H420', '#00000014', 5),
    path('M10 110 H990 V150 H10Z', brush.wall(colour)),
    path('M60 150 H940 V206 H60Z', brush.wall(tone(colour, -0.25))),
    both(500, path('M60 150 h76 l-14 410 h-44z', brush.pillar(colour))),
    rect(440, 160, 120, 36, tone(colour, -0.1), 4),
    circle(500, 178, 9, brush.ball('#e0b24a')),
  ],
);

/** A writing desk with drawers. */
export const desk = ownSubject(
  {
    concept: 'desk',
    names: ['writing desk', 'office desk', 'work desk'],
    kind: 'furniture',
    heightMetres: 0.76,
    footing: 'stands',
    width: 1000,
    height: 580,
    anchors: { surface: { x: 500, y: 60 } },
  },
  (brush, { colour = '#8a5a34' }) => [
    rect(330, 110, 340, 380, tone(colour, -0.7)),
    path('M60 10 H940 L996 90 H4Z', brush.slab(tone(colour, 0.2))),
    rect(4, 90, 992, 34, brush.wall(tone(colour, 0.06)), 4),
    rect(350, 124, 300, 66, brush.wall(colour)),
    circle(500, 158, 11, brush.ball('#e0b24a')),
    both(
      500,
      rect(30, 124, 320, 440, brush.slab(colour)),
      repeat(3, (i) => [
        rect(52, 142 + i * 136, 276, 120, brush.wall(tone(colour, 0.1)), 6),
        rect(150, 192 + i * 136, 80, 16, brush.tube('#e0b24a'), 8),
      ]),
      rect(20, 552, 340, 28, brush.wall(tone(colour, -0.25)), 4),
    ),
  ],
);
