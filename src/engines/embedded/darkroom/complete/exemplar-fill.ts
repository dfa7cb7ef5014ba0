import { type Level, type OffsetCost, PATCH_RADIUS, type PatchMap } from './level.ts';
import { likestSource, rowsOf } from './likest-source.ts';
import { createUrgencies } from './urgency.ts';

/**
 * Fills a level's holes patch by patch, those first that edges run into, each with the known part's best likeness among all
 * sources (Criminisi et al. 2004). Structures grow into the hole; exhaustive, so for small levels only.
 */
export function fillByExemplars(level: Level, { sources }: PatchMap, offsetCost: OffsetCost): void {
  const { channels, pixels, hole } = level;
  const unknown = hole.slice();
  const confidence = Float32Array.from(hole, (value) => 1 - value);
  const urgencies = createUrgencies(level, { unknown, confidence });
  const rows = rowsOf(level, sources);
  for (;;) {
    const target = urgencies.most();
    if (target < 0) return;
    const patch = patchAround(level, target);
    const sureness = patch.reduce((sum, q) => sum + confidence[q]!, 0) / patch.length;
    const known = patch.filter((q) => unknown[q] === 0);
    const source = likestSource(level, known, rows, target, offsetCost);
    for (const q of patch) {
      if (unknown[q] === 0) continue;
      const from = (source + q - target) * channels;
      pixels.copyWithin(q * channels, from, from + channels);
      confidence[q] = sureness;
      unknown[q] = 0;
    }
    urgencies.update(target);
  }
}

/** Pixel numbers of the patch around a pixel, cut at the borders. */
function patchAround({ widthPx, heightPx }: Level, pixel: number): Int32Array {
  const y = Math.floor(pixel / widthPx);
  const x = pixel - y * widthPx;
  const pixels: number[] = [];
  for (let row = Math.max(0, y - PATCH_RADIUS); row <= Math.min(heightPx - 1, y + PATCH_RADIUS); row++)
    for (let column = Math.max(0, x - PATCH_RADIUS); column <= Math.min(widthPx - 1, x + PATCH_RADIUS); column++)
      pixels.push(row * widthPx + column);
  return Int32Array.from(pixels);
}
