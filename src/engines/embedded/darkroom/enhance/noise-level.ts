import type { PixelSize } from '../../../../core/image.ts';

/** Differences beyond this are structure, not noise, and would pull the estimate up. */
const HISTOGRAM_SIZE = 1024;
/** Most of a photo's surfaces are smooth enough for the lower part of the responses to be noise alone. */
const QUANTILE = 0.4;
/** The quantile of |N(0, 1)| at {@link QUANTILE}. */
const NORMAL_QUANTILE = 0.5244;
/** Norm of the mask below: what it does to the standard deviation of white noise. */
const MASK_NORM = 6;

/**
 * Standard deviation of a plane's noise (0–255), from a mask that is blind to slopes (Immerkær 1996), by a low quantile
 * so that edges and texture count little.
 */
export function noiseLevel(plane: Float32Array, { widthPx, heightPx }: PixelSize): number {
  const histogram = new Uint32Array(HISTOGRAM_SIZE);
  let count = 0;
  for (let y = 1; y < heightPx - 1; y++)
    for (let x = 1; x < widthPx - 1; x++) {
      const i = y * widthPx + x;
      const above = plane[i - widthPx - 1] - 2 * plane[i - widthPx] + plane[i - widthPx + 1];
      const here = plane[i - 1] - 2 * plane[i] + plane[i + 1];
      const below = plane[i + widthPx - 1] - 2 * plane[i + widthPx] + plane[i + widthPx + 1];
      histogram[Math.min(HISTOGRAM_SIZE - 1, Math.round(Math.abs(above - 2 * here + below)))]++;
      count++;
    }
  let seen = 0;
  let response = 0;
  while (response < HISTOGRAM_SIZE - 1 && seen + histogram[response] <= count * QUANTILE) seen += histogram[response++];
  const within = count === 0 ? 0 : (count * QUANTILE - seen) / Math.max(1, histogram[response]);
  return Math.max(0, response - 0.5 + within) / (NORMAL_QUANTILE * MASK_NORM);
}
