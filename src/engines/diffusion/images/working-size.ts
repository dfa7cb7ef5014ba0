import type { PixelSize } from '../../../core/image.ts';
import type { ModelDescription } from '../model/model-description.ts';

/**
 * The size at which a model draws best what shall have the size `wanted`: as many pixels as it was trained on, proportions
 * as near as its multiple allows.
 */
export function workingSize(
  wanted: PixelSize,
  { nativeSize, multiplePx }: Pick<ModelDescription, 'nativeSize' | 'multiplePx'>,
): PixelSize {
  const proportion = wanted.widthPx / wanted.heightPx;
  const area = nativeSize.widthPx * nativeSize.heightPx;
  const widths = around(Math.sqrt(area * proportion), multiplePx);
  const heights = around(Math.sqrt(area / proportion), multiplePx);
  const candidates = widths.flatMap((widthPx) => heights.map((heightPx) => ({ widthPx, heightPx })));
  const strain = ({ widthPx, heightPx }: PixelSize): number =>
    Math.abs(Math.log(widthPx / heightPx / proportion)) + Math.abs(Math.log((widthPx * heightPx) / area));
  return candidates.reduce((best, other) => (strain(other) < strain(best) ? other : best));
}

/** The multiples on both sides of a length. */
function around(lengthPx: number, multiplePx: number): readonly number[] {
  const below = Math.max(1, Math.floor(lengthPx / multiplePx));
  return [below * multiplePx, (below + 1) * multiplePx];
}
