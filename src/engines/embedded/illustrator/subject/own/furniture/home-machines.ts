import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A two-slice toaster. */
const toaster = ownSubject(
  {
    concept: 'toaster',
    names: ['bread toaster'],
    kind: 'machine',
    heightMetres: 0.22,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#c8d0d6' }) => [
    repeat(2, (i) => [
      path(
        `M${230 + i * 60} ${260 - i * 30} V${90 - i * 30} Q${230 + i * 60} ${20 - i * 30 + 30} ${310 + i * 60} ${40 - i * 20} H${640 + i * 60} Q${730 + i * 60} ${40 - i * 10} ${720 + i * 60} ${110 - i * 20} V260Z`,
        brush.slab(i ? '#c98a4a' : '#d9a05a'),
      ),
      path(
        `M${262 + i * 60} 260 V${110 - i * 30} Q${262 + i * 60} ${66 - i * 20} ${320 + i * 60} ${70 - i * 20} H${640 + i * 60} Q${694 + i * 60} ${70 - i * 16} ${690 + i * 60} ${120 - i * 20} V260Z`,
        brush.slab(i ? '#e8c48a' : '#f0cf98'),
      ),
    ]),
    path(
      'M120 240 H880 Q960 250 960 340 V640 Q960 720 880 720 H120 Q40 720 40 640 V340 Q40 250 120 240Z',
      brush.metal(colour),
    ),
    path('M130 230 H870 Q910 232 920 270 H80 Q90 232 130 230Z', brush.tube(tone(colour, -0.25))),
    rect(190, 240, 620, 24, '#22262d', 12),
    rect(140, 330, 560, 310, 'none', 40, 'stroke="#ffffff99" stroke-width="8"'),
    rect(820, 320, 26, 220, '#33383f', 12),
    rect(784, 360, 100, 50, brush.tube('#22262d'), 16),
    circle(834, 620, 44, brush.ball('#22262d')),
    stroke('M834 620 V590', '#f4f5f7', 9),
    both(500, rect(110, 716, 120, 44, '#22262d', 10)),
    stroke('M90 330 V620', '#ffffff', 17),
  ],
);

/** A microwave oven. */
const microwave = ownSubject(
  {
    concept: 'microwave',
    names: ['microwave oven'],
    kind: 'machine',
    heightMetres: 0.3,
    footing: 'stands',
    width: 1200,
    height: 760,
  },
  (brush, { colour = '#e3e6ea' }) => [
    both(600, rect(90, 720, 110, 40, '#33373e', 8)),
    rect(10, 10, 1180, 722, brush.wall(colour), 36),
    rect(50, 60, 820, 620, brush.wall('#2a2e35'), 24),
    rect(
      110,
      120,
      640,
      500,
      brush.stops('down', [
        [0, '#5b4a2a'],
        [1, '#a8803a'],
      ]),
      20,
    ),
    ellipse(430, 560, 240, 34, '#d9e6ec99'),
    path('M330 540 Q340 400 430 396 Q520 400 530 540Z', brush.ball('#e8e2d6')),
    path(
      'M380 392 q-20 -40 6 -70 q26 -34 4 -70 M450 392 q-20 -40 6 -70 q26 -34 4 -70',
      'none',
      'stroke="#ffffff8c" stroke-width="11" stroke-linecap="round"',
    ),
    repeat(9, (row) => repeat(12, (i) => circle(140 + i * 53, 150 + row * 54, 5, '#00000059'))),
    path('M110 120 H360 L180 620 H110Z', '#ffffff14'),
    rect(790, 150, 34, 440, brush.metal('#c9ced6'), 16),
    rect(910, 80, 240, 110, '#15181d', 12),
    lettering('12:30', { cx: 1030, cy: 136, width: 190, height: 74 }, { fill: '#6ff0a8' }),
    repeat(12, (i) => rect(916 + (i % 3) * 80, 230 + Math.floor(i / 3) * 82, 66, 60, brush.wall('#c9ced6'), 12)),
    rect(916, 570, 110, 90, brush.wall('#4fb06a'), 14),
    rect(1040, 570, 106, 90, brush.wall('#e0483f'), 14),
  ],
);

/** An upright vacuum cleaner. */
const vacuum = ownSubject(
  {
    concept: 'vacuum-cleaner',
    names: ['hoover', 'vacuum', 'carpet cleaner machine'],
    kind: 'machine',
    heightMetres: 1.1,
    footing: 'stands',
    width: 760,
    height: 1300,
  },
  (brush, { colour = '#c8343f' }) => [
    stroke('M330 640 L250 100 Q240 30 310 20 Q370 20 370 90', '#33373e', 44),
    stroke('M330 640 L256 110', '#8d949d', 15),
    path(
      'M560 640 Q720 540 640 330 Q560 180 400 240',
      'none',
      'stroke="#4a5059" stroke-width="48" stroke-linecap="round"',
    ),
    path(
      'M560 640 Q720 540 640 330 Q560 180 400 240',
      'none',
      'stroke="#7d858f" stroke-width="34" stroke-dasharray="13 13"',
    ),
    path('M250 520 Q260 430 380 430 Q520 430 530 540 L580 1040 H230Z', brush.pillar(colour)),
    path(
      'M300 560 Q310 500 390 500 Q470 500 480 570 L500 860 H290Z',
      brush.stops('right', [
        [0, '#dfeaf2', 0.95],
        [0.5, '#ffffff', 0.8],
        [1, '#a9bccb', 0.95],
      ]),
    ),
    path('M310 780 Q400 740 490 790 L500 860 H296Z', '#8a8378'),
    rect(290, 850, 220, 34, '#33373e', 10),
    circle(400, 950, 44, brush.ball('#f2c23f')),
    path(
      'M60 1180 Q90 1040 260 1030 H560 Q690 1050 720 1180 V1240 Q720 1270 690 1270 H90 Q60 1270 60 1240Z',
      brush.ball(colour),
    ),
    path('M90 1200 H690 V1250 H90Z', '#22262d'),
    rect(250, 1090, 290, 50, brush.tube('#f4f5f7'), 22),
    both(390, circle(120, 1250, 50, brush.ball('#22262d')), circle(120, 1250, 19, '#8d949d')),
    path('M270 560 L280 900', 'none', 'stroke="#ffffff8c" stroke-width="15" stroke-linecap="round"'),
  ],
);

/** An electric iron on its heel. */
const iron = ownSubject(
  {
    concept: 'clothes-iron',
    names: ['iron', 'steam iron', 'flat iron'],
    kind: 'machine',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1000,
    height: 680,
  },
  (brush, { colour = '#3f7fc0' }) => [
    path('M760 230 Q900 120 860 40', 'none', 'stroke="#22262d" stroke-width="26" stroke-linecap="round"'),
    path('M20 600 Q60 420 240 380 H880 Q940 390 950 460 L960 600Z', brush.tube(colour)),
    path(
      'M240 390 Q230 200 420 190 H740 Q860 200 880 390 H780 Q770 290 720 290 H440 Q350 290 350 390Z',
      brush.tube(tone(colour, 0.16)),
    ),
    path('M380 210 Q420 196 470 196 H720', 'none', 'stroke="#ffffff99" stroke-width="15" stroke-linecap="round"'),
    circle(610, 470, 70, brush.ball('#f4f5f7')),
    stroke('M610 470 L640 430', '#33373e', 11),
    rect(380, 250, 60, 40, '#e0483f', 10),
    path('M120 470 Q180 420 300 420 L290 540 H90Z', '#d5eefacc'),
    path('M4 590 H970 Q980 640 950 660 H30 Q0 640 4 590Z', brush.metal('#c9ced6')),
    path('M30 660 H950 L940 680 H50Z', '#6b727b'),
  ],
);

/** A black sewing machine with gold scrolls. */
const sewingMachine = ownSubject(
  {
    concept: 'sewing-machine',
    names: ['old sewing machine'],
    kind: 'machine',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1200,
    height: 860,
  },
  (brush, { colour = '#22242c' }) => [
    rect(20, 740, 1160, 110, brush.tube('#8a5630'), 16),
    rect(60, 690, 1060, 60, brush.tube(colour), 16),
    path(
      'M760 700 V330 Q760 250 700 250 H260 Q200 250 200 310 V520 H120 V250 Q120 130 240 130 H840 Q980 130 980 270 V560 Q980 660 1060 700Z',
      brush.slab(colour),
    ),
    path('M250 180 H820 Q920 190 926 290 V600', 'none', 'stroke="#d9ac3f" stroke-width="11"'),
    path('M420 214 q30 -34 60 0 q30 34 60 0 q30 -34 60 0 q30 34 60 0', 'none', 'stroke="#d9ac3f" stroke-width="8"'),
    path('M850 360 q40 40 0 80 q-40 40 0 80 q40 40 0 80', 'none', 'stroke="#d9ac3f" stroke-width="8"'),
    circle(1060, 300, 130, brush.ball('#33363f')),
    circle(1060, 300, 104, 'none', 'stroke="#8d949d" stroke-width="19"'),
    repeat(5, (i) => at(1060, 300, 1, i * 72, stroke('M0 -30 V-96', '#8d949d', 13))),
    circle(1060, 300, 32, brush.metal('#d9ac3f')),
    rect(130, 510, 60, 90, brush.metal('#aab1b9'), 6),
    rect(152, 590, 15, 110, '#c9ced6'),
    path('M110 690 H220 V668 H190 V640 H140 V668 H110Z', brush.metal('#c9ced6')),
    rect(560, 40, 60, 96, brush.pillar('#c8343f'), 8),
    rect(548, 32, 84, 17, '#e8d9b0', 6),
    rect(548, 120, 84, 17, '#e8d9b0', 6),
    path('M590 80 Q400 60 240 130 Q170 300 158 590', 'none', 'stroke="#c8343f" stroke-width="4"'),
    path('M20 700 Q120 660 330 690 Q440 720 560 690 L600 740 H20Z', brush.slab('#6fa0c8')),
    stroke('M40 706 H520', '#ffffff', 5, 'stroke-dasharray="13 11"'),
    path('M180 200 Q190 170 250 160 H500', 'none', 'stroke="#ffffff73" stroke-width="13" stroke-linecap="round"'),
  ],
);

/** A pocket calculator. */
const calculator = ownSubject(
  {
    concept: 'calculator',
    names: ['pocket calculator'],
    kind: 'object',
    heightMetres: 0.16,
    footing: 'stands',
    width: 680,
    height: 1000,
  },
  (brush, { colour = '#3f4854' }) => [
    rect(10, 10, 660, 980, tone(colour, -0.5), 60),
    rect(10, 4, 660, 972, brush.slab(colour), 60),
    rect(60, 60, 560, 200, brush.wall('#c3d6b8'), 16),
    lettering('1984', { cx: 470, cy: 164, width: 260, height: 130 }, { fill: '#22302a' }),
    rect(400, 284, 200, 40, '#2a2030', 8),
    repeat(20, (i) => {
      const [x, y] = [66 + (i % 4) * 140, 350 + Math.floor(i / 4) * 122];
      const hex = i === 0 ? '#e0483f' : i % 4 === 3 ? '#f2a53a' : '#eef0f2';
      return [
        rect(x, y + 8, 124, 98, '#00000066', 20),
        rect(x, y, 124, 98, brush.slab(hex), 20),
        lettering(
          ['C', '±', '%', '÷', '7', '8', '9', '×', '4', '5', '6', '−', '1', '2', '3', '+', '0', '.', '00', '='][i] ??
            '',
          { cx: x + 62, cy: y + 50, width: 70, height: 62 },
          { fill: hex === '#eef0f2' ? '#33383f' : '#ffffff' },
        ),
      ];
    }),
    stroke('M40 70 V900', '#ffffff33', 13),
  ],
);

/** A pink piggy bank with a coin. */
const piggyBank = ownSubject(
  {
    concept: 'piggy-bank',
    names: ['money box', 'moneybox', 'pig bank'],
    kind: 'object',
    heightMetres: 0.18,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#f08fa8' }) => [
    ellipse(480, 70, 30, 68, brush.metal('#e0b64a')),
    path(
      'M240 660 L230 840 Q290 870 340 840 L350 700Z M620 690 L630 840 Q690 870 740 840 L740 660Z',
      brush.pillar(tone(colour, -0.1)),
    ),
    path(
      'M70 460 Q20 440 30 380 Q60 340 84 380 Q90 420 60 420',
      'none',
      `stroke="${tone(colour, -0.15)}" stroke-width="22" stroke-linecap="round"`,
    ),
    path('M80 480 Q90 180 460 150 Q800 150 860 450 Q850 740 470 760 Q90 740 80 480Z', brush.ball(colour)),
    path('M600 210 Q600 90 740 70 Q780 170 730 270Z', brush.slab(tone(colour, -0.08))),
    path('M640 200 Q650 130 716 116 Q730 180 700 240Z', tone(colour, -0.35)),
    path('M860 380 Q980 380 990 480 Q980 580 860 590 Q820 480 860 380Z', brush.ball(tone(colour, 0.1))),
    ellipse(920, 450, 17, 28, tone(colour, -0.5)),
    ellipse(920, 530, 17, 28, tone(colour, -0.5)),
    circle(760, 380, 30, '#22181c'),
    circle(750, 370, 10, '#ffffff'),
    ellipse(740, 500, 50, 30, '#ff6a8a', 'opacity=".5"'),
    rect(380, 164, 200, 30, '#6b2f42', 14),
    path('M160 400 Q200 250 360 210', 'none', 'stroke="#ffffffb3" stroke-width="30" stroke-linecap="round"'),
  ],
);

/** A carved cuckoo clock. */
const cuckooClock = ownSubject(
  {
    concept: 'cuckoo-clock',
    names: ['black forest clock'],
    kind: 'object',
    heightMetres: 0.5,
    footing: 'hangs',
    width: 800,
    height: 1200,
  },
  (brush, { colour = '#7d4a26' }) => [
    stroke('M330 700 V1080 M470 700 V980', '#c9a04a', 8),
    both(400, path('M40 380 Q-10 300 60 240 Q110 280 110 360Z', brush.slab('#5f8a42'))),
    path('M400 10 L780 320 L720 370 L400 110 L80 370 L20 320Z', brush.slab(tone(colour, -0.15))),
    path('M130 300 L400 90 L670 300 V700 H130Z', brush.wall(colour)),
    path('M400 640 L560 720 H240Z', brush.slab(tone(colour, -0.2))),
    rect(320, 180, 160, 170, '#1c120c', 60),
    path('M350 350 V270 Q360 230 400 230 Q440 230 440 280 L480 290 L446 310 Q440 350 420 360Z', brush.ball('#4a8fb8')),
    circle(414, 264, 9, '#15171b'),
    rect(300, 340, 200, 26, brush.tube('#a8703f'), 6),
    circle(400, 520, 156, brush.ball('#f4e8cc')),
    circle(400, 520, 156, 'none', `stroke="${tone(colour, -0.4)}" stroke-width="22"`),
    repeat(12, (i) => at(400, 520, 1, i * 30, stroke('M0 -126 V-100', '#3a2414', 11))),
    stroke('M400 520 V426 M400 520 L460 556', '#3a2414', 15),
    circle(400, 520, 15, '#3a2414'),
    both(
      400,
      repeat(3, (i) =>
        path(`M150 ${440 + i * 80} q-60 -30 -90 10 q30 50 90 30Z`, brush.slab(i % 2 ? '#6f9a4a' : '#5f8a42')),
      ),
    ),
    both(
      400,
      repeat(4, (i) => circle(150 + i * 8, 680 - i * 10, 13, '#c8323a')),
    ),
    rect(306, 1060, 48, 130, brush.pillar('#5b3a20'), 20),
    rect(446, 960, 48, 130, brush.pillar('#5b3a20'), 20),
    stroke('M400 700 V1000', '#c9a04a', 9),
    path('M360 1000 Q400 940 440 1000 Q450 1060 400 1080 Q350 1060 360 1000Z', brush.ball('#c9a04a')),
  ],
);

/** An open pocket watch on a chain. */
const pocketWatch = ownSubject(
  {
    concept: 'pocket-watch',
    names: ['fob watch'],
    kind: 'object',
    heightMetres: 0.1,
    footing: 'stands',
    width: 900,
    height: 1000,
  },
  (brush, { colour = '#d9ac3f' }) => [
    repeat(9, (i) =>
      ellipse(
        520 + i * 42,
        90 - Math.sin(i * 0.4) * 60 + i * 10,
        32,
        19,
        'none',
        `stroke="${tone(colour, (i % 2) * 0.2 - 0.2)}" stroke-width="13" transform="rotate(${-30 + i * 16} ${520 + i * 42} ${90 - Math.sin(i * 0.4) * 60 + i * 10})"`,
      ),
    ),
    circle(440, 110, 60, 'none', `stroke="${tone(colour, -0.15)}" stroke-width="24"`),
    rect(400, 150, 80, 70, brush.metal(colour), 10),
    circle(440, 590, 400, brush.metal(colour)),
    circle(440, 590, 350, tone(colour, -0.4)),
    circle(440, 590, 340, brush.ball('#faf4e2')),
    ['XII', 'III', 'VI', 'IX'].map((text, i) =>
      lettering(
        text,
        {
          cx: 440 + Math.sin((i * Math.PI) / 2) * 262,
          cy: 590 - Math.cos((i * Math.PI) / 2) * 262,
          width: 110,
          height: 80,
        },
        { fill: '#2a2018' },
      ),
    ),
    repeat(12, (i) => at(440, 590, 1, i * 30, stroke('M0 -326 V-306', '#2a2018', i % 3 ? 8 : 0.1))),
    path('M424 620 L440 370 L456 620Z', '#2a3a6b'),
    `<g transform="rotate(60 440 590)">${path('M422 620 L440 430 L458 620Z', '#2a3a6b')}</g>`,
    circle(440, 590, 24, brush.metal(colour)),
    circle(440, 740, 74, 'none', 'stroke="#b8a98a" stroke-width="5"'),
    stroke('M440 740 V690', '#8a2f2f', 6),
    path('M140 520 Q180 360 320 290', 'none', 'stroke="#ffffffcc" stroke-width="26" stroke-linecap="round"'),
  ],
);

export const HOME_MACHINES: readonly OwnSubject[] = [
  toaster,
  microwave,
  vacuum,
  iron,
  sewingMachine,
  calculator,
  piggyBank,
  cuckooClock,
  pocketWatch,
];
