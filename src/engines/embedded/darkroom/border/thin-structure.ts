import type { PixelSize, Raster } from '../../../../core/image.ts';
import { cropRaster, type KnownBox } from '../known-box.ts';
import { isGrown, type Side, sidesOf } from './grown-sides.ts';

/** What goes on beyond a side is found this near it, as a share of the picture. */
const STRIP_SHARE = 0.14;
/** Places are looked at in windows of so many blocks of so many pixels, each half over the last one. */
const BLOCKS = 6;
const BLOCK_PX = 5;
const WINDOW_PX = BLOCKS * BLOCK_PX;
/** Weaker structure than this, in grey levels from pixel to pixel (root mean square), is not seen. */
const LEAST_SLOPE = 7;
/** Means of blocks lose more than this of the variance of thin structure, */
const LEAST_LOST = 0.45;
/** and its slopes are uneven: their squared mean is less than this share of their mean square. In textures they are nearly all alike. */
const MOST_EVEN = 0.55;

/**
 * How much of a picture is thin structure over a plain ground, as lattices, wires and railings are, along the side that has most of it. A
 * border is planned on a small copy of the picture, which does not show them: they are joined blindly, and every broken one is seen.
 *
 * @param picture a copy of the picture, with 3 channels. @param box the picture's place on the canvas.
 * @returns the share of places along that side, 0–1.
 */
export function thinStructure(picture: Raster, canvas: PixelSize, box: KnownBox): number {
  const own = sidesOf({ left: 0, top: 0, right: picture.widthPx, bottom: picture.heightPx });
  const grows = sidesOf(box).map((side) => isGrown(side, canvas));
  return Math.max(0, ...own.filter((_, index) => grows[index]).map((side) => shareAlong(picture, side)));
}

function shareAlong(picture: Raster, { inwardX, inwardY }: Side): number {
  const { widthPx, heightPx } = picture;
  const [across, down] = [widthPx, heightPx].map((length) => Math.max(WINDOW_PX + 1, Math.round(STRIP_SHARE * length)));
  const strip = cropRaster(picture, {
    left: inwardX < 0 ? Math.max(0, widthPx - across!) : 0,
    top: inwardY < 0 ? Math.max(0, heightPx - down!) : 0,
    right: inwardX > 0 ? Math.min(widthPx, across!) : widthPx,
    bottom: inwardY > 0 ? Math.min(heightPx, down!) : heightPx,
  });
  const levels = greyLevels(strip);
  let thin = 0;
  let count = 0;
  for (let y = 0; y + WINDOW_PX < strip.heightPx; y += WINDOW_PX / 2)
    for (let x = 0; x + WINDOW_PX < strip.widthPx; x += WINDOW_PX / 2) {
      count++;
      if (isThin(levels, strip.widthPx, y * strip.widthPx + x)) thin++;
    }
  return thin / Math.max(1, count);
}

/** Whether a window that begins at a pixel shows thin structure over a plain ground. */
function isThin(levels: Float32Array, widthPx: number, start: number): boolean {
  const blocks = new Float32Array(BLOCKS * BLOCKS);
  const values: number[] = [];
  const slopes: number[] = [];
  for (let row = 0; row < WINDOW_PX; row++)
    for (let column = 0; column < WINDOW_PX; column++) {
      const p = start + row * widthPx + column;
      const own = levels[p]!;
      values.push(own);
      slopes.push(Math.abs(levels[p + 1]! - own) + Math.abs(levels[p + widthPx]! - own));
      const block = Math.floor(row / BLOCK_PX) * BLOCKS + Math.floor(column / BLOCK_PX);
      blocks[block]! += own / (BLOCK_PX * BLOCK_PX);
    }
  const steepness = meanOf(slopes.map((slope) => slope * slope));
  if (steepness < LEAST_SLOPE ** 2 || meanOf(slopes) ** 2 >= MOST_EVEN * steepness) return false;
  return varianceOf(Array.from(blocks)) < (1 - LEAST_LOST) * varianceOf(values);
}

function greyLevels({ widthPx, heightPx, channels, data }: Raster): Float32Array {
  return Float32Array.from({ length: widthPx * heightPx }, (_, p) => {
    const at = p * channels;
    return (2 * data[at]! + 5 * data[at + 1]! + data[at + 2]!) / 8;
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return meanOf(values.map((value) => (value - mean) ** 2));
}
