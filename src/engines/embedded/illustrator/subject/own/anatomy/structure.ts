import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A curved backbone. */
const spine = ownSubject(
  {
    concept: 'spine',
    names: ['backbone', 'spinal column', 'vertebra', 'vertebrae', 'human spine'],
    kind: 'object',
    heightMetres: 0.7,
    footing: 'stands',
    width: 450,
    height: 1200,
  },
  (brush, { colour = '#eadfc4' }) => {
    const place = (i: number): readonly [number, number, number] => [
      200 + Math.sin(i * 0.62 + 0.5) * 46,
      50 + i * 76,
      0.62 + i * 0.03,
    ];
    return [
      repeat(14, (i) => {
        const [x, y, scale] = place(i);
        return at(x, y + 38, scale, 0, ellipse(0, 0, 82, 26, brush.ball('#a9c4d6')));
      }),
      repeat(14, (i) => {
        const [x, y, scale] = place(i);
        return at(x, y, scale, Math.cos(i * 0.62 + 0.5) * -9, [
          path('M70 -20 Q150 -40 200 20 Q210 50 180 50 Q130 20 70 24Z', brush.slab(tone(colour, -0.18))),
          path('M-90 -44 Q0 -26 90 -44 Q76 0 94 46 Q0 30 -94 46 Q-76 0 -90 -44Z', brush.ball(colour)),
          path('M-60 -20 Q0 -8 50 -20', 'none', 'stroke="#ffffffb3" stroke-width="11" stroke-linecap="round"'),
        ]);
      }),
      path('M110 1100 Q210 1060 320 1100 Q310 1170 260 1198 H210 Q140 1180 110 1100Z', brush.ball(colour)),
      repeat(3, (i) => both(216, circle(174 + i * 9, 1120 + i * 24, 9, tone(colour, -0.5)))),
    ];
  },
);

/** A rib cage. */
const ribs = ownSubject(
  {
    concept: 'rib-cage',
    names: ['rib', 'ribcage', 'rib cage', 'human ribs'],
    kind: 'object',
    heightMetres: 0.45,
    footing: 'stands',
    width: 900,
    height: 950,
  },
  (brush, { colour = '#ece1c6' }) => {
    const bone = (d: string, width: number): Svg => [
      stroke(d, tone(colour, -0.45), width + 10),
      stroke(d, colour, width),
      stroke(d, tone(colour, 0.5), width * 0.3, 'transform="translate(-3 -5)"'),
    ];
    return [
      repeat(12, (i) => path(`M414 ${30 + i * 78} h72 l8 60 h-88Z`, brush.ball(tone(colour, -0.14)))),
      both(
        450,
        repeat(9, (i) =>
          bone(
            `M430 ${90 + i * 70} Q${230 - i * 16} ${70 + i * 72} ${150 - Math.sin((i / 8) * Math.PI) * 90} ${190 + i * 74}`,
            22,
          ),
        ),
        repeat(7, (i) =>
          bone(
            `M${150 - Math.sin((i / 8) * Math.PI) * 90} ${190 + i * 74} Q${170 - i * 4} ${290 + i * 70} ${408 - i * 3} ${260 + i * 46}`,
            28,
          ),
        ),
        bone(`M430 130 Q300 40 130 110`, 30),
      ),
      path(
        'M396 130 Q450 110 504 130 L494 240 L516 560 Q500 640 450 660 Q400 640 384 560 L406 240Z',
        brush.ball(colour),
      ),
      repeat(4, (i) => stroke(`M400 ${280 + i * 76} H500`, tone(colour, -0.35), 7)),
    ];
  },
);

/** A nerve cell with its branches. */
const neuron = ownSubject(
  {
    concept: 'neuron',
    names: ['nerve', 'nerve cell', 'nervous system'],
    kind: 'object',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1200,
    height: 760,
  },
  (brush, { colour = '#e0a63e' }) => {
    const branch = (d: string, width: number): Svg => [
      stroke(d, tone(colour, -0.35), width + 8),
      stroke(d, colour, width),
    ];
    return [
      branch('M330 380 Q480 440 620 400 T900 420 T1060 460', 26),
      branch('M1060 460 Q1120 420 1190 380 M1060 460 Q1130 470 1196 480 M1060 460 Q1110 530 1180 590', 14),
      [
        [1190, 380],
        [1194, 482],
        [1180, 594],
      ].map(([x = 0, y = 0]) => circle(x - 10, y, 26, brush.ball('#d8605a'))),
      repeat(5, (i) => ellipse(500 + i * 112, 412 + (i % 2) * 6, 50, 34, brush.ball('#8fb6d8'))),
      branch('M260 300 Q220 180 110 110 Q60 80 30 30 M110 110 Q60 130 14 120', 21),
      branch('M330 280 Q360 160 330 80 Q320 40 350 10 M340 130 Q400 100 430 40', 21),
      branch('M210 380 Q110 400 60 370 Q30 350 8 366 M110 396 Q70 440 20 450', 21),
      branch('M240 470 Q170 560 150 640 Q140 700 100 750 M158 610 Q110 620 60 680', 21),
      branch('M340 480 Q380 580 360 680 Q356 720 380 752 M368 620 Q420 660 450 740', 21),
      path(
        'M190 330 Q210 240 300 250 Q390 230 420 330 Q460 400 400 450 Q360 520 280 500 Q190 500 190 420 Q160 380 190 330Z',
        brush.ball(colour),
      ),
      circle(300, 380, 58, brush.ball('#8a4fb0')),
      circle(290, 370, 20, '#d9b8f0'),
    ];
  },
);

/** A blood vessel, cut open, with red cells. */
const artery = ownSubject(
  {
    concept: 'artery',
    names: ['vein', 'blood vessel', 'aorta'],
    kind: 'object',
    heightMetres: 0.25,
    footing: 'stands',
    width: 1090,
    height: 548,
  },
  (brush, { colour = '#c23b3f' }) => [
    stroke('M560 320 Q760 200 900 60', tone(colour, -0.35), 110),
    stroke('M560 320 Q760 200 900 60', colour, 90),
    path('M120 140 Q560 60 1080 180 V500 Q560 600 120 500Z', brush.tube(colour)),
    path('M300 240 Q620 170 920 250 Q960 330 910 410 Q620 480 320 420 Q250 330 300 240Z', brush.wall('#6f151c')),
    path('M300 240 Q620 170 920 250', 'none', `stroke="${tone(colour, 0.4)}" stroke-width="13"`),
    [
      [380, 300, 20],
      [500, 360, -24],
      [620, 290, 10],
      [740, 360, 40],
      [850, 300, -16],
      [460, 260, 70],
      [700, 260, -50],
    ].map(([x = 0, y = 0, degrees = 0]) =>
      at(x, y, 1, degrees, [ellipse(0, 0, 66, 40, brush.ball('#e8554f')), ellipse(4, 4, 32, 15, '#a8262c')]),
    ),
    circle(580, 400, 32, brush.ball('#f3f0ea')),
    ellipse(120, 320, 86, 182, brush.ball('#e38a84')),
    ellipse(120, 320, 58, 132, brush.ball('#5c1118')),
    [
      [110, 260],
      [130, 340],
      [104, 400],
    ].map(([x = 0, y = 0]) => ellipse(x, y, 34, 24, brush.ball('#e8554f'))),
    path('M220 170 Q600 110 1040 210', 'none', 'stroke="#ffffff66" stroke-width="15" stroke-linecap="round"'),
  ],
);

/** A plump animal cell with nucleus and organelles. */
const cell = ownSubject(
  {
    concept: 'biological-cell',
    names: [
      'nucleus',
      'membrane',
      'cell nucleus',
      'cell membrane',
      'human cell',
      'animal cell',
      'living cell',
      'blood cell',
    ],
    kind: 'object',
    heightMetres: 0.3,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#7fc0d8' }) => [
    path(
      'M500 20 Q760 0 900 180 Q1020 340 950 560 Q860 800 560 840 Q260 870 100 690 Q-30 500 60 290 Q180 40 500 20Z',
      brush.ball(colour),
    ),
    path(
      'M500 70 Q740 54 860 210 Q960 350 900 540 Q810 750 550 790 Q280 810 140 660 Q30 490 110 310 Q220 90 500 70Z',
      brush.ball(tone(colour, 0.4)),
    ),
    repeat(5, (i) =>
      stroke(
        `M${560 + i * 42} ${210 - i * 6} Q${780 + i * 22} ${300 + i * 10} ${700 + i * 36} ${520 + i * 10}`,
        '#c78fd0',
        17,
      ),
    ),
    circle(430, 420, 206, brush.ball('#8a5fb8')),
    circle(430, 420, 206, 'none', 'stroke="#c9a8e6" stroke-width="13" stroke-dasharray="50 17"'),
    circle(470, 440, 82, brush.ball('#4f2f80')),
    [
      [220, 220, -30],
      [300, 690, 20],
      [720, 650, -20],
      [600, 160, 10],
    ].map(([x = 0, y = 0, degrees = 0]) =>
      at(x, y, 1, degrees, [
        ellipse(0, 0, 92, 44, brush.ball('#e88a4a')),
        stroke('M-60 0 l20 -20 l20 36 l20 -36 l20 36 l20 -36 l20 24', '#f7d9a8', 10),
      ]),
    ),
    [
      [170, 480],
      [240, 560],
      [540, 720],
      [820, 420],
      [330, 160],
      [150, 380],
    ].map(([x = 0, y = 0], i) => circle(x, y, 30 + (i % 2) * 12, brush.ball(i % 2 ? '#f2cf5a' : '#6fb86a'))),
    repeat(18, (i) => circle(160 + ((i * 173) % 680), 150 + ((i * 211) % 560), 8, '#3f6f8a')),
    path('M150 270 Q230 120 420 80', 'none', 'stroke="#ffffffb3" stroke-width="26" stroke-linecap="round"'),
  ],
);

export const BODY_STRUCTURES: readonly OwnSubject[] = [spine, ribs, neuron, artery, cell];
