import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, path, rect, repeat, round, stroke } from '../shapes.ts';

/** The stepped tower of stone with its mast in Manhattan. */
const empireState = ownSubject(
  {
    concept: 'empire-state-building',
    names: ['empire state', 'empire state tower'],
    kind: 'building',
    heightMetres: 443,
    footing: 'stands',
    width: 460,
    height: 1400,
  },
  (brush, { colour = '#cbbfa9', random }) => {
    const block = (half: number, top: number, foot: number, columns: number) => [
      rect(230 - half, top, half * 2, foot - top, brush.pillar(colour)),
      repeat(columns, (i) => {
        const pitch = (half * 2) / columns;
        const x = 230 - half + pitch * (i + 0.3);
        return [
          rect(round(x), top + 14, round(pitch * 0.42), foot - top - 14, tone(colour, -0.36)),
          repeat(Math.floor((foot - top - 20) / 22), (row) =>
            random.chance(0.3)
              ? rect(round(x), top + 18 + row * 22, round(pitch * 0.42), 9, random.chance(0.5) ? '#ffe2a0' : '#9fc0d4')
              : '',
          ),
        ];
      }),
      rect(230 - half - 3, top, half * 2 + 6, 9, tone(colour, 0.3)),
    ];
    return [
      path('M227 0 H233 L236 120 H224Z', brush.metal('#aab2b8')),
      rect(219, 110, 22, 56, brush.metal('#b9c0c4'), 4),
      path('M206 166 Q212 140 230 138 Q248 140 254 166 L258 280 H202Z', brush.metal('#c2c8ca')),
      repeat(3, (i) => rect(212 + i * 14, 176, 8, 96, '#5d6a74', 3)),
      block(50, 276, 330, 4),
      block(74, 320, 900, 6),
      block(104, 420, 1000, 9),
      both(230, rect(126, 420, 26, 580, '#00000014')),
      block(132, 900, 1180, 11),
      block(176, 1090, 1300, 14),
      block(222, 1210, 1400, 17),
      rect(196, 1316, 68, 84, brush.wall('#4b4238'), 3),
      rect(204, 1326, 52, 74, '#ffe2a0', 2),
      rect(6, 1300, 448, 10, tone(colour, 0.34)),
    ];
  },
);

/** The clock tower of the parliament in London. */
const bigBen = ownSubject(
  {
    concept: 'big-ben',
    names: ['big ben clock', 'big ben tower', 'big ben clock tower', 'elizabeth tower'],
    kind: 'building',
    heightMetres: 96,
    footing: 'stands',
    width: 420,
    height: 1400,
  },
  (brush, { colour = '#c9a66b' }) => {
    const roof = '#4c5a5e';
    const spike = (x: number, foot: number, height: number) => [
      path(`M${x - 9} ${foot} L${x} ${foot - height} L${x + 9} ${foot}Z`, brush.pillar(tone(colour, 0.1))),
      circle(x, foot - height, 4, '#e9c14f'),
    ];
    return [
      stroke('M210 90 V8', '#d9ad3f', 6),
      circle(210, 30, 9, brush.ball('#e9c14f')),
      path('M210 70 L262 232 H158Z', brush.pillar(roof)),
      rect(150, 228, 120, 14, brush.pillar('#e0b64c'), 2),
      rect(158, 242, 104, 66, brush.pillar(tone(colour, -0.1))),
      repeat(5, (i) => path(`M${164 + i * 20} 306 v-36 q7 -20 14 0 v36z`, '#3c352c')),
      path('M150 306 H270 L322 432 H98Z', brush.pillar(roof)),
      repeat(5, (i) => stroke(`M${170 + i * 20} 312 L${130 + i * 40} 428`, '#ffffff1f', 4)),
      both(210, path('M134 400 L150 360 L166 400Z', brush.wall('#e0b64c'))),
      both(210, spike(92, 440, 96)),
      rect(84, 428, 252, 26, brush.pillar(tone(colour, 0.16)), 3),
      rect(88, 452, 244, 250, brush.pillar(colour)),
      both(210, rect(84, 452, 22, 250, brush.pillar(tone(colour, 0.1)))),
      rect(112, 478, 196, 196, brush.slab('#d9b04f'), 4),
      circle(210, 576, 94, '#2e2a26'),
      circle(210, 576, 86, brush.ball('#f7f1de')),
      repeat(12, (i) => {
        const angle = (i * Math.PI) / 6;
        const [s, c] = [Math.sin(angle), Math.cos(angle)];
        return stroke(
          `M${round(210 + s * 66)} ${round(576 - c * 66)} L${round(210 + s * 80)} ${round(576 - c * 80)}`,
          '#2e2a26',
          7,
        );
      }),
      stroke('M210 576 L176 530', '#1d1b18', 10),
      stroke('M210 576 L244 508', '#1d1b18', 7),
      circle(210, 576, 8, '#1d1b18'),
      rect(80, 698, 260, 20, brush.pillar(tone(colour, 0.16)), 3),
      rect(98, 716, 224, 684, brush.pillar(tone(colour, -0.04))),
      repeat(7, (i) => rect(112 + i * 30, 730, 14, 660, tone(colour, -0.3), 6)),
      repeat(6, (row) => [
        rect(98, 724 + row * 118, 224, 15, brush.pillar(tone(colour, 0.1))),
        repeat(7, (i) => rect(113 + i * 30, 752 + row * 118, 12, 54, '#4a4032', 6)),
      ]),
      both(210, rect(88, 716, 24, 684, brush.pillar(tone(colour, 0.06)))),
      path('M74 1400 L88 1330 H332 L346 1400Z', brush.pillar(tone(colour, -0.1))),
    ];
  },
);

/** The television tower of Shanghai with its pink spheres. */
const orientalPearl = ownSubject(
  {
    concept: 'oriental-pearl-tower',
    names: ['oriental pearl', 'shanghai tower', 'pearl tower'],
    kind: 'building',
    heightMetres: 468,
    footing: 'stands',
    width: 520,
    height: 1500,
  },
  (brush, { colour = '#c4486f' }) => {
    const pearl = (y: number, radius: number) => [
      circle(260, y, radius, brush.ball(colour)),
      rect(260 - radius * 0.99, y - radius * 0.12, radius * 1.98, radius * 0.26, brush.pillar('#d9dee4'), 6),
      repeat(5, (i) =>
        stroke(
          `M${round(260 + (i - 2) * radius * 0.2)} ${y - radius} Q${round(260 + (i - 2) * radius * 0.62)} ${y} ${round(260 + (i - 2) * radius * 0.2)} ${y + radius}`,
          '#ffffff38',
          4,
        ),
      ),
    ];
    return [
      path('M257 0 H263 L268 250 H252Z', brush.metal('#b9c0c8')),
      rect(248, 190, 24, 150, brush.pillar('#d9dee4'), 4),
      pearl(330, 44),
      [218, 251, 284].map((x) => rect(x, 366, 19, 1034, brush.pillar('#d5dae2'), 4)),
      repeat(5, (i) => [
        circle(260, 560 + i * 82, 27, brush.ball(tone(colour, 0.06))),
        rect(214, 600 + i * 82, 92, 8, '#b6bdc8', 3),
      ]),
      pearl(452, 86),
      both(260, path('M214 1080 L70 1480 H108 L236 1110Z', brush.pillar('#c3cad4'))),
      pearl(1050, 124),
      rect(206, 1170, 108, 240, brush.pillar('#c9d0da')),
      both(260, circle(112, 1404, 38, brush.ball(colour))),
      path('M20 1500 Q40 1440 140 1430 H380 Q480 1440 500 1500Z', brush.wall('#aeb6c2')),
      repeat(12, (i) => rect(74 + i * 32, 1450, 20, 26, '#5f7d94', 3)),
    ];
  },
);

/** The twin towers of Kuala Lumpur, joined by a bridge. */
const petronasTowers = ownSubject(
  {
    concept: 'petronas-towers',
    names: ['petronas tower', 'petronas twin towers', 'petronas twin tower'],
    kind: 'building',
    heightMetres: 452,
    footing: 'stands',
    width: 700,
    height: 1400,
  },
  (brush, { colour = '#a9bac6' }) => {
    const tower = (x: number) => [
      stroke(`M${x} 130 V6`, '#c3ccd2', 7),
      circle(x, 90, 12, brush.ball('#dfe6ea')),
      [
        [26, 120, 190],
        [48, 186, 270],
        [72, 264, 400],
        [96, 392, 560],
        [116, 550, 1400],
      ].map(([half, top, foot]) => [
        rect(x - half, top, half * 2, foot - top, brush.metal(colour)),
        repeat(Math.floor((foot - top) / 24), (row) => rect(x - half, top + 8 + row * 24, half * 2, 9, '#4f6a7d', 2)),
        rect(x - half - 4, top, half * 2 + 8, 8, '#e8eef2', 3),
      ]),
      repeat(4, (i) => rect(x - 88 + i * 50, 560, 7, 840, '#ffffff38')),
    ];
    return [
      tower(150),
      tower(550),
      path('M264 830 H436 V868 H264Z', brush.tube('#d5dde2')),
      rect(266, 840, 168, 10, '#4f6a7d'),
      stroke('M350 868 L272 960 M350 868 L428 960', '#c3ccd2', 9),
      rect(20, 1330, 660, 70, brush.wall('#8fa0ac'), 4),
      repeat(18, (i) => rect(36 + i * 36, 1346, 22, 40, '#ffe2a0', 2)),
    ];
  },
);

/** Towers by which cities are known. */
export const TALL_LANDMARKS: readonly OwnSubject[] = [empireState, bigBen, orientalPearl, petronasTowers];
