import type { Random } from '../maths/random.ts';
import type { PixelBox } from './placement.ts';

/** Where the middle of something may lie. */
export interface Region {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TRIES = 28;

/** The place in a region, among some tried at random, where a box of this size covers least of the boxes already there. */
export function findFreeSpot(
  widthPx: number,
  heightPx: number,
  region: Region,
  taken: readonly PixelBox[],
  random: Random,
): { readonly xPx: number; readonly yPx: number } {
  let best = { xPx: (region.left + region.right) / 2, yPx: (region.top + region.bottom) / 2 };
  let leastCover = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const xPx = random.between(region.left, region.right);
    const yPx = random.between(region.top, region.bottom);
    const cover = coveredArea(xPx, yPx, widthPx * 1.12, heightPx * 1.12, taken);
    if (cover >= leastCover) continue;
    leastCover = cover;
    best = { xPx, yPx };
  }
  return best;
}

function coveredArea(xPx: number, yPx: number, widthPx: number, heightPx: number, taken: readonly PixelBox[]): number {
  let area = 0;
  for (const box of taken) {
    const width = Math.min(box.right, xPx + widthPx / 2) - Math.max(box.left, xPx - widthPx / 2);
    const height = Math.min(box.bottom, yPx + heightPx / 2) - Math.max(box.top, yPx - heightPx / 2);
    if (width > 0 && height > 0) area += width * height;
  }
  return area;
}
