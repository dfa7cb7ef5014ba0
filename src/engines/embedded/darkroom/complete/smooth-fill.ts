import type { Level } from './level.ts';

/** A smaller picture and what of it is still unknown. */
type Grid = Pick<Level, 'widthPx' | 'heightPx' | 'channels' | 'pixels' | 'hole'>;

/**
 * Fills holes smoothly, in place: known pixels are averaged into ever smaller pictures until no hole is left, and these are
 * enlarged back into the holes (pull-push; Gortler et al. 1996). A picture without holes, or all hole, stays as it is.
 */
export function fillSmoothly(grid: Grid): void {
  const { widthPx, heightPx, channels, pixels, hole } = grid;
  if (widthPx <= 1 && heightPx <= 1) return;
  if (!hole.includes(1) || !hole.includes(0)) return;
  const smaller = pull(grid);
  fillSmoothly(smaller);
  for (let y = 0; y < heightPx; y++) {
    const sourceY = Math.min(smaller.heightPx - 1, Math.max(0, (y - 0.5) / 2));
    const top = Math.floor(sourceY);
    const upper = top * smaller.widthPx;
    const lower = Math.min(smaller.heightPx - 1, top + 1) * smaller.widthPx;
    const ty = sourceY - top;
    for (let x = 0; x < widthPx; x++) {
      const p = y * widthPx + x;
      if (hole[p] === 0) continue;
      const sourceX = Math.min(smaller.widthPx - 1, Math.max(0, (x - 0.5) / 2));
      const left = Math.floor(sourceX);
      const right = Math.min(smaller.widthPx - 1, left + 1);
      const tx = sourceX - left;
      for (let c = 0; c < channels; c++) {
        const above =
          smaller.pixels[(upper + left) * channels + c]! * (1 - tx) +
          smaller.pixels[(upper + right) * channels + c]! * tx;
        const below =
          smaller.pixels[(lower + left) * channels + c]! * (1 - tx) +
          smaller.pixels[(lower + right) * channels + c]! * tx;
        pixels[p * channels + c] = above * (1 - ty) + below * ty + 0.5;
      }
    }
  }
}

/** Means of the known pixels among each four. */
function pull({ widthPx, heightPx, channels, pixels, hole }: Grid): Grid {
  const width = (widthPx + 1) >> 1;
  const height = (heightPx + 1) >> 1;
  const smaller = {
    widthPx: width,
    heightPx: height,
    channels,
    pixels: new Uint8Array(width * height * channels),
    hole: new Uint8Array(width * height),
  };
  const sums = new Float64Array(channels);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      sums.fill(0);
      let count = 0;
      for (let k = 0; k < 4; k++) {
        const column = 2 * x + (k & 1);
        const row = 2 * y + (k >> 1);
        if (column >= widthPx || row >= heightPx) continue;
        const p = row * widthPx + column;
        if (hole[p] !== 0) continue;
        count++;
        for (let c = 0; c < channels; c++) sums[c]! += pixels[p * channels + c]!;
      }
      const q = y * width + x;
      if (count === 0) smaller.hole[q] = 1;
      else for (let c = 0; c < channels; c++) smaller.pixels[q * channels + c] = sums[c]! / count + 0.5;
    }
  }
  return smaller;
}
