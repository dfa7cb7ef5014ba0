import type { PixelSize } from '../../../../core/image.ts';
import { boxMean } from '../matte/box-filter.ts';

/** Folds differ from their cloth by less than about this many levels, another cloth by more. */
const FOLD_LEVELS = 22;
const TINY = 1e-4;

/**
 * The lightness of the surface that each pixel belongs to, without its folds: smooth within a cloth, but not across the edge to
 * another one, such as a shirt's hem over dark trousers (a guided filter of the picture by itself: He, Sun, Tang 2013).
 *
 * @param luma `height × width`, 0–255. @param weight how much each pixel counts, 0–1.
 */
export function surfaceLightness(
  luma: Float32Array,
  weight: Float32Array,
  { widthPx, heightPx }: PixelSize,
  radiusPx: number,
): Float32Array {
  const mean = (of: (pixel: number) => number): Float32Array =>
    boxMean(
      luma.map((_, p) => of(p) * weight[p]!),
      widthPx,
      heightPx,
      radiusPx,
    );
  const count = mean(() => 1);
  const first = mean((p) => luma[p]!);
  const second = mean((p) => luma[p]! ** 2);
  const slope = luma.map((_, p) => {
    const total = count[p]! + TINY;
    const variance = Math.max(0, second[p]! / total - (first[p]! / total) ** 2);
    return variance / (variance + FOLD_LEVELS ** 2);
  });
  const slopes = mean((p) => slope[p]!);
  const offsets = mean((p) => ((1 - slope[p]!) * first[p]!) / (count[p]! + TINY));
  return luma.map((value, p) => (slopes[p]! * value + offsets[p]!) / (count[p]! + TINY));
}
