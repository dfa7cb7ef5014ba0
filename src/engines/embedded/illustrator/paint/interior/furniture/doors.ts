import type { LinearRgb } from '../../../maths/colour.ts';
import { scaleRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Solid } from '../../traced/solid.ts';
import { ball, block } from './parts.ts';
import { painted, wood } from './surfaces.ts';

/** A panelled door in its frame, shut. */
export function door(noise: Noise, tone: LinearRgb, frame: LinearRgb, metal: LinearRgb): Solid[] {
  const leaf = wood(noise, tone, true, 6);
  const dark = wood(noise, scaleRgb(tone, 0.8), true, 7);
  return [
    block(painted(frame), [0, 0, -0.03], [1.1, 2.16, 0.07]),
    block(leaf, [0, 0.01, -0.06], [0.9, 2.05, 0.06]),
    ...[0.2, 1.1].flatMap((y) => [-0.21, 0.21].map((x) => block(dark, [x, y, -0.095], [0.3, 0.75, 0.015]))),
    ball(painted(metal), [0.37, 1, -0.13], [0.07, 0.07, 0.09]),
  ];
}
