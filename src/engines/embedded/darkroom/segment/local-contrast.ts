import { boxMean } from '../matte/box-filter.ts';
import type { LabPicture } from './lab.ts';

const RADIUS_PX = 3;

/** How rough the surface around each pixel is: standard deviation of lightness (0–50) in its neighbourhood. */
export function localContrast({ widthPx, heightPx, data }: LabPicture): Float32Array {
  const lightness = new Float32Array(widthPx * heightPx);
  for (let i = 0; i < lightness.length; i++) lightness[i] = data[i * 3];
  const mean = boxMean(lightness, widthPx, heightPx, RADIUS_PX);
  const squares = boxMean(
    lightness.map((value) => value * value),
    widthPx,
    heightPx,
    RADIUS_PX,
  );
  return squares.map((square, i) => Math.sqrt(Math.max(0, square - mean[i] * mean[i])));
}
