import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

/** The glass pyramid in the court of the Louvre, the palace behind. */
const louvre = ownSubject(
  {
    concept: 'louvre',
    names: ['the louvre', 'louvre pyramid', 'glass pyramid', 'louvre museum'],
    kind: 'building',
    heightMetres: 26,
    footing: 'stands',
    width: 1500,
    height: 620,
  },
  (brush, { colour = '#d8c6a0' }) => [
    repeat(3, (i) => {
      const [x, w] = [
        [60, 300],
        [560, 380],
        [1140, 300],
      ][i]!;
      return [
        path(
          `M${x} 180 L${x + 30} ${i === 1 ? 30 : 70} Q${x + w / 2} ${i === 1 ? 0 : 40} ${x + w - 30} ${i === 1 ? 30 : 70} L${x + w} 180Z`,
          brush.slab('#5d6c78'),
        ),
        repeat(3, (k) => path(`M${x + w * (0.22 + k * 0.24)} 176 v-54 q22 -26 44 0 v54z`, tone(colour, 0.1))),
      ];
    }),
    rect(20, 176, 1460, 380, brush.slab(colour)),
    rect(10, 168, 1480, 18, tone(colour, 0.26), 3),
    repeat(21, (i) => [
      path(`M${46 + i * 68} 330 V236 Q${66 + i * 68} 210 ${86 + i * 68} 236 V330Z`, '#5b6570'),
      path(`M${42 + i * 68} 540 V424 Q${66 + i * 68} 388 ${90 + i * 68} 424 V540Z`, '#4b4f55'),
      rect(98 + i * 68, 190, 11, 360, brush.pillar(tone(colour, 0.18)), 3),
    ]),
    rect(14, 354, 1472, 16, tone(colour, 0.2), 2),
    path(
      'M750 130 L310 600 H1190Z',
      brush.stops('diagonal', [
        [0, '#e8f5fb', 0.94],
        [0.5, '#a9cfe0', 0.9],
        [1, '#5f93ac', 0.94],
      ]),
    ),
    path('M750 130 L820 600 H1190Z', '#33607a', 'opacity="0.28"'),
    repeat(10, (i) =>
      stroke(
        `M${round(310 + i * 88)} 600 L${round(750 + i * 44)} ${round(130 + i * 47)} M${round(1190 - i * 88)} 600 L${round(750 - i * 44)} ${round(130 + i * 47)}`,
        '#f4fafc',
        3.5,
      ),
    ),
    stroke('M310 600 L750 130 L1190 600Z', '#e9f1f4', 8),
    rect(690, 520, 120, 84, '#2f4654', 3),
    rect(0, 592, 1500, 28, brush.wall('#c3b79c'), 3),
  ],
);

/** The bascule bridge of London with its two towers. */
const towerBridge = ownSubject(
  {
    concept: 'tower-bridge',
    names: ['london bridge', 'london tower bridge'],
    kind: 'building',
    heightMetres: 65,
    footing: 'stands',
    width: 1600,
    height: 700,
  },
  (brush, { colour = '#cdbd9c' }) => {
    const blue = '#5f9fc4';
    const tower = (x: number) => [
      path(`M${x - 100} 700 L${x - 84} 590 H${x + 84} L${x + 100} 700Z`, brush.pillar(tone(colour, -0.2))),
      rect(x - 70, 190, 140, 410, brush.slab(colour)),
      path(`M${x - 40} 600 V500 Q${x} 440 ${x + 40} 500 V600Z`, '#3d3a34'),
      repeat(3, (i) => [
        rect(x - 74, 250 + i * 76, 148, 9, tone(colour, 0.24)),
        [-40, -8, 24].map((dx) => path(`M${x + dx} ${312 + i * 76} v-34 q8 -14 16 0 v34z`, '#4e5257')),
      ]),
      path(`M${x - 56} 190 L${x} 34 L${x + 56} 190Z`, brush.slab('#6b7884')),
      stroke(`M${x} 36 V6`, '#d9ad3f', 5),
      [-66, 66].map((dx) => [
        rect(x + dx - 17, 150, 34, 450, brush.pillar(tone(colour, 0.06))),
        path(`M${x + dx - 19} 152 L${x + dx} 70 L${x + dx + 19} 152Z`, brush.pillar('#6b7884')),
      ]),
    ];
    return [
      both(
        800,
        stroke('M0 470 Q260 590 470 300', blue, 15),
        repeat(9, (i) =>
          stroke(
            `M${30 + i * 48} ${round(484 + 34 * Math.sin(i * 0.6) - (i > 5 ? (i - 5) * 40 : 0))} V570`,
            '#dbe7ee',
            5,
          ),
        ),
      ),
      both(
        800,
        rect(0, 440, 70, 240, brush.slab(tone(colour, -0.06))),
        path('M-4 442 L34 360 L74 442Z', brush.slab('#6b7884')),
      ),
      rect(0, 566, 1600, 34, brush.tube(blue)),
      repeat(40, (i) => rect(i * 40 + 8, 574, 24, 16, '#e9f1f5', 3)),
      [250, 300].map((y) => [
        rect(560, y, 480, 17, brush.tube(blue)),
        y === 250 ? repeat(12, (i) => stroke(`M${566 + i * 40} 266 l20 34 l20 -34`, '#dbe7ee', 5)) : '',
      ]),
      tower(520),
      tower(1080),
    ];
  },
);

/** The basilica of Barcelona with its bundles of spires. */
const sagradaFamilia = ownSubject(
  {
    concept: 'sagrada-familia',
    names: ['la sagrada familia', 'sagrada família', 'sagrada familia basilica'],
    kind: 'building',
    heightMetres: 130,
    footing: 'stands',
    width: 1000,
    height: 1250,
  },
  (brush, { colour = '#c9ab7c' }) => {
    const spire = (x: number, top: number, foot: number, half: number) => [
      path(
        `M${x - half} ${foot} Q${x - half * 1.02} ${round(top + (foot - top) * 0.4)} ${x - 9} ${top + 60} H${x + 9} Q${x + half * 1.02} ${round(top + (foot - top) * 0.4)} ${x + half} ${foot}Z`,
        brush.pillar(colour),
      ),
      repeat(9, (row) => {
        const t = 0.2 + row * 0.085;
        const y = round(top + (foot - top) * t);
        const w = half * Math.min(0.94, 0.3 + t * 0.86);
        return repeat(3, (i) =>
          rect(round(x - w * 0.66 + i * w * 0.5), y, round(w * 0.24), round((foot - top) * 0.05), '#54402a', 5),
        );
      }),
      rect(x - 10, top + 26, 20, 40, brush.pillar('#d7b35a'), 4),
      circle(x, top + 20, 17, brush.ball('#e5c25c')),
      stroke(`M${x} ${top + 20} V${top - 14} M${x - 14} ${top + 4} H${x + 14}`, '#efe2b8', 7),
    ];
    return [
      spire(500, 20, 1000, 84),
      both(500, spire(360, 220, 1000, 62)),
      both(500, spire(150, 360, 1060, 62), spire(270, 290, 1060, 66)),
      rect(60, 940, 880, 310, brush.slab(tone(colour, -0.06))),
      both(
        500,
        path('M70 1250 V960 L190 850 L310 960 V1250Z', brush.slab(colour)),
        path('M130 1250 V1090 Q190 990 250 1090 V1250Z', '#4d3a26'),
        circle(190, 960, 30, '#5a4632'),
      ),
      path('M310 1250 V930 L500 720 L690 930 V1250Z', brush.slab(tone(colour, 0.1))),
      path('M400 1250 V1040 Q500 900 600 1040 V1250Z', brush.wall('#4d3a26')),
      circle(500, 900, 46, '#6b7f93'),
      repeat(8, (i) =>
        stroke(
          `M500 900 L${round(500 + 44 * Math.cos((i * Math.PI) / 4))} ${round(900 + 44 * Math.sin((i * Math.PI) / 4))}`,
          tone(colour, 0.2),
          5,
        ),
      ),
      stroke('M316 934 L500 730 L684 934', tone(colour, 0.36), 14),
      repeat(26, (i) =>
        ellipse(
          330 + ((i * 67) % 340),
          960 + ((i * 41) % 60),
          13,
          17,
          tone(colour, i % 2 ? 0.3 : -0.2),
          'opacity="0.7"',
        ),
      ),
    ];
  },
);

/** The temple of Cambodia with its five lotus towers. */
const angkorWat = ownSubject(
  {
    concept: 'angkor-wat',
    names: ['angkor', 'angkor temple', 'khmer temple'],
    kind: 'building',
    heightMetres: 65,
    footing: 'stands',
    width: 1500,
    height: 640,
  },
  (brush, { colour = '#9d9078' }) => {
    const lotus = (x: number, foot: number, width: number, height: number) => [
      repeat(7, (i) => {
        const t = i / 7;
        const w = width * (1 - t ** 1.7);
        return [
          rect(
            round(x - w / 2),
            round(foot - height * (t + 0.15)),
            round(w),
            round(height * 0.16),
            brush.pillar(tone(colour, (i % 2) * 0.1)),
          ),
          repeat(3, (k) =>
            path(
              `M${round(x + (k - 1) * w * 0.3 - w * 0.08)} ${round(foot - height * (t + 0.13))} q${round(w * 0.08)} ${-round(height * 0.09)} ${round(w * 0.16)} 0z`,
              tone(colour, 0.24),
            ),
          ),
        ];
      }),
      path(
        `M${x - width * 0.1} ${foot - height * 0.98} Q${x} ${foot - height * 1.16} ${x + width * 0.1} ${foot - height * 0.98}Z`,
        brush.pillar(colour),
      ),
    ];
    const gallery = (y: number, left: number, right: number, height: number, shade: number) => [
      path(
        `M${left - 10} ${y} Q${(left + right) / 2} ${y - 34} ${right + 10} ${y} V${y + 14} H${left - 10}Z`,
        brush.wall(tone(colour, shade - 0.16)),
      ),
      rect(left, y + 12, right - left, height, brush.slab(tone(colour, shade))),
      repeat(Math.floor((right - left) / 34), (i) => rect(left + 10 + i * 34, y + 24, 15, height - 16, '#3f382c', 2)),
    ];
    return [
      both(750, lotus(470, 380, 110, 230)),
      both(750, lotus(590, 360, 120, 260)),
      lotus(750, 360, 160, 350),
      path('M380 400 L430 330 H1070 L1120 400Z', brush.slab(tone(colour, -0.1))),
      gallery(380, 340, 1160, 70, 0),
      path('M260 520 L330 446 H1170 L1240 520Z', brush.slab(tone(colour, -0.14))),
      gallery(496, 40, 1460, 84, 0.06),
      both(750, lotus(120, 500, 90, 120)),
      path('M650 640 V480 L750 420 L850 480 V640Z', brush.slab(tone(colour, 0.1))),
      path('M710 640 V540 Q750 500 790 540 V640Z', '#332c22'),
      rect(0, 590, 1500, 50, brush.wall(tone(colour, 0.14)), 3),
      repeat(7, (i) => rect(640, 596 + i * 6, 220, 3, tone(colour, -0.2))),
    ];
  },
);

/** Buildings of many ages that the world knows by name. */
export const WORLD_LANDMARKS: readonly OwnSubject[] = [louvre, towerBridge, sagradaFamilia, angkorWat];
