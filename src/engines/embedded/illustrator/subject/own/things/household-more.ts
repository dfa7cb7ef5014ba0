import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import { carWheel } from '../vehicles/wheel.ts';

/** A petrol lawn mower. */
const lawnMower = ownSubject(
  {
    concept: 'lawn-mower',
    names: ['lawnmower', 'mower', 'grass cutter'],
    kind: 'machine',
    heightMetres: 1,
    footing: 'stands',
    width: 1200,
    height: 900,
  },
  (brush, { colour = '#d8402f' }) => [
    stroke('M560 620 L120 90 Q90 40 40 60', '#33373e', 26),
    stroke('M620 600 L190 80', '#4a5059', 20),
    stroke('M60 70 L170 40', '#22262d', 36),
    path('M340 640 Q350 540 470 530 H960 Q1120 550 1150 700 L1140 760 H360Z', brush.wall(colour)),
    path('M350 720 H1150 L1140 780 H360Z', tone(colour, -0.45)),
    path('M640 530 V440 Q650 390 720 390 H880 Q940 400 940 450 V530Z', brush.pillar('#33373e')),
    repeat(5, (i) => rect(670 + i * 52, 430, 30, 80, '#15171b', 8)),
    path('M700 390 Q710 330 790 326 Q870 330 880 390Z', brush.ball('#6b727b')),
    circle(1000, 520, 40, brush.ball('#f2c23f')),
    carWheel(brush, 470, 770, 126, 6),
    carWheel(brush, 1040, 790, 106, 6),
    repeat(22, (i) =>
      path(
        `M${20 + i * 54} 896 q-6 -40 -16 -56 q22 12 26 34 q8 -32 22 -44 q-12 34 -10 66Z`,
        i % 2 ? '#74a34c' : '#4f7a36',
      ),
    ),
  ],
);

/** A hand-held hair dryer. */
const hairdryer = ownSubject(
  {
    concept: 'hairdryer',
    names: ['hair dryer', 'blow dryer', 'hairdrier'],
    kind: 'machine',
    heightMetres: 0.22,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#d86a9a' }) => [
    stroke('M420 800 Q430 860 330 850 Q200 830 130 850', '#33373e', 22),
    path('M340 420 L300 790 Q300 830 350 830 H450 Q490 830 490 790 L560 430Z', brush.pillar(tone(colour, -0.15))),
    rect(356, 540, 60, 110, brush.tube('#33373e'), 20),
    rect(366, 556, 40, 34, '#f4f5f7', 8),
    path('M120 250 Q120 40 380 40 H760 L780 430 H380 Q130 430 120 250Z', brush.tube(colour)),
    path('M760 40 L980 90 V380 L780 430Z', brush.tube('#33373e')),
    path('M980 90 Q1000 230 980 380 Q960 230 980 90Z', '#15171b'),
    circle(300, 236, 130, brush.metal('#8d949d')),
    repeat(5, (i) => circle(300, 236, 110 - i * 22, 'none', 'stroke="#33373e" stroke-width="8"')),
    path('M220 80 Q320 56 620 60', 'none', 'stroke="#ffffffb3" stroke-width="22" stroke-linecap="round"'),
  ],
);

/** A drinks vending machine. */
const vendingMachine = ownSubject(
  {
    concept: 'vending-machine',
    names: ['drinks machine', 'snack machine', 'soda machine'],
    kind: 'furniture',
    heightMetres: 1.85,
    footing: 'stands',
    width: 760,
    height: 1300,
    emissive: 0.2,
  },
  (brush, { colour = '#c8242f', lettering: text }) => [
    both(380, rect(60, 1260, 100, 40, '#22262d', 8)),
    rect(10, 10, 740, 1262, brush.wall(colour), 30),
    rect(50, 40, 660, 120, brush.wall('#fff6e6'), 14),
    lettering(text ?? 'COLD DRINKS', { cx: 380, cy: 102, width: 580, height: 80 }, { fill: '#b8242e' }),
    rect(
      50,
      190,
      500,
      780,
      brush.stops('down', [
        [0, '#f4fbff'],
        [1, '#bcd9ea'],
      ]),
      12,
    ),
    repeat(4, (row) => [
      rect(60, 350 + row * 186, 480, 17, '#8d949d'),
      repeat(5, (i) => [
        rect(
          76 + i * 94,
          226 + row * 186,
          70,
          122,
          brush.pillar(['#d8303a', '#2f7fc8', '#3fae5a', '#f2a53a', '#7a4fb0'][(i + row * 2) % 5] ?? ''),
          14,
        ),
        rect(76 + i * 94, 266 + row * 186, 70, 34, '#ffffffcc'),
        ellipse(111 + i * 94, 228 + row * 186, 32, 8, '#c9ced6'),
      ]),
    ]),
    path('M50 190 H300 L100 970 H50Z', '#ffffff33'),
    rect(580, 210, 130, 90, '#15181d', 8),
    lettering('1.50', { cx: 645, cy: 256, width: 104, height: 54 }, { fill: '#6ff0a8' }),
    repeat(12, (i) => rect(584 + (i % 3) * 44, 330 + Math.floor(i / 3) * 54, 34, 42, brush.slab('#f4f5f7'), 6)),
    rect(630, 590, 30, 110, '#15171b', 8),
    circle(645, 780, 34, brush.metal('#c9ced6')),
    rect(90, 1020, 440, 150, '#15171b', 14),
    path('M110 1036 H510 L490 1090 H130Z', '#33383f'),
  ],
);

/** A wooden rolling pin. */
const rollingPin = ownSubject(
  {
    concept: 'rolling-pin',
    names: ['pastry roller'],
    kind: 'tool',
    heightMetres: 0.09,
    footing: 'stands',
    width: 1300,
    height: 300,
  },
  (brush, { colour = '#d9a862' }) => [
    both(
      650,
      path(
        'M10 150 Q10 100 60 100 Q130 104 200 124 V176 Q130 196 60 200 Q10 200 10 150Z',
        brush.tube(tone(colour, -0.2)),
      ),
    ),
    rect(190, 10, 920, 284, brush.tube(colour), 50),
    repeat(5, (i) => stroke(`M${260 + i * 40} ${70 + i * 44} H${1000 - i * 50}`, '#0000001a', 7)),
    path('M250 50 H980', 'none', 'stroke="#ffffff99" stroke-width="17" stroke-linecap="round"'),
  ],
);

/** A pair of soft slippers. */
const slippers = ownSubject(
  {
    concept: 'slippers',
    names: ['slipper', 'house shoes', 'bedroom slippers', 'pair of slippers'],
    kind: 'clothing',
    heightMetres: 0.14,
    footing: 'stands',
    width: 1100,
    height: 560,
  },
  (brush, { colour = '#7a9ac8' }) => {
    const slipper = (x: number, y: number): string =>
      at(x, y, 1, 0, [
        path(
          'M-20 190 Q-30 100 120 110 Q360 120 560 60 Q680 60 690 190 Q690 280 560 290 H100 Q-10 280 -20 190Z',
          brush.wall('#e8dcc4'),
        ),
        path('M-20 220 Q300 300 690 210 Q690 290 560 300 H100 Q-10 290 -20 220Z', '#8a6f52'),
        path('M290 110 Q330 -30 520 -30 Q700 0 700 180 Q620 240 480 230 Q330 210 290 110Z', brush.ball(colour)),
        path('M280 110 Q300 40 350 10 Q400 60 430 130 Q470 200 500 226 Q350 220 280 110Z', brush.ball('#f8f4ea')),
        circle(540, 20, 60, brush.ball('#f8f4ea')),
        path('M440 10 Q520 -20 600 10', 'none', 'stroke="#ffffff80" stroke-width="15" stroke-linecap="round"'),
      ]);
    return [slipper(40, 90), slipper(380, 250)];
  },
);

/** A woven tapestry with a unicorn's garden. */
const tapestry = ownSubject(
  {
    concept: 'tapestry',
    names: ['wall hanging', 'medieval tapestry', 'wall tapestry'],
    kind: 'furniture',
    heightMetres: 2,
    footing: 'hangs',
    width: 1000,
    height: 1200,
  },
  (brush, { colour = '#7a1f2e' }) => [
    rect(20, 20, 960, 40, brush.tube('#8a5630'), 18),
    both(500, circle(24, 40, 30, brush.ball('#c9a04a'))),
    rect(70, 50, 860, 1060, brush.wall(colour)),
    rect(100, 80, 800, 1000, 'none', 0, 'stroke="#d9ac3f" stroke-width="22"'),
    rect(130, 110, 740, 940, 'none', 0, 'stroke="#2f5f4a" stroke-width="17"'),
    repeat(48, (i) => {
      const x = 170 + ((i * 173) % 660);
      const y = 150 + ((i * 257) % 860);
      return at(x, y, 0.8, i * 40, [
        repeat(5, (k) => at(0, 0, 1, k * 72, ellipse(0, -13, 8, 12, ['#e8c9a0', '#c8707a', '#8fb0a0'][i % 3] ?? ''))),
        circle(0, 0, 6, '#d9ac3f'),
      ]);
    }),
    ellipse(500, 860, 330, 130, brush.ball('#2f5f4a')),
    path('M470 800 V520 H530 V800Z', brush.pillar('#6b4a2a')),
    repeat(9, (i) =>
      circle(
        500 + Math.cos(i * 0.7) * 130,
        420 + Math.sin(i * 0.7) * 110,
        80,
        brush.ball(i % 2 ? '#3f7a4f' : '#2f6a44'),
      ),
    ),
    circle(500, 420, 100, brush.ball('#4a8a58')),
    repeat(9, (i) => circle(420 + ((i * 67) % 180), 340 + ((i * 41) % 180), 22, brush.ball('#d9722f'))),
    path(
      'M230 860 L240 720 Q250 660 330 660 H420 Q440 600 420 540 L460 500 Q500 520 500 570 L480 600 Q500 700 470 760 L466 860 H436 L430 770 H290 L270 860Z',
      brush.slab('#f4ecd8'),
    ),
    path('M452 506 L490 380 L470 510Z', '#d9ac3f'),
    circle(462, 548, 8, '#3a2418'),
    path('M240 700 Q190 720 200 800', 'none', 'stroke="#f4ecd8" stroke-width="22" stroke-linecap="round"'),
    repeat(30, (i) => stroke(`M${84 + i * 29} 1110 v80`, i % 2 ? '#d9ac3f' : tone(colour, 0.2), 13)),
    repeat(40, (i) => stroke(`M74 ${70 + i * 26} H926`, '#00000012', 4)),
  ],
);

/** A standing mummy, its wrappings loose. */
const mummy = ownSubject(
  {
    concept: 'egyptian-mummy',
    names: ['mummy'],
    kind: 'fantasy',
    heightMetres: 1.75,
    footing: 'stands',
    width: 620,
    height: 1300,
    anchors: { top: { x: 310, y: 20 } },
  },
  (brush, { colour = '#e3d8bd' }) => {
    const shape =
      'M310 20 Q430 30 430 170 Q430 260 390 300 Q520 320 540 440 L600 690 Q610 750 560 760 Q520 760 510 710 L450 560 L440 760 L470 1230 Q470 1280 420 1290 H350 L320 860 H300 L270 1290 H200 Q150 1280 150 1230 L180 760 L170 560 L110 710 Q100 760 60 760 Q10 750 20 690 L80 440 Q100 320 230 300 Q190 260 190 170 Q190 30 310 20Z';
    return [
      path(shape, brush.pillar(colour)),
      brush.clip(shape, [
        repeat(26, (i) =>
          path(
            `M0 ${20 + i * 52} Q310 ${70 + i * 52 + (i % 3) * 20} 620 ${10 + i * 52}`,
            'none',
            `stroke="${tone(colour, -0.4)}" stroke-width="7" opacity=".7"`,
          ),
        ),
        repeat(24, (i) =>
          path(
            `M0 ${60 + i * 54} Q310 ${20 + i * 54} 620 ${70 + i * 54}`,
            'none',
            `stroke="${tone(colour, -0.3)}" stroke-width="6" opacity=".6"`,
          ),
        ),
        path('M196 140 Q310 180 424 140 V200 Q310 240 196 200Z', '#2a241c'),
      ]),
      both(310, circle(262, 176, 22, '#f2d95a'), circle(264, 178, 10, '#22180c')),
      path(
        'M540 730 Q600 800 570 920 Q550 980 590 1040 L560 1050 Q520 980 540 900 Q560 820 520 750Z',
        brush.slab(tone(colour, -0.1)),
      ),
      path('M190 290 Q120 320 130 420 L160 410 Q160 340 220 310Z', brush.slab(tone(colour, 0.15))),
      path('M250 60 Q300 40 350 60', 'none', 'stroke="#ffffff80" stroke-width="13" stroke-linecap="round"'),
    ];
  },
);

export const FURTHER_HOUSEHOLD: readonly OwnSubject[] = [
  lawnMower,
  hairdryer,
  vendingMachine,
  rollingPin,
  slippers,
  tapestry,
  mummy,
];
