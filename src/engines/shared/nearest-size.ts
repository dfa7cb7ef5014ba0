import type { PixelSize } from '../../core/image.ts';

/** Of some sizes the one whose shape is nearest to `wanted`; of several such the one nearest in pixels. */
export function nearestSize(wanted: PixelSize, sizes: readonly PixelSize[]): PixelSize {
  const [first, ...others] = sizes;
  if (!first) throw new RangeError('Expected at least one size.');
  return others.reduce((best, size) => (distance(size, wanted) < distance(best, wanted) ? size : best), first);
}

/** Shape counts far more than the number of pixels. */
const SHAPE_WEIGHT = 100;

function distance(a: PixelSize, b: PixelSize): number {
  const shape = Math.abs(Math.log((a.widthPx / a.heightPx) * (b.heightPx / b.widthPx)));
  const pixels = Math.abs(Math.log((a.widthPx * a.heightPx) / (b.widthPx * b.heightPx)));
  return shape * SHAPE_WEIGHT + pixels;
}
