import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { ellipse, path, repeat, stroke } from '../shapes.ts';

/** A trench in the earth with duckboards and sandbags. */
const trench = ownSubject(
  {
    concept: 'trench',
    names: ['ditch', 'earth ditch', 'moat ditch'],
    kind: 'landform',
    heightMetres: 2,
    footing: 'stands',
    width: 1400,
    height: 760,
  },
  (brush, { colour = '#8a6844' }) => {
    const bag = (x: number, y: number): Svg => [
      path(`M${x} ${y} q-10 -56 60 -56 h30 q70 0 60 56 q0 20 -30 20 h-90 q-30 0 -30 -20Z`, brush.ball('#b8a47a')),
      stroke(`M${x + 66} ${y - 50} q8 30 0 60`, '#00000026', 6),
    ];
    return [
      path('M0 760 V150 Q200 90 420 130 L640 120 L980 110 Q1200 90 1400 150 V760Z', brush.wall('#6f8f42')),
      path(
        'M480 150 H820 L1180 760 H160Z',
        brush.stops('up', [
          [0, '#4a3622'],
          [1, '#2a1e14'],
        ]),
      ),
      path('M480 150 L540 170 L520 760 H160Z', brush.slab(colour)),
      path('M820 150 L770 170 L880 760 H1180Z', brush.slab(tone(colour, -0.25))),
      repeat(8, (i) => path(`M${400 - i * 20} ${300 + i * 50} l36 -14 l20 24 l-40 16Z`, '#00000026')),
      repeat(7, (i) => path(`M${880 + i * 24} ${280 + i * 60} l30 -10 l24 26 l-40 10Z`, '#ffffff1a')),
      repeat(9, (i) =>
        path(
          `M${570 - i * 8} ${230 + i * i * 5 + i * 14} H${760 + i * 10} L${764 + i * 11} ${246 + i * i * 6 + i * 15} H${566 - i * 9}Z`,
          brush.tube('#a8834f'),
        ),
      ),
      stroke('M450 180 L400 300 M420 170 V320 M850 180 L910 310', '#6b4a2a', 13),
      repeat(3, (i) => bag(300 - i * 110, 180 + i * 110)),
      repeat(3, (i) => bag(330 - i * 110, 240 + i * 120)),
      repeat(3, (i) => bag(880 + i * 110, 170 + i * 110)),
      repeat(3, (i) => bag(900 + i * 120, 240 + i * 120)),
      repeat(18, (i) =>
        path(
          `M${i < 9 ? i * 34 : 1090 + (i - 9) * 36} ${i < 9 ? 180 + (i % 3) * 40 : 190 + (i % 3) * 40} q-6 -40 -16 -56 q22 12 26 34 q8 -32 22 -44 q-12 34 -10 66Z`,
          '#86a852',
        ),
      ),
    ];
  },
);

/** A pool with reeds and small palms in sand. */
const desertPool = ownSubject(
  {
    concept: 'desert-pool',
    names: ['oasis pool', 'desert spring', 'water hole', 'waterhole'],
    kind: 'landform',
    heightMetres: 5,
    footing: 'stands',
    width: 1500,
    height: 560,
  },
  (brush, { colour = '#3fa0c8' }) => [
    ellipse(750, 420, 740, 136, brush.slab('#c9b06a')),
    ellipse(750, 410, 690, 112, brush.ball('#6f9a42')),
    ellipse(
      750,
      416,
      610,
      84,
      brush.stops('down', [
        [0, tone(colour, 0.55)],
        [1, tone(colour, -0.2)],
      ]),
    ),
    path(
      'M300 410 Q420 396 560 410 M700 440 Q860 426 1010 442 M900 390 Q1000 380 1120 392 M420 456 Q520 448 600 460',
      'none',
      'stroke="#ffffff99" stroke-width="8" stroke-linecap="round"',
    ),
    [
      [150, 380, 1],
      [1320, 380, 1.05],
      [1200, 340, 0.8],
    ].map(([x = 0, y = 0, scale = 1]) => [
      path(
        `M${x - 14 * scale} ${y} Q${x + 20 * scale} ${y - 170 * scale} ${x + 6 * scale} ${y - 270 * scale} H${x + 30 * scale} Q${x + 50 * scale} ${y - 150 * scale} ${x + 16 * scale} ${y}Z`,
        brush.pillar('#9a7444'),
      ),
      ...[-160, -120, -70, -20, 20, 60].map(
        (degrees) =>
          `<g transform="translate(${x + 18 * scale} ${y - 270 * scale}) rotate(${degrees}) scale(${scale})">${path('M0 0 Q80 -60 190 20 Q90 -10 0 14Z', brush.slab('#5a9a3f'))}</g>`,
      ),
    ]),
    repeat(24, (i) => {
      const x = 90 + i * 58;
      const y = i % 2 ? 400 + Math.sin((i / 23) * 3.14) * 100 : 380 - Math.sin((i / 23) * 3.14) * 44;
      return path(
        `M${x} ${y} q-10 -50 -26 -70 q28 18 32 48 q6 -50 20 -84 q8 40 -2 84 q14 -30 34 -44 q-20 30 -22 66Z`,
        i % 3 ? '#6fa845' : '#4f8a36',
      );
    }),
    path('M60 470 Q400 580 750 556 Q1100 580 1440 470 Q1300 560 750 560 Q200 560 60 470Z', brush.wall('#d9bf7a')),
  ],
);

/** What is dug into the ground. */
export const DUG_OUT: readonly OwnSubject[] = [trench, desertPool];
