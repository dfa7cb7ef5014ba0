import type { PixelSize } from '../../../../core/image.ts';
import type { NetworkFactor } from './network.ts';

const FACTORS: readonly NetworkFactor[] = [2, 3, 4];

/**
 * Network factors, one after the other, that bring a picture at least to `size`; none when it is as large already. The
 * last step overshoots by as little as possible; resampling does the rest.
 */
export function networkSteps(
  from: PixelSize,
  size: PixelSize,
  factors: readonly NetworkFactor[] = FACTORS,
): NetworkFactor[] {
  const rising = factors.toSorted((a, b) => a - b);
  const steps: NetworkFactor[] = [];
  let missing = Math.max(size.widthPx / from.widthPx, size.heightPx / from.heightPx);
  while (missing > 1) {
    const step = rising.find((factor) => factor >= missing) ?? rising.at(-1)!;
    steps.push(step);
    missing /= step;
  }
  return steps;
}
