import type { PixelSize, Raster } from '../../../../core/image.ts';
import { workingPicture } from '../segment/working-picture.ts';

/** Structure is looked for in a copy of this size. */
const LONGER_SIDE_PX = 64;
/** Means of squares of this side tell structure from texture. */
const BLOCK_PX = 8;
/** A picture with a lesser share of structure is one texture all over. */
const LEAST_STRUCTURE = 0.1;

/** Whether a picture shows a single texture, such as gravel, bricks or a sky full of stars. */
export function isTexture(picture: Raster): boolean {
  const { rgb, widthPx, heightPx } = workingPicture(picture, LONGER_SIDE_PX);
  return structure(rgb, { widthPx, heightPx }) < LEAST_STRUCTURE;
}

/** Variance of the means of blocks over that of all pixels, 0–1. */
function structure(rgb: Uint8Array, { widthPx, heightPx }: PixelSize): number {
  const columns = Math.ceil(widthPx / BLOCK_PX);
  let all = 0;
  let between = 0;
  for (let c = 0; c < 3; c++) {
    const blocks = Array.from({ length: columns * Math.ceil(heightPx / BLOCK_PX) }, (): number[] => []);
    for (let p = 0; p < widthPx * heightPx; p++) {
      const y = Math.floor(p / widthPx);
      blocks[Math.floor(y / BLOCK_PX) * columns + Math.floor((p % widthPx) / BLOCK_PX)]!.push(rgb[p * 3 + c]!);
    }
    all += variance(blocks.flat());
    between += variance(blocks.map(mean));
  }
  return all === 0 ? 0 : Math.min(1, between / all);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
}
