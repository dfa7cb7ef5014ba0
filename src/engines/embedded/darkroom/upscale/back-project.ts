import type { PixelSize } from '../../../../core/image.ts';
import type { Kernel } from '../resample/kernel.ts';
import { resamplePlane } from '../resample/resample-plane.ts';

/**
 * Corrects an enlargement in place, so that shrinking it gives the picture that it was made from: what is missing there
 * is enlarged and added (iterative back-projection, Irani and Peleg 1991; one iteration).
 *
 * @param enlarged three planes, each `factor` times the size of those of `small`.
 * @param small three planes of `size`.
 * @param kernel the filter that `small` is taken to have been shrunk by.
 */
export function backProject(
  enlarged: Float32Array,
  small: Float32Array,
  size: PixelSize,
  factor: number,
  kernel: Kernel,
): void {
  const plane = size.widthPx * size.heightPx;
  const largeSize = { widthPx: size.widthPx * factor, heightPx: size.heightPx * factor };
  for (let channel = 0; channel < 3; channel++) {
    const large = enlarged.subarray(channel * plane * factor ** 2, (channel + 1) * plane * factor ** 2);
    const missing = resamplePlane(large, largeSize, size, kernel);
    for (let i = 0; i < plane; i++) missing[i] = small[channel * plane + i]! - missing[i]!;
    const correction = resamplePlane(missing, size, largeSize, kernel);
    for (let i = 0; i < large.length; i++) large[i]! += correction[i]!;
  }
}
