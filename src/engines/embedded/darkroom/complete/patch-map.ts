import { type Level, PATCH_RADIUS, type PatchMap } from './level.ts';

/** Finds sources and targets by two summed-area tables. */
export function mapPatches(level: Level): PatchMap {
  const { widthPx, heightPx, hole, allowed } = level;
  const unusable = summedArea(widthPx, heightPx, (p) => (hole[p] !== 0 || (allowed && allowed[p] === 0) ? 1 : 0));
  const holes = summedArea(widthPx, heightPx, (p) => hole[p]!);
  const isSource = new Uint8Array(widthPx * heightPx);
  const isTarget = new Uint8Array(widthPx * heightPx);
  for (let y = PATCH_RADIUS; y < heightPx - PATCH_RADIUS; y++) {
    for (let x = PATCH_RADIUS; x < widthPx - PATCH_RADIUS; x++) {
      const p = y * widthPx + x;
      if (patchSum(unusable, widthPx, x, y) === 0) isSource[p] = 1;
      if (patchSum(holes, widthPx, x, y) > 0) isTarget[p] = 1;
    }
  }
  return { isSource, sources: pixelsOf(isSource), isTarget, targets: pixelsOf(isTarget) };
}

/** Sums over all pixels above and left; one row and one column larger than the level. */
function summedArea(widthPx: number, heightPx: number, valueAt: (pixel: number) => number): Int32Array {
  const stride = widthPx + 1;
  const sums = new Int32Array(stride * (heightPx + 1));
  for (let y = 0; y < heightPx; y++) {
    let row = 0;
    for (let x = 0; x < widthPx; x++) {
      row += valueAt(y * widthPx + x);
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
    }
  }
  return sums;
}

function patchSum(sums: Int32Array, widthPx: number, x: number, y: number): number {
  const stride = widthPx + 1;
  const top = (y - PATCH_RADIUS) * stride;
  const bottom = (y + PATCH_RADIUS + 1) * stride;
  const left = x - PATCH_RADIUS;
  const right = x + PATCH_RADIUS + 1;
  return sums[bottom + right]! - sums[top + right]! - sums[bottom + left]! + sums[top + left]!;
}

function pixelsOf(flags: Uint8Array): Int32Array {
  let count = 0;
  for (let p = 0; p < flags.length; p++) if (flags[p] !== 0) count++;
  const pixels = new Int32Array(count);
  for (let p = 0, next = 0; p < flags.length; p++) if (flags[p] !== 0) pixels[next++] = p;
  return pixels;
}
