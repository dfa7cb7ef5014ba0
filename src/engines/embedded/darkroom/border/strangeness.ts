import type { PixelSize, Raster } from '../../../../core/image.ts';
import type { KnownBox } from '../known-box.ts';
import { workingPicture } from '../segment/working-picture.ts';
import { isGrown, sidesOf } from './grown-sides.ts';

/** Likenesses are looked for in a copy of this size. */
const LONGER_SIDE_PX = 64;
/** Patches are 5×5. */
const RADIUS_PX = 2;
const SAMPLES = (2 * RADIUS_PX + 1) ** 2 * 3;
/** What is nearer than this, as a share of the longer side, is the same thing rather than one like it. */
const APART_SHARE = 0.14;
/** Every so many rows and columns are compared with. */
const STEP_PX = 2;
/** Patches along growing sides are looked at this deep, in pixels of the copy. */
const RIM_PX = 4;
/** A place counts for no more than this: one odd thing does not make a whole side strange. */
const MOST_UNLIKE = 1500;
/** Means of squares of this side tell structure from texture. */
const BLOCK_PX = 8;

/**
 * How little in a picture is like what its growing sides cut, in grey levels squared: the mean squared difference of what lies there from the
 * likest elsewhere, times the share of structure in the picture's variance. Grass and bricks have little of that, and skies find
 * themselves again; a street or a garage does neither, and patches copied from it would make nonsense.
 *
 * @param kept the picture. @param box its place on the canvas.
 */
export function strangenessAtSides(kept: Raster, canvas: PixelSize, box: KnownBox): number {
  const { rgb, widthPx, heightPx } = workingPicture(kept, LONGER_SIDE_PX);
  const size = { widthPx, heightPx };
  if (Math.min(widthPx, heightPx) <= 2 * RADIUS_PX) return 0;
  const own = sidesOf({
    left: RADIUS_PX,
    top: RADIUS_PX,
    right: widthPx - RADIUS_PX,
    bottom: heightPx - RADIUS_PX,
  });
  const isGrowing = sidesOf(box).map((side) => isGrown(side, canvas));
  let sum = 0;
  let count = 0;
  for (const { fromX, fromY, toX, toY, inwardX, inwardY } of own.filter((_, index) => isGrowing[index]))
    for (let y = fromY; y <= toY; y++)
      for (let x = fromX; x <= toX; x++)
        for (let depth = 0; depth < RIM_PX; depth++) {
          sum += Math.min(MOST_UNLIKE, unlikeElsewhere(rgb, size, x + depth * inwardX, y + depth * inwardY));
          count++;
        }
  return (structure(rgb, size) * sum) / Math.max(1, count);
}

/** Mean squared difference of the patch around a pixel from the likest patch elsewhere; 0 where there is none. */
function unlikeElsewhere(rgb: Uint8Array, { widthPx, heightPx }: PixelSize, x: number, y: number): number {
  const centreX = Math.max(RADIUS_PX, Math.min(widthPx - 1 - RADIUS_PX, x));
  const centreY = Math.max(RADIUS_PX, Math.min(heightPx - 1 - RADIUS_PX, y));
  const apart = APART_SHARE * Math.max(widthPx, heightPx);
  let least = Number.POSITIVE_INFINITY;
  for (let v = RADIUS_PX; v < heightPx - RADIUS_PX; v += STEP_PX)
    for (let u = RADIUS_PX; u < widthPx - RADIUS_PX; u += STEP_PX)
      if (Math.abs(u - centreX) >= apart || Math.abs(v - centreY) >= apart)
        least = Math.min(least, difference(rgb, widthPx, centreY * widthPx + centreX, v * widthPx + u, least));
  return least < Number.POSITIVE_INFINITY ? least / SAMPLES : 0;
}

/** Sum of squared differences of the patches around two pixels; at least `limit` as soon as it is known not to be less. */
function difference(rgb: Uint8Array, widthPx: number, first: number, second: number, limit: number): number {
  let sum = 0;
  for (let row = -RADIUS_PX; row <= RADIUS_PX; row++) {
    let a = (first + row * widthPx - RADIUS_PX) * 3;
    let b = (second + row * widthPx - RADIUS_PX) * 3;
    for (let i = 0; i < (2 * RADIUS_PX + 1) * 3; i++) sum += (rgb[a++]! - rgb[b++]!) ** 2;
    if (sum >= limit) return sum;
  }
  return sum;
}

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
