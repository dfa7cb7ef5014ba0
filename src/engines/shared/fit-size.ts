import type { PixelSize } from '../../core/image.ts';

/** Sizes that a model can make. */
export interface SizeRule {
  /** Both sides are multiples of this. */
  readonly multiplePx: number;
  /** No side is shorter. */
  readonly minSidePx: number;
  /** No picture has more pixels; larger ones come out with things repeated. */
  readonly maxPixels: number;
}

/**
 * The size to ask of a model for a picture of `wanted`: the same shape as nearly as its multiples allow, no smaller than
 * wanted unless the model makes none so large.
 */
export function fitSize({ widthPx, heightPx }: PixelSize, { multiplePx, minSidePx, maxPixels }: SizeRule): PixelSize {
  const grow = Math.max(1, minSidePx / Math.min(widthPx, heightPx));
  const scale = Math.min(grow, Math.sqrt(maxPixels / (widthPx * heightPx)));
  const snap = (round: (value: number) => number) => (side: number) =>
    Math.max(
      multiplePx,
      Math.ceil(minSidePx / multiplePx) * multiplePx,
      round((side * scale) / multiplePx) * multiplePx,
    );
  const [up, down] = [snap(Math.ceil), snap(Math.floor)];
  const larger = { widthPx: up(widthPx), heightPx: up(heightPx) };
  if (larger.widthPx * larger.heightPx <= maxPixels) return larger;
  return { widthPx: down(widthPx), heightPx: down(heightPx) };
}
