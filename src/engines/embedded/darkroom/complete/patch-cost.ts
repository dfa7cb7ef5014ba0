import { type Level, type OffsetCost, PATCH_RADIUS, PATCH_SIDE } from './level.ts';

/** Sum of squared differences over the channels of two patches; at least `limit` as soon as it is known not to be less. */
export function patchDifference(
  { widthPx, channels, pixels }: Level,
  target: number,
  source: number,
  limit: number,
): number {
  const rowLength = PATCH_SIDE * channels;
  const stride = widthPx * channels;
  const shift = (source - target) * channels;
  let start = (target - PATCH_RADIUS * (widthPx + 1)) * channels;
  let sum = 0;
  for (let row = 0; row < PATCH_SIDE; row++) {
    for (let at = start, end = start + rowLength; at < end; at++) {
      const difference = pixels[at]! - pixels[at + shift]!;
      sum = (sum + Math.imul(difference, difference)) | 0;
    }
    if (sum >= limit) return sum;
    start += stride;
  }
  return sum;
}

/** Sum of squared differences over a column of both patches, `side` pixels from their centres. */
export function columnDifference(
  { widthPx, channels, pixels }: Level,
  target: number,
  source: number,
  side: number,
): number {
  const stride = widthPx * channels;
  const shift = (source - target) * channels;
  let start = (target + side - PATCH_RADIUS * widthPx) * channels;
  let sum = 0;
  for (let row = 0; row < PATCH_SIDE; row++) {
    for (let at = start, end = start + channels; at < end; at++) {
      const difference = pixels[at]! - pixels[at + shift]!;
      sum = (sum + Math.imul(difference, difference)) | 0;
    }
    start += stride;
  }
  return sum;
}

/** Sum of squared differences over a row of both patches, `side` pixels below their centres. */
export function rowDifference(
  { widthPx, channels, pixels }: Level,
  target: number,
  source: number,
  side: number,
): number {
  const shift = (source - target) * channels;
  const start = (target + side * widthPx - PATCH_RADIUS) * channels;
  let sum = 0;
  for (let at = start, end = start + PATCH_SIDE * channels; at < end; at++) {
    const difference = pixels[at]! - pixels[at + shift]!;
    sum = (sum + Math.imul(difference, difference)) | 0;
  }
  return sum;
}

/** What it costs that a source is not at its target. */
export function offsetPrice(
  widthPx: number,
  { perRow, perColumn }: OffsetCost,
  target: number,
  source: number,
): number {
  const targetY = Math.floor(target / widthPx);
  const sourceY = Math.floor(source / widthPx);
  const dy = sourceY - targetY;
  const dx = source - target - dy * widthPx;
  return perRow * dy * dy + perColumn * dx * dx;
}

/**
 * The price of offsets on a level, from prices per sample of a patch for an offset as long as the picture is high or wide:
 * what is far away is likely to be something else.
 */
export function offsetCostOf({ widthPx, heightPx }: Level, { perRow, perColumn }: OffsetCost): OffsetCost {
  const samples = PATCH_SIDE * PATCH_SIDE * 3;
  return {
    perRow: (perRow * samples) / (heightPx * heightPx),
    perColumn: (perColumn * samples) / (widthPx * widthPx),
  };
}
