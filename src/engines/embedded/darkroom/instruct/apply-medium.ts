import type { PixelSize } from '../../../../core/image.ts';
import { createNoise } from '../../illustrator/maths/noise.ts';
import { createRandom } from '../../illustrator/maths/random.ts';
import { FIRST_SUBJECT_LABEL } from '../../illustrator/paint/frame.ts';
import type { StyleOperator } from '../../illustrator/style/style.ts';

/** Turns a photo into another medium; `height × width × 3`. Nothing is known of what it shows, so all of it counts as subject. */
export function applyMedium(
  rgb: Uint8Array,
  { widthPx, heightPx }: PixelSize,
  operator: StyleOperator,
  seed: number,
): Uint8Array {
  const count = widthPx * heightPx;
  return operator({
    widthPx,
    heightPx,
    rgb,
    labels: new Uint16Array(count).fill(FIRST_SUBJECT_LABEL),
    depth: new Float32Array(count).fill(1),
    random: createRandom(seed).fork('style'),
    noise: createNoise(seed + 1),
  });
}
