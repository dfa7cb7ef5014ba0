import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** A ribbed pumpkin with a curling stalk. */
export const pumpkin = ownSubject(
  {
    concept: 'pumpkin',
    names: ['orange pumpkin', 'squash', 'gourd'],
    kind: 'food',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#f0862a' }) => [
    path('M470 220 Q440 120 350 90 L400 30 Q520 70 550 220Z', brush.slab('#6f8a3a')),
    stroke('M540 170 Q680 60 760 130 Q800 190 740 200 Q700 190 730 160', '#6f8a3a', 13),
    path('M560 180 Q640 60 800 50 Q880 120 820 200 Q700 230 560 190Z', brush.slab('#5f9a3f')),
    stroke('M580 182 Q700 130 810 90', '#3f6f2a', 6),
    [
      [150, 130],
      [850, 130],
      [270, 150],
      [730, 150],
      [390, 160],
      [610, 160],
      [500, 170],
    ].map(([x = 0, half = 0], i) =>
      ellipse(
        x,
        530 + (i < 2 ? 10 : 0),
        half,
        i < 2 ? 270 : 310 + (i > 3 ? 12 : 0),
        brush.ball(tone(colour, i < 2 ? -0.22 : i < 4 ? -0.1 : 0.02)),
      ),
    ),
    stroke(
      'M440 230 Q380 500 440 826 M560 230 Q620 500 560 826 M330 250 Q230 500 320 810 M670 250 Q770 500 680 810',
      '#8a3f1066',
      9,
    ),
    ellipse(500, 236, 130, 30, '#8a3f1080'),
    path('M462 246 Q500 214 546 246 Q500 262 462 246Z', '#6f8a3a'),
    path('M360 330 Q320 440 330 560', 'none', 'stroke="#fff0d0" stroke-width="26" stroke-linecap="round" opacity=".5"'),
    ellipse(500, 846, 400, 14, '#00000026'),
  ],
);

/** A felled tree's stump with rings and mushrooms. */
export const treeStump = ownSubject(
  {
    concept: 'tree-stump',
    names: ['stump', 'cut tree'],
    kind: 'plant',
    heightMetres: 0.6,
    footing: 'stands',
    width: 1000,
    height: 740,
    anchors: { seat: { x: 500, y: 140 }, surface: { x: 500, y: 140 } },
  },
  (brush, { colour = '#7d5736' }) => [
    path(
      'M190 140 Q210 400 170 560 Q120 650 20 700 L30 736 Q180 720 260 660 L330 736 H420 L470 690 L540 740 H640 L690 670 Q800 730 970 736 L990 700 Q860 650 820 560 Q780 400 810 140Z',
      brush.pillar(colour),
    ),
    repeat(9, (i) =>
      stroke(
        `M${240 + i * 65} 220 Q${250 + i * 62} 420 ${220 + i * 70} ${620 + (i % 3) * 26}`,
        i % 2 ? '#0000003d' : '#ffffff1a',
        9,
      ),
    ),
    ellipse(500, 140, 312, 110, brush.slab('#d9b07a')),
    ellipse(500, 140, 312, 110, 'none', `stroke="${tone(colour, -0.3)}" stroke-width="15"`),
    repeat(6, (i) =>
      ellipse(500 + i * 4, 140 + i * 2, 262 - i * 44, 90 - i * 15, 'none', 'stroke="#a87a48" stroke-width="6"'),
    ),
    stroke('M520 146 L700 110 M500 150 L380 210', '#8a5f38', 6),
    path('M180 330 Q260 290 300 360 Q260 400 190 380Z', brush.ball('#7fa04a')),
    [
      [720, 520, 60],
      [800, 580, 44],
      [650, 600, 36],
    ].map(([x = 0, y = 0, size = 0]) => [
      path(
        `M${x - size * 0.3} ${y} L${x - size * 0.36} ${y + size * 1.5} H${x + size * 0.36} L${x + size * 0.3} ${y}Z`,
        brush.pillar('#f4ead6'),
      ),
      path(
        `M${x - size} ${y + 8} Q${x - size * 0.8} ${y - size} ${x} ${y - size} Q${x + size * 0.8} ${y - size} ${x + size} ${y + 8} Q${x} ${y + size * 0.4} ${x - size} ${y + 8}Z`,
        brush.ball('#d0402e'),
      ),
      circle(x - size * 0.3, y - size * 0.5, size * 0.17, '#fff4e4'),
      circle(x + size * 0.36, y - size * 0.3, size * 0.14, '#fff4e4'),
    ]),
    path(
      'M0 740 Q80 680 160 712 Q260 690 330 740Z M660 740 Q760 690 850 714 Q940 690 1000 740Z',
      brush.wall('#6f9a45'),
    ),
  ],
);

/** A fern with arching fronds. */
export const fern = ownSubject(
  {
    concept: 'fern',
    names: ['fern plant', 'bracken', 'jungle plant'],
    kind: 'plant',
    heightMetres: 0.8,
    footing: 'stands',
    width: 890,
    height: 572,
  },
  (brush, { colour = '#4f9a3f' }) =>
    [-78, 78, -56, 56, -34, 34, -12, 12].map((lean, index) => {
      const length = 640 - Math.abs(lean) * 2.4;
      const amount = -0.28 + index * 0.06;
      const point = (t: number): readonly [number, number] => [
        445 + Math.sin((lean * Math.PI) / 180) * length * t * 1.04,
        560 -
          Math.cos((lean * t * 1.1 * Math.PI) / 180) * length * t * (1.14 - t * 0.22) +
          t * t * Math.abs(lean) * 1.0,
      ];
      return [
        repeat(17, (i) => {
          const t = 0.1 + (i / 17) * 0.88;
          const [x, y] = point(t);
          const [aheadX, aheadY] = point(Math.min(1, t + 0.05));
          const direction = (Math.atan2(aheadY - y, aheadX - x) * 180) / Math.PI;
          const size = 92 * Math.sin(Math.PI * (0.12 + t * 0.86));
          return [-58, 58].map((side) =>
            ellipse(
              round(size * 0.5),
              0,
              round(size * 0.5),
              round(11 + size * 0.06),
              brush.wall(tone(colour, amount + (side < 0 ? 0.08 : -0.06))),
              `transform="translate(${round(x)} ${round(y)}) rotate(${round(direction + side)})"`,
            ),
          );
        }),
        stroke(
          `M445 560 ${Array.from(
            { length: 12 },
            (_, i) =>
              `L${point((i + 1) / 12)
                .map(round)
                .join(' ')}`,
          ).join(' ')}`,
          tone(colour, amount - 0.2),
          8,
        ),
      ];
    }),
);
