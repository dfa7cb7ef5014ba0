import type { Frame } from '../frame.ts';

/** Neighbours whose depths differ by more than this factor lie on different things. */
const EDGE_RATIO = 1.25;

/**
 * Softens steep outlines: column rendering weights cover only up and down, so a pixel beside a jump in depth takes a share of
 * its neighbours' colour.
 */
export function smoothSilhouettes(frame: Frame): void {
  const { widthPx, heightPx, colour, depth } = frame;
  const row = new Float32Array(widthPx * 3);
  const smoothRow = (y: number): void => {
    const offset = y * widthPx;
    row.set(colour.subarray(offset * 3, (offset + widthPx) * 3));
    for (let x = 1; x < widthPx - 1; x++) {
      const here = depth[offset + x]!;
      const before = depth[offset + x - 1]!;
      const after = depth[offset + x + 1]!;
      const nearest = Math.min(before, here, after);
      if (Math.max(before, here, after) < nearest * EDGE_RATIO) continue;
      const c = x * 3;
      const target = (offset + x) * 3;
      for (let k = 0; k < 3; k++)
        colour[target + k] = 0.25 * row[c - 3 + k]! + 0.5 * row[c + k]! + 0.25 * row[c + 3 + k]!;
    }
  };
  const smoothRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) smoothRow(y);
  };
  frame.crew.share(heightPx, smoothRows, { pixels: colour, values: widthPx * 3 });
}
