import type { Svg } from '../own/brush.ts';
import { circle, stroke } from '../own/shapes.ts';

/** Eyewear over the eyes of a pack head. */
export function eyewear(kind: 'glasses' | 'sunglasses' | 'goggles', eyeY: number, spread: number): Svg {
  const glass = kind === 'glasses' ? '#dff1ff' : kind === 'sunglasses' ? '#1d2230' : '#7fd0e8';
  const frame = kind === 'goggles' ? '#6b4a33' : '#2a2c36';
  const radius = kind === 'goggles' ? 4.2 : 3.7;
  return [-1, 1]
    .map((s) => [
      circle(
        16 + s * spread,
        eyeY,
        radius,
        glass,
        `fill-opacity="${kind === 'glasses' ? 0.22 : 0.95}" stroke="${frame}" stroke-width="0.9"`,
      ),
      kind === 'glasses'
        ? []
        : stroke(`M${16 + s * spread - 1.8} ${eyeY - 0.4} l1.8 -1.8`, '#ffffff', 0.7, 'opacity="0.7"'),
    ])
    .concat([stroke(`M${16 - spread + radius} ${eyeY} h${2 * (spread - radius)}`, frame, 0.9)]);
}
