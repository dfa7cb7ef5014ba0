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

/** A wooden table with a cloth-free top. */
export const table = ownSubject(
  {
    concept: 'table',
    names: ['wooden table', 'dining table', 'dinner table', 'breakfast table', 'kitchen table', 'coffee table'],
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

/** A round table on one turned foot. */
export const roundTable = ownSubject(
  {
    concept: 'round-table',
    names: ['round wooden table', 'circular table', 'pedestal table', 'bistro table'],
    kind: 'furniture',
    heightMetres: 0.75,
    footing: 'stands',
    width: 1000,
    height: 660,
    anchors: { surface: { x: 500, y: 120 } },
  },
  (brush, { colour = '#a8703f' }) => [
    both(500, path('M470 560 Q320 540 190 630 Q170 660 210 658 Q330 600 480 620Z', brush.tube(tone(colour, -0.2)))),
    path(
      'M440 190 H560 Q540 290 580 350 Q610 420 560 480 Q540 540 560 600 L530 656 H470 L440 600 Q460 540 440 480 Q390 420 420 350 Q460 290 440 190Z',
      brush.pillar(colour),
    ),
    stroke('M424 350 Q500 374 576 350 M446 480 Q500 500 554 480', tone(colour, -0.4), 8, 'opacity=".6"'),
    path('M6 120 V156 Q20 264 500 270 Q980 264 994 156 V120Z', brush.pillar(tone(colour, -0.14))),
    ellipse(500, 120, 494, 116, brush.slab(tone(colour, 0.18))),
    ellipse(500, 118, 440, 98, 'none', `stroke="${tone(colour, -0.24)}" stroke-width="5" opacity=".5"`),
    stroke(
      'M140 90 Q480 60 820 84 M90 130 Q500 104 900 128 M180 176 Q500 156 800 178',
      tone(colour, -0.3),
      4,
      'opacity=".3"',
    ),
    ellipse(340, 76, 200, 34, brush.spot('#fff2d8', 0.6)),
  ],
);
