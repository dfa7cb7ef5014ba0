import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const record = (brush: Brush, cx: number, cy: number, radius: number, label: string, flat = 1): Svg => [
  ellipse(cx, cy, radius, radius * flat, brush.slab('#24262c')),
  repeat(7, (i) =>
    ellipse(
      cx,
      cy,
      radius * (0.92 - i * 0.075),
      radius * (0.92 - i * 0.075) * flat,
      'none',
      'stroke="#3d4049" stroke-width="3.5"',
    ),
  ),
  path(
    `M${cx} ${cy} L${cx - radius * 0.7} ${cy - radius * 0.64 * flat} A${radius * 0.95} ${radius * 0.95 * flat} 0 0 1 ${cx - radius * 0.36} ${cy - radius * 0.88 * flat}Z`,
    '#ffffff',
    'opacity="0.14"',
  ),
  path(
    `M${cx} ${cy} L${cx + radius * 0.7} ${cy + radius * 0.64 * flat} A${radius * 0.95} ${radius * 0.95 * flat} 0 0 1 ${cx + radius * 0.36} ${cy + radius * 0.88 * flat}Z`,
    '#ffffff',
    'opacity="0.1"',
  ),
  ellipse(cx, cy, radius * 0.36, radius * 0.36 * flat, brush.ball(label)),
  ellipse(cx, cy, radius * 0.05, radius * 0.05 * flat, '#f4f1ea'),
];

const vinylRecord = ownSubject(
  {
    concept: 'vinyl-record',
    names: ['vinyl record', 'vinyl', 'record', 'lp', 'gramophone record'],
    kind: 'object',
    heightMetres: 0.31,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#d8433c' }) => [
    record(brush, 450, 450, 450, colour),
    stroke('M340 430 H560 M360 480 H540', '#fff3dc', 13, 'opacity="0.8"'),
  ],
);

const turntable = ownSubject(
  {
    concept: 'turntable',
    names: ['record player', 'vinyl player', 'dj turntable', 'dj deck'],
    kind: 'machine',
    heightMetres: 0.2,
    footing: 'stands',
    width: 1100,
    height: 620,
  },
  (brush, { colour = '#9a6538' }) => [
    path('M140 40 H960 L1080 420 H20Z', brush.slab(tone(colour, 0.12))),
    path('M20 420 H1080 V540 Q1080 570 1050 570 H50 Q20 570 20 540Z', brush.wall(colour)),
    both(550, rect(90, 560, 120, 60, '#2a2e36', 14)),
    ellipse(470, 236, 350, 170, brush.metal('#c3c9d1')),
    record(brush, 470, 224, 330, '#e8543a', 0.48),
    ellipse(900, 110, 70, 40, brush.metal('#8f98a6')),
    ellipse(900, 96, 44, 26, brush.ball('#d3d8de')),
    stroke('M900 96 L860 320 L690 300', '#d8dde3', 20),
    path('M640 284 L716 290 L712 326 L636 318Z', '#2a2e36'),
    circle(950, 360, 26, brush.ball('#2a2e36')),
    rect(820, 480, 190, 22, '#2a2e36', 10),
    circle(880, 491, 20, brush.ball('#d3d8de')),
    repeat(3, (i) => circle(110 + i * 76, 490, 22, brush.ball('#d3d8de'))),
  ],
);

const boombox = ownSubject(
  {
    concept: 'boombox',
    names: ['boom box', 'ghetto blaster', 'portable stereo', 'cassette player'],
    kind: 'machine',
    heightMetres: 0.35,
    footing: 'stands',
    width: 1100,
    height: 720,
  },
  (brush, { colour = '#3a3f4a' }) => [
    path('M160 190 Q160 20 330 20 H770 Q940 20 940 190', 'none', `stroke="${tone(colour, 0.3)}" stroke-width="46"`),
    rect(20, 160, 1060, 560, brush.wall(colour), 44),
    rect(50, 190, 1000, 110, brush.metal('#c3c9d1'), 20),
    rect(90, 214, 520, 60, '#1c2430', 8),
    repeat(21, (i) => rect(106 + i * 23, 226, 6, i % 5 ? 16 : 36, '#f2c94c')),
    rect(330, 216, 11, 56, '#e8504f'),
    repeat(4, (i) => circle(690 + i * 96, 244, 34, brush.ball('#e9ecf0'))),
    both(
      550,
      circle(230, 510, 176, brush.ball('#c3c9d1')),
      circle(230, 510, 154, '#14161a'),
      circle(230, 510, 130, brush.ball('#3d424d')),
      circle(230, 510, 56, brush.ball('#5f6673')),
      repeat(8, (i) =>
        circle(
          230 + Math.round(164 * Math.cos((i * Math.PI) / 4)),
          510 + Math.round(164 * Math.sin((i * Math.PI) / 4)),
          8,
          '#6b7480',
        ),
      ),
    ),
    rect(440, 340, 220, 180, brush.metal('#9aa3af'), 16),
    rect(462, 362, 176, 110, '#23262d', 10),
    circle(512, 418, 30, '#f4f1ea'),
    circle(588, 418, 30, '#f4f1ea'),
    circle(512, 418, 11, '#23262d'),
    circle(588, 418, 11, '#23262d'),
    repeat(6, (i) => rect(442 + i * 37, 560, 30, 66, brush.wall(i === 0 ? '#e8504f' : '#d3d8de'), 6)),
    rect(442, 656, 216, 22, '#23262d', 8),
  ],
);

const cassette = ownSubject(
  {
    concept: 'cassette-tape',
    names: ['cassette tape', 'cassette', 'audio cassette', 'mixtape', 'audio tape'],
    kind: 'object',
    heightMetres: 0.07,
    footing: 'stands',
    width: 1000,
    height: 640,
  },
  (brush, { colour = '#f2a33c' }) => [
    rect(0, 0, 1000, 640, brush.slab('#33373f'), 44),
    both(500, circle(44, 44, 14, '#8f98a6'), circle(44, 596, 14, '#8f98a6')),
    path('M70 60 Q70 44 90 44 H910 Q930 44 930 60 V470 H70Z', brush.wall('#f7f1e4')),
    rect(70, 120, 860, 60, colour),
    rect(70, 180, 860, 50, tone(colour, -0.3)),
    rect(70, 230, 860, 40, '#4f9a9a'),
    stroke('M140 90 H700', '#8a8f98', 9),
    rect(230, 250, 540, 180, brush.wall('#23262d'), 88),
    rect(400, 276, 200, 128, '#5b4636', 12),
    both(
      500,
      circle(322, 340, 66, '#f4f1ea'),
      circle(322, 340, 44, '#23262d'),
      repeat(6, (i) => `<g transform="rotate(${i * 60} 322 340)">${rect(314, 292, 16, 26, '#f4f1ea')}</g>`),
    ),
    path('M200 640 L240 520 H760 L800 640Z', brush.wall('#454a55')),
    both(500, circle(320, 590, 17, '#14161a'), circle(400, 600, 12, '#14161a')),
  ],
);

const pinball = ownSubject(
  {
    concept: 'pinball-machine',
    names: ['pinball machine', 'pinball table', 'flipper machine'],
    kind: 'machine',
    heightMetres: 1.9,
    footing: 'stands',
    width: 760,
    height: 1200,
  },
  (brush, { colour = '#c0303c' }) => [
    path('M60 20 H700 L690 420 H70Z', brush.slab(colour)),
    path(
      'M100 56 H660 L652 390 H108Z',
      brush.stops('diagonal', [
        [0, '#3a1f6a'],
        [0.5, '#c0388a'],
        [1, '#f29a3c'],
      ]),
    ),
    path(
      'M380 90 L430 200 L550 210 L460 286 L490 380 L380 320 L270 380 L300 286 L210 210 L330 200Z',
      brush.slab('#ffe04a'),
    ),
    repeat(5, (i) => circle(150 + i * 115, 82, 13, '#fff6c0')),
    path('M90 420 H670 L740 860 H20Z', brush.slab(tone(colour, -0.2))),
    path(
      'M130 440 H630 L684 830 H76Z',
      brush.stops('down', [
        [0, '#1f3f8a'],
        [0.6, '#2f8ab0'],
        [1, '#3fc0a0'],
      ]),
    ),
    repeat(3, (i) => [
      ellipse(250 + i * 130, 540 + (i % 2) * 60, 50, 34, brush.ball('#f4f1ea')),
      ellipse(250 + i * 130, 532 + (i % 2) * 60, 34, 22, brush.ball(['#e8504f', '#f2c94c', '#4fd06a'][i]!)),
    ]),
    stroke('M250 740 L350 780 M510 740 L410 780', '#f2f4f8', 30),
    stroke('M250 740 L350 780 M510 740 L410 780', '#e8504f', 15),
    circle(420, 680, 20, brush.ball('#e4e8ee')),
    path('M150 470 Q110 620 130 700 M610 470 Q650 620 630 700', 'none', 'stroke="#f2c94c" stroke-width="15"'),
    path('M130 440 H300 L180 830 H76Z', '#ffffff', 'opacity="0.12"'),
    path('M20 860 H740 V960 Q380 1000 20 960Z', brush.wall(tone(colour, -0.1))),
    rect(320, 880, 120, 70, '#2a2e36', 10),
    circle(690, 910, 24, brush.ball('#d3d8de')),
    both(380, path('M40 950 H130 L110 1200 H60Z', brush.metal('#9aa3af')), circle(30, 800, 17, brush.ball('#f2c94c'))),
  ],
);

/** What plays music and games. */
export const SOUND: readonly OwnSubject[] = [vinylRecord, turntable, boombox, cassette, pinball];
