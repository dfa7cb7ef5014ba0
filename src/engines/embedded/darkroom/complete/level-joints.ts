import { stretchMembrane } from '../blend/membrane.ts';
import { cropMask, type KnownBox, maskBoxes } from '../known-box.ts';
import type { Level, Matches, PatchMap } from './level.ts';

/** Steps that are this much larger than in the sources, in grey levels from pixel to pixel, are edges rather than joints; */
const LARGEST_STEP = 7;
/** more is allowed where both sources are as smooth as this: nothing but a joint makes a step in the sky. */
const SMOOTH_STEP = 3;
const LARGEST_SMOOTH_STEP = 32;
/** Joints are felt this far, as a share of the picture's longer side: slopes that are copied again and again must not add up. */
const REACH_SHARE = 0.06;
/** No colour is moved farther. */
const LARGEST_CHANGE = 48;

/**
 * Levels what was copied from different places, in place: where patches of a darker and a lighter sky join, the difference is spread to
 * both sides. Each pixel is to differ from its neighbours no more than its source does (Pérez et al. 2003; screened as by Bhat
 * et al. 2008, "Fourier Analysis of the 2D Screened Poisson Equation"); steps that no joint makes stay.
 */
export function levelJoints(level: Level, map: PatchMap, matches: Matches): void {
  for (const box of maskBoxes({ ...level, data: level.hole })) levelJointsIn(level, map, matches, box);
}

function levelJointsIn(level: Level, map: PatchMap, matches: Matches, box: KnownBox): void {
  const { widthPx, heightPx, channels, pixels, hole } = level;
  const around = {
    left: Math.max(0, box.left - 1),
    top: Math.max(0, box.top - 1),
    right: Math.min(widthPx, box.right + 1),
    bottom: Math.min(heightPx, box.bottom + 1),
  };
  const values = jointsLevelled(level, map, matches, around);
  for (let y = box.top; y < box.bottom; y++)
    for (let x = box.left; x < box.right; x++) {
      const p = y * widthPx + x;
      if (hole[p] === 0) continue;
      const from = ((y - around.top) * (around.right - around.left) + x - around.left) * 3;
      for (let c = 0; c < 3; c++) {
        const change = Math.max(-LARGEST_CHANGE, Math.min(LARGEST_CHANGE, values[from + c]!));
        const i = p * channels + c;
        pixels[i] = Math.min(255, Math.max(0, Math.round(pixels[i]! + change)));
      }
    }
}

/** By how much each pixel of a box is to become lighter; `height × width × 3` of the box. */
function jointsLevelled(level: Level, map: PatchMap, matches: Matches, box: KnownBox): Float32Array {
  const { widthPx, heightPx, hole } = level;
  const { data, ...size } = cropMask({ ...level, data: hole }, box);
  const pull = new Float32Array(data.length * 3);
  const excess: [number, number, number] = [0, 0, 0];
  const pullApart = (p: number, step: number, at: number, stepInBox: number): void => {
    if (!findExcess(level, map, matches, p, step, excess)) return;
    for (let c = 0; c < 3; c++) {
      pull[at * 3 + c]! -= excess[c]!;
      pull[(at + stepInBox) * 3 + c]! += excess[c]!;
    }
  };
  for (let y = box.top, at = 0; y < box.bottom; y++)
    for (let x = box.left; x < box.right; x++, at++) {
      const p = y * widthPx + x;
      if (x < box.right - 1) pullApart(p, 1, at, 1);
      if (y < box.bottom - 1) pullApart(p, widthPx, at, size.widthPx);
    }
  const values = new Float32Array(data.length * 3);
  const given = data.map((value) => (value === 0 ? 1 : 0));
  const area = new Uint8Array(data.length).fill(1);
  const hold = (REACH_SHARE * Math.max(widthPx, heightPx)) ** -2;
  stretchMembrane({ ...size, values, given, area, pull, hold });
  return values;
}

/**
 * By how much more the pixel a step on should be lighter than this one, per channel, to differ from it no more than it does in the sources.
 * Differing less is no joint: on a plateau copied pixel by pixel from a slope, the slope must not come back.
 *
 * @returns whether there is a joint inside the hole between both, and no edge.
 */
function findExcess(
  { channels, pixels, hole }: Level,
  { isTarget }: PatchMap,
  { source }: Matches,
  p: number,
  stride: number,
  excess: [number, number, number],
): boolean {
  const q = p + stride;
  // The seam around the hole is levelled by itself: pulled here, what is known would push whole slopes into the hole.
  if (hole[p] === 0 || hole[q] === 0 || isTarget[p] === 0 || isTarget[q] === 0) return false;
  const sourceP = source[p]!;
  const sourceQ = source[q]!;
  if (sourceQ === sourceP + stride) return false;
  const stepFrom = (pixel: number, c: number): number =>
    pixels[(pixel + stride) * channels + c]! - pixels[pixel * channels + c]!;
  let isSmooth = true;
  let largest = 0;
  for (let c = 0; c < 3; c++) {
    const first = stepFrom(sourceP, c);
    const second = stepFrom(sourceQ - stride, c);
    if (Math.abs(first) > SMOOTH_STEP || Math.abs(second) > SMOOTH_STEP) isSmooth = false;
    const step = stepFrom(p, c);
    excess[c] = Math.max(Math.min(first, second, 0), Math.min(Math.max(first, second, 0), step)) - step;
    largest = Math.max(largest, Math.abs(excess[c]!));
  }
  // All channels together, or colours would drift.
  return largest <= (isSmooth ? LARGEST_SMOOTH_STEP : LARGEST_STEP);
}
