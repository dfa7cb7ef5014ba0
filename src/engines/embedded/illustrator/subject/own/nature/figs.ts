import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

const wholeFig = (brush: Brush, colour: string): Svg => [
  path(
    'M0 -360 C30 -300 60 -260 140 -180 C300 -40 300 340 0 352 C-300 340 -300 -40 -140 -180 C-60 -260 -30 -300 0 -360Z',
    brush.ball(colour),
  ),
  repeat(9, (k) =>
    stroke(
      `M${(k - 4) * 6} -290 Q${(k - 4) * 64} -20 ${(k - 4) * 40} 320`,
      tone(colour, k % 2 ? 0.26 : -0.24),
      6,
      'opacity=".4"',
    ),
  ),
  path('M-26 -330 L-8 -398 L30 -392 L26 -320Z', brush.slab('#7c9a4a')),
];

/** A ripe fig. */
const fig = ownSubject(
  { kind: 'food', footing: 'stands', concept: 'fig', names: ['ripe fig'], heightMetres: 0.06, width: 600, height: 760 },
  (brush, { colour = '#5a3566' }) => at(300, 402, 1, -3, wholeFig(brush, colour)),
);

/** A fig beside the half of another. */
const cutFig = ownSubject(
  {
    kind: 'food',
    footing: 'stands',
    concept: 'cut-fig',
    names: ['sliced fig', 'halved fig', 'fig cut in half'],
    heightMetres: 0.06,
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#5a3566' }) => [
    at(320, 402, 1, -4, wholeFig(brush, colour)),
    at(716, 470, 1, 6, [
      path(
        'M0 -300 C30 -250 230 -130 240 80 C240 240 130 284 0 284 C-130 284 -240 240 -240 80 C-230 -130 -30 -250 0 -300Z',
        brush.ball(tone(colour, -0.1)),
      ),
      path(
        'M0 -262 C30 -220 196 -110 204 76 C204 212 110 250 0 250 C-110 250 -204 212 -204 76 C-196 -110 -30 -220 0 -262Z',
        '#f3e4c8',
      ),
      path(
        'M0 -170 C40 -130 156 -60 160 80 C160 180 90 210 0 210 C-90 210 -160 180 -160 80 C-156 -60 -40 -130 0 -170Z',
        brush.ball('#c9405a'),
      ),
      repeat(46, (k) => {
        const reach = 14 + 20.4 * Math.sqrt(k);
        return ellipse(
          Math.round(Math.cos(k * 2.4) * reach * 0.95),
          Math.round(60 + Math.sin(k * 2.4) * reach),
          7,
          10,
          k % 3 ? '#f2cf8a' : '#8a1f3a',
        );
      }),
    ]),
  ],
);

/** Green heads like tiny cabbages. */
const brusselsSprouts = ownSubject(
  {
    kind: 'food',
    footing: 'stands',
    concept: 'brussels-sprouts',
    names: ['brussel sprouts', 'pile of brussels sprouts'],
    heightMetres: 0.08,
    width: 1000,
    height: 640,
  },
  (brush, { colour = '#7fae4a' }) => {
    const head = (x: number, y: number, degrees: number): Svg =>
      at(x, y, 1, degrees, [
        circle(0, 0, 190, brush.ball(colour)),
        path('M-30 188 Q0 214 34 186 L24 150 H-20Z', '#e9e6c0'),
        path('M-20 176 C-200 120 -200 -90 -40 -180 C-130 -60 -110 90 10 170Z', brush.slab(tone(colour, 0.2))),
        path('M20 176 C210 110 196 -100 60 -176 C130 -50 100 100 -6 168Z', brush.slab(tone(colour, -0.16))),
        stroke(
          'M0 170 C-70 60 -60 -60 -30 -150 M-40 40 Q-100 0 -130 -50 M-44 -30 Q-90 -70 -96 -110 M60 60 Q110 10 130 -40 M64 -20 Q96 -60 98 -104',
          tone(colour, 0.5),
          8,
          'opacity=".75"',
        ),
      ]);
    return [head(700, 220, 14), head(300, 230, -18), head(500, 430, 4), head(196, 440, -30), head(806, 438, 26)];
  },
);

/** Figs, and sprouts. */
export const FIGS: readonly OwnSubject[] = [fig, cutFig, brusselsSprouts];
