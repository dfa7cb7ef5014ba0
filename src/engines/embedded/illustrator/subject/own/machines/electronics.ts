import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A computer's circuit board. */
const circuitBoard = ownSubject(
  {
    concept: 'circuit-board',
    names: ['circuit', 'motherboard', 'electronic circuit', 'printed circuit'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 1100,
    height: 860,
  },
  (brush, { colour = '#1f7a4f' }) => [
    rect(10, 10, 1080, 840, brush.slab(colour), 22),
    repeat(9, (i) =>
      stroke(`M${90 + i * 40} 820 V${640 - i * 22} L${260 + i * 30} ${520 - i * 20} V${400 - i * 10}`, '#7fd6a2', 7),
    ),
    repeat(8, (i) =>
      stroke(`M1060 ${120 + i * 34} H${900 - i * 16} L${820 - i * 12} ${200 + i * 34} H640`, '#7fd6a2', 7),
    ),
    repeat(7, (i) =>
      stroke(`M620 ${560 + i * 34} H${800 + i * 20} L${860 + i * 14} ${620 + i * 28} V820`, '#7fd6a2', 6),
    ),
    repeat(16, (i) => circle(100 + ((i * 263) % 900), 60 + ((i * 197) % 740), 12, brush.ball('#e8c46a'))),
    rect(340, 290, 340, 320, brush.slab('#2a2e34'), 14),
    repeat(10, (i) => [
      rect(352 + i * 33, 268, 16, 26, '#d9dde2'),
      rect(352 + i * 33, 606, 16, 26, '#d9dde2'),
      rect(318, 302 + i * 31, 26, 15, '#d9dde2'),
      rect(676, 302 + i * 31, 26, 15, '#d9dde2'),
    ]),
    rect(390, 340, 240, 220, brush.metal('#aab1b9'), 8),
    circle(420, 370, 12, '#5b626b'),
    repeat(4, (i) => [
      rect(750, 90 + i * 0 + i * 44, 270, 32, '#22262d', 4),
      rect(760, 98 + i * 44, 250, 8, '#3a3f47'),
    ]),
    repeat(3, (i) => [
      ellipse(130 + i * 92, 180, 38, 17, '#3a6fb8'),
      rect(92 + i * 92, 90, 76, 90, brush.pillar('#3f78c8')),
      ellipse(130 + i * 92, 90, 38, 17, brush.metal('#dfe4e9')),
    ]),
    repeat(5, (i) => [
      rect(780, 400 + i * 44, 90, 26, brush.tube('#d9b07a'), 10),
      rect(796, 400 + i * 44, 10, 26, '#7a3f22'),
      rect(820, 400 + i * 44, 10, 26, '#c8323a'),
      rect(842, 400 + i * 44, 10, 26, '#e0b64a'),
    ]),
    rect(60, 700, 260, 130, brush.wall('#e8e4d6'), 6),
    repeat(6, (i) => rect(78 + i * 40, 716, 20, 98, '#4a4538')),
    repeat(14, (i) => rect(420 + i * 26, 808, 17, 42, brush.pillar('#e0b64a'))),
    both(550, circle(50, 50, 21, '#e8c46a'), circle(50, 50, 11, '#b9c2b4')),
  ],
);

/** A microchip with gold legs. */
const microchip = ownSubject(
  {
    concept: 'microchip',
    names: ['chip', 'computer chip', 'processor', 'microprocessor', 'cpu', 'silicon chip', 'semiconductor'],
    kind: 'object',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#2d333b' }) => [
    repeat(9, (i) => [
      rect(130 + i * 86, 10, 48, 150, brush.pillar('#e0b64a'), 8),
      rect(130 + i * 86, 840, 48, 150, brush.pillar('#c9973a'), 8),
      rect(10, 130 + i * 86, 150, 48, brush.tube('#e0b64a'), 8),
      rect(840, 130 + i * 86, 150, 48, brush.tube('#c9973a'), 8),
    ]),
    rect(100, 100, 800, 800, brush.slab(colour), 44),
    rect(130, 130, 740, 740, 'none', 30, `stroke="${tone(colour, 0.25)}" stroke-width="8"`),
    rect(270, 270, 460, 460, brush.metal('#b8bec6'), 22),
    rect(330, 330, 340, 340, brush.slab('#4f8fb8'), 10),
    repeat(4, (row) =>
      repeat(4, (i) =>
        rect(
          350 + i * 78,
          350 + row * 78,
          62,
          62,
          brush.slab(['#6fb8d8', '#8a6fd8', '#5fc8a0', '#d88ab0'][(row * 3 + i) % 4] ?? ''),
          4,
        ),
      ),
    ),
    circle(190, 190, 26, tone(colour, 0.3)),
    path('M300 290 L460 290 L300 460Z', '#ffffff4d'),
  ],
);

/** A coil of electric cable with a plug. */
const cable = ownSubject(
  {
    concept: 'cable',
    names: ['wire', 'cord', 'electric wire', 'electric cable', 'extension cord', 'copper wire', 'coil of wire'],
    kind: 'object',
    heightMetres: 0.3,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#e07a2c' }) => [
    repeat(6, (i) => [
      ellipse(
        430,
        400 - (i % 3) * 26,
        390 - i * 36,
        330 - i * 34,
        'none',
        `stroke="${tone(colour, -0.55)}" stroke-width="48"`,
      ),
      ellipse(
        430,
        400 - (i % 3) * 26,
        390 - i * 36,
        330 - i * 34,
        'none',
        `stroke="${tone(colour, (i % 3) * 0.08 - 0.06)}" stroke-width="38"`,
      ),
      ellipse(
        424,
        392 - (i % 3) * 26,
        390 - i * 36,
        330 - i * 34,
        'none',
        `stroke="${tone(colour, 0.5)}" stroke-width="8" stroke-dasharray="220 900" stroke-dashoffset="-1100"`,
      ),
    ]),
    rect(380, 30, 110, 330, brush.pillar('#2d3138'), 24),
    stroke('M760 560 Q860 640 830 690', tone(colour, -0.5), 44),
    stroke('M760 560 Q860 640 830 690', colour, 34),
    path('M720 640 L880 640 Q900 700 880 756 H720 Q690 700 720 640Z', brush.tube('#2d3138')),
    rect(880, 660, 116, 22, brush.metal('#c9ced6'), 6),
    rect(880, 714, 116, 22, brush.metal('#c9ced6'), 6),
  ],
);

/** A control desk with dials, screens, buttons and levers. */
const controlPanel = ownSubject(
  {
    concept: 'control-panel',
    names: [
      'panel',
      'console',
      'instrument panel',
      'instrumentation',
      'dashboard',
      'control desk',
      'switchboard',
      'control room desk',
    ],
    kind: 'machine',
    heightMetres: 1.3,
    footing: 'stands',
    width: 1300,
    height: 960,
    emissive: 0.12,
  },
  (brush, { colour = '#7f8f9a' }) => [
    path('M80 560 L160 960 H1140 L1220 560Z', brush.wall(tone(colour, -0.35))),
    rect(80, 20, 1140, 400, brush.wall(colour), 30),
    path('M80 420 H1220 L1290 640 Q1290 680 1250 680 H50 Q10 680 10 640Z', brush.wall(tone(colour, 0.16))),
    rect(120, 60, 420, 320, '#12202a', 18),
    repeat(5, (i) => stroke(`M140 ${110 + i * 56} H520`, '#2f5f6b', 4)),
    stroke('M140 300 L200 240 L250 270 L310 150 L370 220 L430 120 L520 180', '#6ff0b8', 11),
    rect(760, 60, 420, 150, '#12202a', 18),
    repeat(12, (i) =>
      rect(786 + i * 32, 190 - (30 + ((i * 37) % 90)), 21, 30 + ((i * 37) % 90), i > 8 ? '#f2703f' : '#f2c23f'),
    ),
    repeat(3, (i) => [
      circle(810 + i * 160, 300, 70, brush.metal('#c9ced6')),
      circle(810 + i * 160, 300, 56, brush.ball('#fbf7ea')),
      at(810 + i * 160, 300, 1, -50 + i * 50, path('M-5 10 L0 -44 L5 10Z', '#c8323a')),
      circle(810 + i * 160, 300, 9, '#22262d'),
    ]),
    circle(650, 120, 54, brush.ball('#4fd87a')),
    circle(650, 230, 54, brush.ball('#f2c23f')),
    circle(650, 340, 54, brush.ball('#e0483f')),
    repeat(2, (row) =>
      repeat(8, (i) => [
        rect(110 - row * 20 + i * 66, 470 + row * 84, 50, 54, '#33373e', 10),
        rect(
          113 - row * 20 + i * 66,
          466 + row * 84,
          44,
          46,
          brush.slab(['#e0483f', '#f6f3ee', '#f2c23f', '#4a90d8', '#4fb06a'][(i * 2 + row * 3) % 5] ?? ''),
          8,
        ),
      ]),
    ),
    repeat(3, (i) => [
      rect(740 + i * 110, 470, 34, 160, '#22262d', 16),
      stroke(`M${757 + i * 110} ${600 - i * 46} V${540 - i * 40}`, '#c9ced6', 19),
      circle(757 + i * 110, 528 - i * 30, 32, brush.ball(['#22262d', '#c8323a', '#22262d'][i] ?? '')),
    ]),
    circle(1150, 550, 70, '#f2c23f'),
    circle(1150, 540, 50, brush.ball('#e0303a')),
    repeat(7, (i) => rect(240 + i * 120, 760, 90, 120, tone(colour, -0.5), 8)),
  ],
);

/** A phone charger: plug, lead and tip. */
const charger = ownSubject(
  {
    concept: 'charger',
    names: ['phone charger', 'battery charger', 'power adapter', 'charging cable'],
    kind: 'object',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#f4f5f7' }) => [
    stroke(
      'M420 470 Q560 600 700 560 Q940 480 860 300 Q760 160 600 240 Q480 330 640 430 Q760 490 900 640',
      '#9aa2ac',
      34,
    ),
    stroke('M420 470 Q560 600 700 560 Q940 480 860 300 Q760 160 600 240 Q480 330 640 430 Q760 490 900 640', colour, 25),
    rect(110, 20, 44, 160, brush.metal('#c9ced6'), 8),
    rect(300, 20, 44, 160, brush.metal('#c9ced6'), 8),
    rect(10, 160, 440, 540, brush.pillar(colour), 70),
    rect(10, 160, 440, 130, brush.pillar(tone(colour, -0.12)), 60),
    path('M250 360 L160 500 H220 L200 620 L310 460 H240Z', brush.slab('#4fb06a')),
    rect(400, 440, 70, 70, brush.tube('#c9ced6'), 10),
    at(900, 640, 1, 44, [
      rect(-30, -40, 110, 80, brush.tube(colour), 14),
      rect(80, -26, 80, 52, brush.metal('#aab1b9'), 6),
    ]),
    stroke('M50 250 V620', '#ffffff', 17),
  ],
);

/** A guitar amplifier. */
const amplifier = ownSubject(
  {
    concept: 'amplifier',
    names: ['guitar amplifier', 'amp', 'guitar amp'],
    kind: 'machine',
    heightMetres: 0.6,
    footing: 'stands',
    width: 1000,
    height: 920,
  },
  (brush, { colour = '#2b2a2e' }) => [
    both(500, rect(90, 880, 120, 40, '#15171b', 8)),
    rect(20, 60, 960, 830, brush.wall(colour), 40),
    path('M380 60 Q390 10 440 10 H560 Q610 10 620 60 H570 Q560 44 540 44 H460 Q440 44 430 60Z', brush.tube('#4a4a50')),
    rect(60, 100, 880, 150, brush.wall('#d8b66a'), 10),
    repeat(8, (i) => [
      circle(180 + i * 84, 190, 34, brush.ball('#22262d')),
      at(180 + i * 84, 190, 1, -100 + i * 34, stroke('M0 -10 V-28', '#ffffff', 7)),
      rect(160 + i * 84, 124, 40, 9, '#5b4a20'),
    ]),
    circle(100, 176, 22, brush.ball('#ff5a4a')),
    circle(890, 176, 24, '#22262d'),
    rect(60, 270, 880, 590, brush.wall('#4a4038'), 10),
    repeat(30, (i) => stroke(`M${64 + i * 30} 274 V856`, '#00000033', 5)),
    repeat(20, (i) => stroke(`M64 ${280 + i * 30} H936`, '#00000033', 5)),
    [290, 710].map((x) => [
      circle(x, 566, 196, '#00000040'),
      circle(x, 566, 180, brush.ball('#3a332e')),
      circle(x, 566, 84, brush.ball('#57504a')),
      circle(x, 566, 36, brush.ball('#7d756c')),
    ]),
    both(
      500,
      path('M20 100 Q20 60 60 60 H150 L20 190Z', brush.slab('#c9ced6')),
      path('M20 760 V850 Q20 890 60 890 H150Z', brush.slab('#8d949d')),
    ),
  ],
);

/** A telegraph key on its board. */
const telegraph = ownSubject(
  {
    concept: 'telegraph',
    names: ['telegraph key', 'morse key', 'morse telegraph'],
    kind: 'machine',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1100,
    height: 620,
  },
  (brush, { colour = '#d0a03f' }) => [
    path('M20 500 L110 400 H1010 L1080 500Z', brush.slab('#a86a3a')),
    rect(20, 498, 1060, 122, brush.tube('#7a4522'), 10),
    repeat(2, (i) => [
      circle(100 + i * 880, 470, 24, brush.ball('#e8cf86')),
      rect(84 + i * 880, 400, 32, 66, brush.metal(colour)),
      circle(100 + i * 880, 396, 30, brush.ball(colour)),
    ]),
    both(560, rect(420, 240, 50, 220, brush.metal(colour), 8), circle(445, 250, 40, brush.ball(colour))),
    rect(380, 430, 360, 40, brush.tube(tone(colour, -0.15)), 8),
    path('M120 330 L300 300 L860 200 Q900 196 900 220 L880 250 L320 350 L140 366Z', brush.tube(colour)),
    circle(560, 276, 46, brush.metal(tone(colour, 0.1))),
    rect(810, 250, 40, 200, brush.metal('#8d949d')),
    path('M790 430 H870 V460 H790Z', brush.metal(colour)),
    rect(190, 340, 44, 90, brush.metal(colour)),
    path('M40 280 Q60 230 170 240 Q290 240 300 280 Q300 330 170 330 Q50 330 40 280Z', brush.ball('#22262d')),
    ellipse(170, 262, 96, 17, '#5b626b'),
    stroke('M980 400 Q1060 300 960 200 Q900 120 1040 60', '#3f7f4a', 15),
    stroke('M100 390 Q40 300 60 200', '#b8323a', 15),
  ],
);

/** A wooden pole with insulators and wires. */
const telegraphPole = ownSubject(
  {
    concept: 'telegraph-pole',
    names: ['pole', 'utility pole', 'telephone pole', 'power pole', 'wooden pole', 'electricity pole'],
    kind: 'building',
    heightMetres: 8,
    footing: 'stands',
    width: 700,
    height: 1400,
  },
  (brush, { colour = '#8a5f3a' }) => [
    path('M320 20 H390 L404 1400 H300Z', brush.pillar(colour)),
    stroke('M340 300 V700 M366 500 V1100 M336 900 V1300', '#00000033', 5),
    repeat(2, (row) => [
      rect(60 + row * 40, 150 + row * 170, 580 - row * 80, 44, brush.tube(tone(colour, -0.1)), 6),
      repeat(4, (i) => {
        const x = 96 + row * 40 + i * (170 - row * 26);
        return [
          rect(x - 7, 116 + row * 170, 14, 40, '#5b626b'),
          path(
            `M${x - 26} ${124 + row * 170} Q${x - 30} ${66 + row * 170} ${x} ${62 + row * 170} Q${x + 30} ${66 + row * 170} ${x + 26} ${124 + row * 170}Z`,
            brush.ball('#6fc0b0'),
          ),
          path(
            `M0 ${40 + row * 190 + i * 12} Q${x / 2} ${140 + row * 170} ${x} ${106 + row * 170} Q${(x + 700) / 2} ${150 + row * 170} 700 ${36 + row * 190 + (3 - i) * 12}`,
            'none',
            'stroke="#22262d" stroke-width="6"',
          ),
        ];
      }),
    ]),
    stroke('M120 190 L340 420 M580 190 L370 420', '#5b626b', 15),
    rect(390, 480, 130, 200, brush.pillar('#8d949d'), 26),
    rect(420, 440, 22, 50, '#c9ced6'),
    rect(470, 440, 22, 50, '#c9ced6'),
    path('M200 1400 Q230 1350 280 1370 Q300 1330 330 1360 Q370 1330 400 1366 Q450 1340 500 1400Z', '#5f8a3f'),
  ],
);

export const ELECTRONICS: readonly OwnSubject[] = [
  circuitBoard,
  microchip,
  cable,
  controlPanel,
  charger,
  amplifier,
  telegraph,
  telegraphPole,
];
