import { type Level, type OffsetCost, PATCH_RADIUS, PATCH_SIDE, type PatchMap } from './level.ts';

/** Keeps flat regions fillable: the data term of a place without any edge. */
const LEAST_DATA = 0.02;
/** Largest possible difference of the summed channels (1, 2, 1). */
const DATA_SCALE = 1020;

/** What is still to fill, and how sure each pixel is. */
interface Filling {
  /** 1 = not yet filled. */
  readonly unknown: Uint8Array;
  /** 0–1. */
  readonly confidence: Float32Array;
}

/**
 * Fills a level's holes patch by patch, those first that edges run into, each with the known part's best likeness among all
 * sources (Criminisi et al. 2004). Structures grow into the hole; exhaustive, so for small levels only.
 */
export function fillByExemplars(level: Level, { sources }: PatchMap, offsetCost: OffsetCost): void {
  const { channels, pixels, hole } = level;
  const unknown = hole.slice();
  const confidence = Float32Array.from(hole, (value) => 1 - value);
  for (;;) {
    const target = mostUrgent(level, { unknown, confidence });
    if (target < 0) return;
    const source = likestSource(level, unknown, sources, target, offsetCost);
    const sureness = meanConfidence(level, confidence, target);
    for (const q of patchAround(level, target)) {
      if (unknown[q] === 0) continue;
      const from = (source + q - target) * channels;
      pixels.copyWithin(q * channels, from, from + channels);
      confidence[q] = sureness;
      unknown[q] = 0;
    }
  }
}

/** Pixel numbers of the patch around a pixel, cut at the borders. */
function patchAround({ widthPx, heightPx }: Level, pixel: number): number[] {
  const y = Math.floor(pixel / widthPx);
  const x = pixel - y * widthPx;
  const pixels: number[] = [];
  for (let row = Math.max(0, y - PATCH_RADIUS); row <= Math.min(heightPx - 1, y + PATCH_RADIUS); row++)
    for (let column = Math.max(0, x - PATCH_RADIUS); column <= Math.min(widthPx - 1, x + PATCH_RADIUS); column++)
      pixels.push(row * widthPx + column);
  return pixels;
}

function meanConfidence(level: Level, confidence: Float32Array, pixel: number): number {
  const patch = patchAround(level, pixel);
  return patch.reduce((sum, q) => sum + confidence[q]!, 0) / patch.length;
}

/** The pixel at the hole's rim whose patch is surest and is hit hardest by an edge; -1 when nothing is left. */
function mostUrgent(level: Level, filling: Filling): number {
  const { widthPx, heightPx } = level;
  const { unknown } = filling;
  let most = -1;
  let urgency = -1;
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const p = y * widthPx + x;
      if (unknown[p] === 0) continue;
      const isRim =
        (x > 0 && unknown[p - 1] === 0) ||
        (x < widthPx - 1 && unknown[p + 1] === 0) ||
        (y > 0 && unknown[p - widthPx] === 0) ||
        (y < heightPx - 1 && unknown[p + widthPx] === 0);
      if (!isRim) continue;
      const value = urgencyAt(level, filling, x, y);
      if (value > urgency) {
        urgency = value;
        most = p;
      }
    }
  }
  return most;
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

/** The source whose patch is likest to the known part of the target's. */
function likestSource(
  level: Level,
  unknown: Uint8Array,
  sources: Int32Array,
  target: number,
  price: OffsetCost,
): number {
  const { widthPx, channels, pixels } = level;
  const known = patchAround(level, target).filter((q) => unknown[q] === 0);
  const targetY = Math.floor(target / widthPx);
  const targetX = target - targetY * widthPx;
  const share = Math.max(1, known.length) / (PATCH_SIDE * PATCH_SIDE);
  let likest = -1;
  let least = Infinity;
  for (let k = 0; k < sources.length; k++) {
    const source = sources[k]!;
    const y = Math.floor(source / widthPx);
    const dy = y - targetY;
    const dx = source - y * widthPx - targetX;
    let cost = (price.perRow * dy * dy + price.perColumn * dx * dx) * share;
    const shift = (source - target) * channels;
    for (let n = 0; n < known.length && cost < least; n++) {
      const at = known[n]! * channels;
      for (let c = 0; c < channels; c++) {
        const difference = pixels[at + c]! - pixels[at + shift + c]!;
        cost += difference * difference;
      }
    }
    if (cost < least) {
      least = cost;
      likest = source;
    }
  }
  return likest;
}
