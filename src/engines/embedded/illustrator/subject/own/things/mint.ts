import type { Brush, Svg } from '../brush.ts';
import { at, path, stroke } from '../shapes.ts';

/** A leaf of mint that grows from a point. */
export const mintLeaf = (brush: Brush, x: number, y: number, degrees: number, size = 1): Svg =>
  at(x, y, size, degrees, [
    path('M0 0 Q-58 -30 -50 -96 Q-30 -140 0 -160 Q30 -140 50 -96 Q58 -30 0 0Z', brush.ball('#4f9a45')),
    stroke('M0 -8 V-140 M0 -40 L-30 -66 M0 -40 L30 -66 M0 -80 L-28 -104 M0 -80 L28 -104', '#3a7a36', 5),
  ]);

/** A sprig of mint around a point on the rim of a glass. */
export const mintSprig = (brush: Brush, x: number, y: number): Svg => [
  mintLeaf(brush, x, y, -52),
  mintLeaf(brush, x + 30, y - 14, 44),
  mintLeaf(brush, x + 16, y, -6, 1.15),
  mintLeaf(brush, x - 60, y + 12, -96, 0.8),
];
