import { type Level, PATCH_RADIUS } from './level.ts';

/** Keeps flat regions fillable: the data term of a place without any edge. */
const LEAST_DATA = 0.02;
/** Largest possible difference of the summed channels (1, 2, 1). */
const DATA_SCALE = 1020;
/** A pixel's urgency depends on its patch and the pixels beside it; filling a patch changes all its pixels. */
const REACH_PX = 2 * PATCH_RADIUS + 1;
const NOT_AT_RIM = -1;

/** What is still to fill, and how sure each pixel is. */
export interface Filling {
  /** 1 = not yet filled. */
  readonly unknown: Uint8Array;
  /** 0–1. */
  readonly confidence: Float32Array;
}

/** Which pixel at the rim of what is unknown is to be filled first (Criminisi et al. 2004). */
export interface Urgencies {
  /** The pixel whose patch is surest and is hit hardest by an edge; -1 when nothing is left. */
  most(): number;
  /** Takes note that the patch around a pixel has been filled. */
  update(pixel: number): void;
}

/** Urgencies of a level's pixels, kept up to date as it is filled. */
export function createUrgencies(level: Level, filling: Filling): Urgencies {
  const { widthPx, heightPx } = level;
  const urgency = new Float64Array(filling.unknown.length).fill(NOT_AT_RIM);
  const updateBox = (left: number, top: number, right: number, bottom: number): void => {
    for (let y = Math.max(0, top); y <= Math.min(heightPx - 1, bottom); y++)
      for (let x = Math.max(0, left); x <= Math.min(widthPx - 1, right); x++)
        urgency[y * widthPx + x] = isAtRim(level, filling.unknown, x, y) ? urgencyAt(level, filling, x, y) : NOT_AT_RIM;
  };
  updateBox(0, 0, widthPx - 1, heightPx - 1);
  return {
    most() {
      let most = -1;
      let value = NOT_AT_RIM;
      for (let p = 0; p < urgency.length; p++) {
        if (urgency[p]! <= value) continue;
        value = urgency[p]!;
        most = p;
      }
      return most;
    },
    update(pixel) {
      const y = Math.floor(pixel / widthPx);
      const x = pixel - y * widthPx;
      updateBox(x - REACH_PX, y - REACH_PX, x + REACH_PX, y + REACH_PX);
    },
  };
}

/** Whether a pixel is unknown and has a known neighbour. */
function isAtRim({ widthPx, heightPx }: Level, unknown: Uint8Array, x: number, y: number): boolean {
  const p = y * widthPx + x;
  return (
    unknown[p] !== 0 &&
    ((x > 0 && unknown[p - 1] === 0) ||
      (x < widthPx - 1 && unknown[p + 1] === 0) ||
      (y > 0 && unknown[p - widthPx] === 0) ||
      (y < heightPx - 1 && unknown[p + widthPx] === 0))
  );
}

/** Confidence times the strength of the steepest edge in the patch along the way into the hole. */
function urgencyAt(
  { widthPx, heightPx, channels, pixels }: Level,
  { unknown, confidence }: Filling,
  x: number,
  y: number,
): number {
  let sure = 0;
  let count = 0;
  let inwardX = 0;
  let inwardY = 0;
  let steepest = 0;
  let slopeX = 0;
  let slopeY = 0;
  for (let dy = -PATCH_RADIUS; dy <= PATCH_RADIUS; dy++) {
    const row = y + dy;
    if (row < 0 || row >= heightPx) continue;
    for (let dx = -PATCH_RADIUS; dx <= PATCH_RADIUS; dx++) {
      const column = x + dx;
      if (column < 0 || column >= widthPx) continue;
      count++;
      const q = row * widthPx + column;
      if (unknown[q] !== 0) {
        inwardX += dx;
        inwardY += dy;
        continue;
      }
      sure += confidence[q]!;
      if (column === widthPx - 1 || row === heightPx - 1 || unknown[q + 1] !== 0 || unknown[q + widthPx] !== 0)
        continue;
      const tone = toneAt(pixels, q * channels);
      const across = toneAt(pixels, (q + 1) * channels) - tone;
      const down = toneAt(pixels, (q + widthPx) * channels) - tone;
      const steepness = across * across + down * down;
      if (steepness <= steepest) continue;
      steepest = steepness;
      slopeX = across;
      slopeY = down;
    }
  }
  const inward = Math.sqrt(inwardX * inwardX + inwardY * inwardY) || 1;
  const data = Math.abs((-slopeY * inwardX + slopeX * inwardY) / inward) / DATA_SCALE + LEAST_DATA;
  return (sure / count) * data;
}

function toneAt(pixels: Uint8Array, at: number): number {
  return pixels[at]! + 2 * pixels[at + 1]! + pixels[at + 2]!;
}
