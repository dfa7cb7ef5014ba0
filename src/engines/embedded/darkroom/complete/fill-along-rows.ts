import type { Level } from './level.ts';

/** Pixels on each side whose mean a row begins and ends with. */
const SIDE_PX = 2;

/**
 * Fills the runs of a level's hole row by row, from the colour on the left to that on the right: horizons and shores go on straight through
 * the hole. Runs that reach the border stay as they are.
 */
export function fillAlongRows({ widthPx, heightPx, channels, pixels, hole }: Level): void {
  for (let y = 0; y < heightPx; y++) {
    const row = y * widthPx;
    for (let from = 0; from < widthPx; from++) {
      if (hole[row + from] === 0) continue;
      let to = from;
      while (to < widthPx && hole[row + to] !== 0) to++;
      if (from >= SIDE_PX && to <= widthPx - SIDE_PX) {
        for (let c = 0; c < channels; c++) {
          const left = meanOf(pixels, row + from - SIDE_PX, channels, c);
          const right = meanOf(pixels, row + to, channels, c);
          for (let x = from; x < to; x++)
            pixels[(row + x) * channels + c] = left + ((right - left) * (x - from + 0.5)) / (to - from) + 0.5;
        }
      }
      from = to;
    }
  }
}

function meanOf(pixels: Uint8Array, from: number, channels: number, channel: number): number {
  let sum = 0;
  for (let i = 0; i < SIDE_PX; i++) sum += pixels[(from + i) * channels + channel]!;
  return sum / SIDE_PX;
}
