import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

const SLICE =
  'M60 330 Q20 200 150 150 Q320 90 540 96 Q800 90 940 150 Q1060 210 1010 330 Q1000 400 900 420 Q540 480 180 420 Q80 400 60 330Z';

/** A slice of toasted bread that lies, seen a little from above. */
const toast = (brush: Brush): Svg => [
  path(SLICE, '#7c4719', 'transform="translate(0 62)"'),
  path(SLICE, brush.wall('#c07b34'), 'transform="translate(0 34)"'),
  path(SLICE, brush.ball('#eec789')),
  path(SLICE, 'none', 'stroke="#a86528" stroke-width="20"'),
  repeat(36, (i) => ellipse(140 + ((i * 193) % 800), 170 + ((i * 71) % 220), 12, 6, '#b9772f', 'opacity=".5"')),
];

const SPREAD = 'M130 310 Q110 210 230 186 Q520 120 850 186 Q960 220 930 316 Q900 376 540 396 Q170 384 130 310Z';
const spread = (brush: Brush, colour: string): Svg => [
  path(SPREAD, tone(colour, -0.3), 'transform="translate(0 12)"'),
  path(SPREAD, brush.ball(colour)),
];

/** Slices of avocado side by side, leaning on each other. */
const avocadoFan = (brush: Brush, left: number, count: number): Svg =>
  repeat(count, (i) =>
    at(left + i * 66, 250 + Math.abs(i - count / 2) * 8, 1, -16 + i * 5, [
      path('M-30 120 Q-74 20 -40 -90 Q-6 -150 36 -96 Q66 10 34 124 Q0 150 -30 120Z', brush.slab('#4c7a2c')),
      path('M-22 108 Q-56 20 -30 -80 Q-4 -126 26 -84 Q48 10 24 110 Q0 132 -22 108Z', brush.ball('#d5dd86')),
    ]),
  );

const egg = (brush: Brush, x: number, y: number): Svg => [
  ellipse(x, y + 30, 176, 96, '#00000026'),
  path(
    `M${x - 170} ${y} Q${x - 160} ${y - 110} ${x} ${y - 112} Q${x + 170} ${y - 100} ${x + 172} ${y + 10} Q${x + 150} ${y + 90} ${x} ${y + 92} Q${x - 160} ${y + 84} ${x - 170} ${y}Z`,
    brush.ball('#fdfbf4'),
  ),
  ellipse(x + 16, y - 20, 76, 56, brush.ball('#f7a51f')),
  path(
    `M${x + 30} ${y + 20} Q${x + 90} ${y + 60} ${x + 70} ${y + 110} Q${x + 40} ${y + 120} ${x + 20} ${y + 40}Z`,
    '#f29a1c',
    'opacity=".9"',
  ),
  ellipse(x - 10, y - 42, 22, 11, '#ffffff', 'opacity=".75"'),
];

const halfTomato = (brush: Brush, x: number, y: number, degrees: number): Svg =>
  at(x, y, 1, degrees, [
    circle(0, 0, 62, brush.ball('#d8382c')),
    circle(0, 2, 48, '#ee7a5c'),
    repeat(3, (i) => at(0, 2, 1, i * 120, ellipse(0, -24, 14, 18, '#f6c58a'))),
  ]);

const pepper = repeat(22, (i) => circle(210 + ((i * 157) % 660), 190 + ((i * 83) % 180), 5, '#3a2a1c', 'opacity=".8"'));
const cress = (x: number, y: number): Svg => [
  stroke(`M${x} ${y} q20 -40 46 -60`, '#5f8f3c', 7),
  ellipse(x + 54, y - 70, 22, 15, '#6aa344'),
  ellipse(x + 24, y - 58, 20, 14, '#7ab550'),
];

interface Topped {
  readonly concept: string;
  readonly names: readonly string[];
  readonly top: (brush: Brush) => Svg;
}

const TOASTS: readonly Topped[] = [
  {
    concept: 'avocado-toast',
    names: ['toast with avocado', 'avocado on toast', 'smashed avocado toast', 'avocado bread'],
    top: (brush) => [spread(brush, '#a9bf52'), avocadoFan(brush, 300, 8), pepper, cress(840, 300)],
  },
  {
    concept: 'avocado-egg-toast',
    names: ['avocado toast with egg', 'egg and avocado toast', 'avocado and egg toast', 'egg avocado toast'],
    top: (brush) => [
      spread(brush, '#a9bf52'),
      avocadoFan(brush, 200, 4),
      egg(brush, 600, 230),
      halfTomato(brush, 830, 250, 10),
      halfTomato(brush, 880, 340, 50),
      halfTomato(brush, 380, 352, -20),
      pepper,
      cress(730, 200),
    ],
  },
  {
    concept: 'jam-toast',
    names: ['toast with jam', 'bread with jam', 'jam on toast', 'toast and jam', 'strawberry jam toast'],
    top: (brush) => [spread(brush, '#b3203a'), stroke('M240 240 Q500 180 820 240', '#ffffff', 14, 'opacity=".35"')],
  },
  {
    concept: 'egg-toast',
    names: ['toast with egg', 'egg on toast', 'toast with a fried egg', 'toast with a poached egg'],
    top: (brush) => [egg(brush, 540, 250), pepper, cress(800, 300)],
  },
  {
    concept: 'bruschetta',
    names: ['bruschetta with tomatoes', 'tomato bruschetta', 'tomato toast', 'toast with tomatoes', 'pan con tomate'],
    top: (brush) => [
      repeat(11, (i) => halfTomato(brush, 220 + ((i * 173) % 660), 200 + ((i * 67) % 160), i * 47)),
      repeat(5, (i) =>
        at(
          260 + i * 140,
          250 + (i % 2) * 60,
          1,
          i * 60,
          path('M0 0 Q-40 -30 0 -90 Q40 -30 0 0Z', brush.ball('#4f9a45')),
        ),
      ),
    ],
  },
  {
    concept: 'salmon-toast',
    names: ['toast with salmon', 'salmon bagel', 'smoked salmon toast', 'bread with salmon', 'smorrebrod'],
    top: (brush) => [
      spread(brush, '#f6f1e4'),
      repeat(4, (i) => [
        path(
          `M${220 + i * 160} 330 Q${250 + i * 160} 190 ${380 + i * 160} 220 Q${400 + i * 160} 320 ${300 + i * 160} 370Z`,
          brush.ball('#f08a5c'),
        ),
        stroke(`M${250 + i * 160} 320 Q${290 + i * 160} 240 ${360 + i * 160} 240`, '#f9c3a0', 8),
      ]),
      cress(360, 260),
      cress(640, 250),
      cress(800, 330),
    ],
  },
];

/** Slices of toast with what is on them. */
export const TOASTS_SUBJECTS: readonly OwnSubject[] = TOASTS.map(({ concept, names, top }) =>
  ownSubject(
    { concept, names, kind: 'food', heightMetres: 0.06, footing: 'stands', width: 1060, height: 510 },
    (brush) => at(-6, 0, 1, 0, [toast(brush), top(brush)]),
  ),
);
