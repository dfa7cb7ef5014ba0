import type { Level } from './level.ts';

/** Binomial taps: four of them, two pixels apart, keep the smaller picture free of aliasing. */
const TAPS = [1, 3, 3, 1] as const;

/**
 * The level at half the size, sides rounded up. Only known pixels are averaged, so that nothing of a hole's old content
 * leaks; a pixel is in the hole when any of the four pixels it stands for is, and a source when all under its taps are.
 */
export function halveLevel(level: Level): Level {
  const widthPx = (level.widthPx + 1) >> 1;
  const heightPx = (level.heightPx + 1) >> 1;
  const { channels } = level;
  const pixels = new Uint8Array(widthPx * heightPx * channels);
  const hole = new Uint8Array(widthPx * heightPx);
  const allowed = level.allowed && new Uint8Array(widthPx * heightPx);
  const known = new Float64Array(channels);
  const all = new Float64Array(channels);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      known.fill(0);
      all.fill(0);
      let knownWeight = 0;
      let inHole = 0;
      let isAllowed = 1;
      for (let j = 0; j < 4; j++) {
        const row = clampIndex(2 * y - 1 + j, level.heightPx) * level.widthPx;
        for (let i = 0; i < 4; i++) {
          const p = row + clampIndex(2 * x - 1 + i, level.widthPx);
          const weight = TAPS[j]! * TAPS[i]!;
          const isHole = level.hole[p] !== 0;
          if (isHole && i > 0 && i < 3 && j > 0 && j < 3) inHole = 1;
          if (!isHole) knownWeight += weight;
          if (level.allowed && level.allowed[p] === 0) isAllowed = 0;
          for (let c = 0, at = p * channels; c < channels; c++, at++) {
            const value = weight * level.pixels[at]!;
            all[c]! += value;
            if (!isHole) known[c]! += value;
          }
        }
      }
      const q = y * widthPx + x;
      hole[q] = inHole;
      if (allowed) allowed[q] = isAllowed;
      const [sums, weight] = knownWeight > 0 ? [known, knownWeight] : [all, 64];
      for (let c = 0; c < channels; c++) pixels[q * channels + c] = sums[c]! / weight + 0.5;
    }
  }
  return { widthPx, heightPx, channels, pixels, hole, ...(allowed && { allowed }) };
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
