import { clamp } from '../../illustrator/maths/interpolate.ts';
import { coherentSquares } from './coherent-squares.ts';
import { type Level, type Matches, PATCH_RADIUS, type PatchMap } from './level.ts';

/** How much the best matches count for more than the others: the share of the mean cost that is one variance. */
export const BLENDING_SHARE = 0.35;
/** For the last vote: nearly the best match alone, which keeps grain. */
export const SHARP_SHARE = 0.006;

/** Matches count less by this factor for each pixel that their centre is farther inside the hole. */
const CONFIDENCE_BASE = 1.25;
/** Keeps the weights finite where all matches are perfect. */
const LEAST_VARIANCE = 30;
const CONFIDENCE = Float32Array.from({ length: 512 }, (_, distance) => CONFIDENCE_BASE ** -distance);
/** Weights of matches, e^-t for t in steps; what is less than the last says nothing beside the best, whose t is at most 10. */
const STEPS = 64;
const CHANNELS_WITH_FEATURES = 5;
const WEIGHTS = Float32Array.from({ length: 20 * STEPS }, (_, step) => Math.exp(-(step + 0.5) / STEPS));

/** What a vote did. */
export interface Outcome {
  /** Mean absolute change of a colour channel. */
  readonly change: number;
  /** 1 for pixels that all patches over them took from one place: they are its exact copies. */
  readonly isCopy: Uint8Array;
}

/** How much the match of each pixel is trusted. @param distance from `holeDistance`. */
export function trustOf(distance: Float32Array): Float32Array {
  return distance.map((value) => CONFIDENCE[Math.min(511, Math.floor(value))]!);
}

/** How a vote is held. */
export interface Ballot {
  readonly map: PatchMap;
  /** From `trustOf`. */
  readonly trust: Float32Array;
  /** `BLENDING_SHARE` or `SHARP_SHARE`. */
  readonly varianceShare: number;
  /** Patches whose centres are this near a pixel, across and down, have a vote on it; at most the radius of a patch. */
  readonly votersPx: number;
}

/**
 * Sets every pixel of the hole to the weighted mean of what the matches of the patches over it propose (Wexler et al. 2007).
 * Sources lie outside the hole, so nothing that is read changes.
 */
export function vote(level: Level, matches: Matches, ballot: Ballot): Outcome {
  const { map, votersPx } = ballot;
  const { widthPx, heightPx, channels, pixels, hole } = level;
  const squares = coherentSquares(level, map, matches);
  const side = 2 * votersPx + 1;
  const isCopy = new Uint8Array(hole.length);
  let change = 0;
  let count = 0;
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const p = y * widthPx + x;
      if (hole[p] === 0) continue;
      const at = p * channels;
      const red = pixels[at]!;
      const green = pixels[at + 1]!;
      const blue = pixels[at + 2]!;
      const isInside = x + votersPx < widthPx && y + votersPx < heightPx;
      if (isInside && squares[p + votersPx * (widthPx + 1)]! >= side) {
        const from = matches.source[p]! * channels;
        for (let c = 0; c < channels; c++) pixels[at + c] = pixels[from + c]!;
        isCopy[p] = 1;
      } else if (!blend(level, matches, ballot, x, y)) continue;
      change += Math.abs(pixels[at]! - red) + Math.abs(pixels[at + 1]! - green) + Math.abs(pixels[at + 2]! - blue);
      count += 3;
    }
  return { change: count === 0 ? 0 : change / count, isCopy };
}

/** Sets a pixel to the mean of what is proposed for it. @returns false in pictures without a whole patch. */
function blend(
  { widthPx, heightPx, channels, pixels }: Level,
  { source, cost }: Matches,
  { trust, varianceShare, votersPx }: Ballot,
  x: number,
  y: number,
): boolean {
  const p = y * widthPx + x;
  if (widthPx <= 2 * PATCH_RADIUS || heightPx <= 2 * PATCH_RADIUS) return false;
  // At the picture's border the nearest whole patches vote.
  const top = clamp(y - votersPx, PATCH_RADIUS, heightPx - PATCH_RADIUS - 1);
  const bottom = clamp(y + votersPx, PATCH_RADIUS, heightPx - PATCH_RADIUS - 1);
  const left = clamp(x - votersPx, PATCH_RADIUS, widthPx - PATCH_RADIUS - 1);
  const right = clamp(x + votersPx, PATCH_RADIUS, widthPx - PATCH_RADIUS - 1);
  const voters = (right - left + 1) * (bottom - top + 1);
  let total = 0;
  let least = Infinity;
  for (let row = top; row <= bottom; row++)
    for (let q = row * widthPx + left, end = row * widthPx + right; q <= end; q++) {
      total += cost[q]!;
      if (cost[q]! < least) least = cost[q]!;
    }
  const scale = STEPS / ((2 * varianceShare * total) / voters + LEAST_VARIANCE);
  let weights = 0;
  // In variables of their own: this is the innermost loop of all.
  let red = 0;
  let green = 0;
  let blue = 0;
  let across = 0;
  let down = 0;
  for (let row = top; row <= bottom; row++)
    for (let q = row * widthPx + left, end = row * widthPx + right; q <= end; q++) {
      const step = (cost[q]! - least) * scale;
      if (step >= WEIGHTS.length) continue;
      const weight = WEIGHTS[Math.floor(step)]! * trust[q]!;
      const from = (source[q]! + p - q) * channels;
      weights += weight;
      red += weight * pixels[from]!;
      green += weight * pixels[from + 1]!;
      blue += weight * pixels[from + 2]!;
      if (channels < CHANNELS_WITH_FEATURES) continue;
      across += weight * pixels[from + 3]!;
      down += weight * pixels[from + 4]!;
    }
  const at = p * channels;
  pixels[at] = red / weights + 0.5;
  pixels[at + 1] = green / weights + 0.5;
  pixels[at + 2] = blue / weights + 0.5;
  if (channels < CHANNELS_WITH_FEATURES) return true;
  pixels[at + 3] = across / weights + 0.5;
  pixels[at + 4] = down / weights + 0.5;
  return true;
}
