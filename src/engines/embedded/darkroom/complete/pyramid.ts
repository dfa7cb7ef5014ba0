import type { Level } from './level.ts';

/** Binomial taps, four of them, two pixels apart, keep the smaller picture free of aliasing: 1, 3, 3, 1. */
const MIDDLE_TAP = 3;

/** A row of the larger level, seen by the pixels of a smaller row: sums over the taps across, of known pixels alone. */
interface TappedRow {
  /** `width × channels`. */
  readonly sums: Int32Array;
  readonly weights: Int32Array;
}

/**
 * The level at half the size, sides rounded up. Only known pixels are averaged, so that nothing of a hole's old content
 * leaks: what sees none stays black. A pixel is in the hole when any of the four pixels it stands for is, and a source when all
 * under its taps are.
 */
export function halveLevel(level: Level): Level {
  const widthPx = (level.widthPx + 1) >> 1;
  const heightPx = (level.heightPx + 1) >> 1;
  const { channels } = level;
  const pixels = new Uint8Array(widthPx * heightPx * channels);
  const rows = Array.from({ length: 4 }, (): TappedRow => {
    return { sums: new Int32Array(widthPx * channels), weights: new Int32Array(widthPx) };
  });
  const rowAt = (y: number): TappedRow => rows[clampIndex(y, level.heightPx) & 3]!;
  for (let y = 0, tapped = 0; y < heightPx; y++) {
    for (const last = Math.min(2 * y + 2, level.heightPx - 1); tapped <= last; tapped++)
      tapRow(level, tapped, rowAt(tapped));
    const [above, first, second, below] = [rowAt(2 * y - 1), rowAt(2 * y), rowAt(2 * y + 1), rowAt(2 * y + 2)];
    for (let x = 0, at = y * widthPx * channels; x < widthPx; x++) {
      const inner = first.weights[x]! + second.weights[x]!;
      const weight = above.weights[x]! + MIDDLE_TAP * inner + below.weights[x]! || 1;
      for (let i = x * channels, end = i + channels; i < end; i++, at++)
        pixels[at] = (above.sums[i]! + MIDDLE_TAP * (first.sums[i]! + second.sums[i]!) + below.sums[i]!) / weight + 0.5;
    }
  }
  const hole = halveHole(level, widthPx, heightPx);
  const allowed = level.allowed && halveAllowed(level, level.allowed, widthPx, heightPx);
  return { widthPx, heightPx, channels, pixels, hole, ...(allowed && { allowed }) };
}

function tapRow({ widthPx, channels, pixels, hole }: Level, y: number, { sums, weights }: TappedRow): void {
  sums.fill(0);
  weights.fill(0);
  for (let x = 0; x < weights.length; x++)
    for (let i = 0; i < 4; i++) {
      const p = y * widthPx + clampIndex(2 * x - 1 + i, widthPx);
      if (hole[p] !== 0) continue;
      const tap = i === 0 || i === 3 ? 1 : MIDDLE_TAP;
      weights[x]! += tap;
      for (let c = 0; c < channels; c++) sums[x * channels + c]! += tap * pixels[p * channels + c]!;
    }
}

function halveHole(level: Level, widthPx: number, heightPx: number): Uint8Array {
  const half = new Uint8Array(widthPx * heightPx);
  for (let p = 0; p < level.hole.length; p++) {
    if (level.hole[p] === 0) continue;
    const y = Math.floor(p / level.widthPx);
    half[(y >> 1) * widthPx + ((p - y * level.widthPx) >> 1)] = 1;
  }
  return half;
}

/** Each pixel that may not be copied takes all smaller pixels with it that have it under a tap. */
function halveAllowed(level: Level, allowed: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  const half = new Uint8Array(widthPx * heightPx).fill(1);
  for (let p = 0; p < allowed.length; p++) {
    if (allowed[p] !== 0) continue;
    const y = Math.floor(p / level.widthPx);
    const x = p - y * level.widthPx;
    const right = Math.min(widthPx - 1, (x + 1) >> 1);
    for (let row = Math.max(0, (y - 1) >> 1); row <= Math.min(heightPx - 1, (y + 1) >> 1); row++)
      for (let column = Math.max(0, (x - 1) >> 1); column <= right; column++) half[row * widthPx + column] = 0;
  }
  return half;
}

function clampIndex(index: number, length: number): number {
  return index < 0 ? 0 : index >= length ? length - 1 : index;
}

/** The same level with the first three channels only. */
export function withoutFeatures(level: Level): Level {
  const count = level.widthPx * level.heightPx;
  const pixels = new Uint8Array(count * 3);
  for (let i = 0, from = 0, to = 0; i < count; i++, from += level.channels, to += 3) {
    pixels[to] = level.pixels[from]!;
    pixels[to + 1] = level.pixels[from + 1]!;
    pixels[to + 2] = level.pixels[from + 2]!;
  }
  return { ...level, channels: 3, pixels };
}
