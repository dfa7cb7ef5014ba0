import type { PixelSize } from '../../../../core/image.ts';
import { boxMean } from '../matte/box-filter.ts';

const RADIUS_PX = 2;

/**
 * Takes noise of a known level out of a plane (0–255): where a neighbourhood varies no more than the noise does it is
 * averaged, where it varies more it is kept (adaptive Wiener filter, Lee 1980).
 */
export function denoise(plane: Float32Array, { widthPx, heightPx }: PixelSize, noise: number): Float32Array {
  const mean = boxMean(plane, widthPx, heightPx, RADIUS_PX);
  const squares = boxMean(
    plane.map((value) => value * value),
    widthPx,
    heightPx,
    RADIUS_PX,
  );
  return plane.map((value, i) => {
    const variance = Math.max(1e-6, squares[i] - mean[i] * mean[i]);
    const kept = Math.max(0, variance - noise * noise) / variance;
    return mean[i] + kept * (value - mean[i]);
  });
}
