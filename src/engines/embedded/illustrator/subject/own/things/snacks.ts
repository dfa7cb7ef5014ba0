import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** A round waffle lying, seen from a little above. */
const waffle = ownSubject(
  {
    concept: 'waffle',
    names: ['belgian waffle', 'round waffle', 'golden waffle'],
    kind: 'food',
    heightMetres: 0.05,
    footing: 'stands',
    width: 1000,
    height: 440,
  },
  (brush, { colour = '#d99a44' }) => {
    const top = 'M6 180 A494 176 0 0 1 994 180 A494 176 0 0 1 6 180Z';
    return [
      path('M6 180 V262 Q20 420 500 438 Q980 420 994 262 V180Z', brush.pillar(tone(colour, -0.12))),
      path(
        'M10 250 Q40 400 500 416 Q960 400 990 250',
        'none',
        `stroke="${tone(colour, 0.3)}" stroke-width="14" opacity=".6"`,
      ),
      path(top, brush.ball(colour)),
      brush.clip(
        top,
        repeat(5, (row) =>
          repeat(7, (k) => {
            const [x, y] = [80 + k * 140, 50 + row * 66];
            return [
              path(`M${x - 50} ${y - 24} H${x + 50} V${y + 24} H${x - 50}Z`, tone(colour, -0.4)),
              path(`M${x - 40} ${y - 10} H${x + 40} L${x + 50} ${y + 24} H${x - 50}Z`, tone(colour, -0.2)),
            ];
          }),
        ),
      ),
      ellipse(500, 180, 480, 166, 'none', `stroke="${tone(colour, 0.2)}" stroke-width="26"`),
    ];
  },
);

/** A wooden bowl of almonds, walnuts and hazelnuts. */
const nuts = ownSubject(
  {
    concept: 'bowl-of-nuts',
    names: [
      'mixed nuts',
      'bowl of mixed nuts',
      'assorted nuts',
      'almonds',
      'bowl of almonds',
      'walnuts',
      'bowl of walnuts',
      'hazelnuts',
    ],
    kind: 'food',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1000,
    height: 620,
  },
  (brush, { colour = '#8a5a34' }) => [
    path('M10 220 Q30 500 320 600 Q500 630 680 600 Q970 500 990 220Z', brush.pillar(colour)),
    repeat(4, (i) =>
      stroke(
        `M${60 + i * 30} ${330 + i * 60} Q500 ${440 + i * 60} ${940 - i * 30} ${330 + i * 60}`,
        tone(colour, -0.24),
        6,
        'opacity=".5"',
      ),
    ),
    ellipse(500, 220, 490, 130, brush.wall(tone(colour, 0.2))),
    ellipse(500, 226, 450, 110, tone(colour, -0.5)),
    repeat(48, (i) => {
      const radius = Math.sqrt((i + 0.5) / 48);
      const [x, y] = [
        500 + Math.cos(i * 2.39996) * radius * 390,
        180 + Math.sin(i * 2.39996) * radius * 96 - (1 - radius) * 90,
      ];
      const kind = i % 3;
      return at(round(x), round(y), 1, (i * 71) % 180, [
        kind === 0
          ? [
              path('M-64 0 Q-40 -44 20 -36 Q70 -20 70 0 Q70 20 20 36 Q-40 44 -64 0Z', brush.ball('#b06a34')),
              stroke('M-44 0 Q0 -16 56 0 M-36 14 Q0 8 48 16', '#7f4520', 5),
            ]
          : kind === 1
            ? [
                ellipse(0, 0, 52, 46, brush.ball('#d2a468')),
                stroke('M-36 -10 Q-10 -30 10 -8 Q30 -26 40 0 M-30 16 Q0 0 34 20 M0 -40 V40', '#9a6c38', 7),
              ]
            : [
                ellipse(0, 0, 44, 42, brush.ball('#a8602c')),
                path('M-38 16 Q0 44 38 16 Q20 40 0 42 Q-20 40 -38 16Z', '#e0bd8a'),
              ],
      ]);
    }),
    path('M70 300 Q140 470 330 560', 'none', 'stroke="#ffffff" stroke-width="18" stroke-linecap="round" opacity=".25"'),
  ],
);

/** What is eaten between meals. */
export const SNACKS: readonly OwnSubject[] = [waffle, nuts];
