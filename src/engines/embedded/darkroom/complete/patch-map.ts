import { type Level, PATCH_RADIUS, type PatchMap } from './level.ts';
import { wholePatches } from './whole-patches.ts';

/** Finds sources and targets. */
export function mapPatches({ widthPx, heightPx, hole, allowed }: Level): PatchMap {
  const known = hole.map((value) => 1 - value);
  const isKnown = wholePatches(known, widthPx, heightPx);
  const isSource = allowed ? wholePatches(usable(known, allowed), widthPx, heightPx) : isKnown;
  const isTarget = new Uint8Array(hole.length);
  for (let y = PATCH_RADIUS; y < heightPx - PATCH_RADIUS; y++)
    for (let x = PATCH_RADIUS; x < widthPx - PATCH_RADIUS; x++)
      isTarget[y * widthPx + x] = 1 - isKnown[y * widthPx + x]!;
  return { isSource, sources: pixelsOf(isSource), isTarget, targets: pixelsOf(isTarget) };
}

/** Known pixels that may be copied, in place. */
function usable(known: Uint8Array, allowed: Uint8Array): Uint8Array {
  for (let p = 0; p < known.length; p++) if (allowed[p] === 0) known[p] = 0;
  return known;
}

function pixelsOf(flags: Uint8Array): Int32Array {
  let count = 0;
  for (let p = 0; p < flags.length; p++) if (flags[p] !== 0) count++;
  const pixels = new Int32Array(count);
  for (let p = 0, next = 0; p < flags.length; p++) if (flags[p] !== 0) pixels[next++] = p;
  return pixels;
}
