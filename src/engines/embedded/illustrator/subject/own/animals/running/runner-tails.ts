import type { Point } from '../../../drawing.ts';
import { type Brush, type Svg, tone } from '../../brush.ts';
import { at, ellipse, path, stroke } from '../../shapes.ts';
import type { TailLook } from './build.ts';
import { BODY_LENGTH } from './frame.ts';

/** A tail streaming behind, from its root to the left. */
export function paintRunnerTail(brush: Brush, { kind, colour, tip, length }: TailLook, root: Point): Svg {
  return at(root.x, root.y, (length * BODY_LENGTH) / 100, 0, TAILS[kind](brush, colour, tip));
}

/** Tails 100 units long, rooted at (0, 0). */
const TAILS: Readonly<Record<TailLook['kind'], (brush: Brush, colour: string, tip: string) => Svg>> = {
  long: (_brush, colour, tip) => [
    stroke('M6 4 Q-30 -14 -56 2 Q-78 16 -96 -2', colour, 10),
    stroke('M-82 9 Q-90 6 -97 -3', tip, 11),
  ],
  bushy: (brush, colour, tip) => [
    path('M8 -6 Q-40 -34 -84 -10 Q-104 4 -110 18 Q-80 30 -50 22 Q-18 14 8 12Z', brush.slab(colour)),
    path('M-84 -10 Q-104 4 -110 18 Q-92 25 -76 25 Q-84 14 -76 -2Z', tip),
  ],
  hair: (brush, colour, tip) => [
    path(
      'M10 -6 Q-30 -30 -70 -4 Q-94 12 -112 6 Q-96 34 -60 30 Q-72 44 -88 48 Q-50 58 -24 30 Q-4 14 8 12Z',
      brush.slab(colour),
    ),
    stroke('M0 0 Q-34 -14 -66 8 Q-84 20 -98 14', tip, 3, 'opacity="0.5"'),
  ],
  tuft: (brush, colour, tip) => [
    stroke('M4 0 Q-40 -16 -70 6', colour, 8),
    ellipse(-82, 14, 17, 10, brush.ball(tip), 'transform="rotate(34 -82 14)"'),
  ],
  stub: (brush, colour) => path('M10 -10 Q-60 -40 -90 0 Q-50 30 6 16Z', brush.slab(colour)),
  scut: (brush, _colour, tip) => [
    ellipse(-34, -6, 52, 44, brush.ball(tone(tip, -0.06))),
    ellipse(-38, -12, 40, 34, brush.ball(tip)),
  ],
  curl: (_brush, colour) => stroke('M6 0 Q-30 -30 -46 -2 Q-48 20 -30 14 Q-18 4 -40 -22 Q-58 -34 -76 -22', colour, 11),
};

/** How far each reaches to the left, in its own units. */
export const TAIL_REACH: Readonly<Record<TailLook['kind'], number>> = {
  long: 103,
  bushy: 111,
  hair: 113,
  tuft: 100,
  stub: 76,
  scut: 88,
  curl: 82,
};
