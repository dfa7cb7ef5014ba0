import { type Level, type Matches, PATCH_RADIUS, type PatchMap } from './level.ts';

/** How much the best matches count for more than the others: the share of the mean cost that is one variance. */
export const BLENDING_SHARE = 0.35;
/** For the last vote: nearly the best match alone, which keeps grain. */
export const SHARP_SHARE = 0.06;

/** Matches count less by this factor for each pixel that their centre is farther inside the hole. */
const CONFIDENCE_BASE = 1.25;
/** Keeps the weights finite where all matches are perfect. */
const LEAST_VARIANCE = 30;
const CONFIDENCE = Float32Array.from({ length: 512 }, (_, distance) => CONFIDENCE_BASE ** -distance);

/**
 * Sets every pixel of the hole to the weighted mean of what the matches of the patches over it propose (Wexler et al. 2007).
 *
 * @param distance from `holeDistance`.
 * @returns the mean absolute change of a colour channel.
 */
export function vote(
  level: Level,
  { isTarget }: PatchMap,
  matches: Matches,
  distance: Float32Array,
  varianceShare: number,
): number {
  const { sourceX, sourceY, cost } = matches;
  const { widthPx, heightPx, channels, pixels, hole } = level;
  const voted = pixels.slice();
  const sums = new Float64Array(channels);
  let change = 0;
  let count = 0;
  for (let y = 0; y < heightPx; y++) {
    const top = Math.max(PATCH_RADIUS, y - PATCH_RADIUS);
    const bottom = Math.min(heightPx - PATCH_RADIUS - 1, y + PATCH_RADIUS);
    for (let x = 0; x < widthPx; x++) {
      const p = y * widthPx + x;
      if (hole[p] === 0) continue;
      const left = Math.max(PATCH_RADIUS, x - PATCH_RADIUS);
      const right = Math.min(widthPx - PATCH_RADIUS - 1, x + PATCH_RADIUS);
      let total = 0;
      let voters = 0;
      for (let row = top; row <= bottom; row++) {
        for (let q = row * widthPx + left, end = row * widthPx + right; q <= end; q++) {
          if (isTarget[q] === 0) continue;
          total += cost[q]!;
          voters++;
        }
      }
      if (voters === 0) continue;
      const copied = commonSource(matches, isTarget, widthPx, { x, y, left, right, top, bottom });
      if (copied >= 0) {
        for (let c = 0; c < channels; c++) {
          const value = pixels[copied * channels + c]!;
          if (c < 3) change += Math.abs(value - pixels[p * channels + c]!);
          voted[p * channels + c] = value;
        }
        count += 3;
        continue;
      }
      const exponent = -1 / ((2 * varianceShare * total) / voters + LEAST_VARIANCE);
      sums.fill(0);
      let weights = 0;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const q = row * widthPx + column;
          if (isTarget[q] === 0) continue;
          const weight = Math.exp(cost[q]! * exponent) * CONFIDENCE[Math.min(511, Math.floor(distance[q]!))]! + 1e-30;
          weights += weight;
          const from = ((sourceY[q]! + y - row) * widthPx + sourceX[q]! + x - column) * channels;
          for (let c = 0; c < channels; c++) sums[c]! += weight * pixels[from + c]!;
        }
      }
      for (let c = 0; c < channels; c++) {
        const value = sums[c]! / weights;
        if (c < 3) change += Math.abs(value - pixels[p * channels + c]!);
        voted[p * channels + c] = value + 0.5;
      }
      count += 3;
    }
  }
  pixels.set(voted);
  return count === 0 ? 0 : change / count;
}

interface Window {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The pixel that all matches of the patches over a place propose for it; -1 where they differ. */
function commonSource(
  { sourceX, sourceY }: Matches,
  isTarget: Uint8Array,
  widthPx: number,
  { x, y, left, right, top, bottom }: Window,
): number {
  let common = -1;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const q = row * widthPx + column;
      if (isTarget[q] === 0) continue;
      const proposed = (sourceY[q]! + y - row) * widthPx + sourceX[q]! + x - column;
      if (common < 0) common = proposed;
      else if (proposed !== common) return -1;
    }
  return common;
}
