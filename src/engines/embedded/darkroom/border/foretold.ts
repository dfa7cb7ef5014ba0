import type { Mask, PixelSize, Raster } from '../../../../core/image.ts';
import { type KnownBox, maskBox } from '../known-box.ts';
import { boxMean } from '../matte/box-filter.ts';
import { workingPicture } from '../segment/working-picture.ts';
import { isGrown, sidesOf } from './grown-sides.ts';

/** Sides are foretold on a copy of this size. */
const LONGER_SIDE_PX = 128;
/** Widths of the bands that are taken away, as shares of the copy's sides: one alone would hang on where a single thing begins. */
const BAND_SHARES = [0.08, 0.16];
/** Places count rather than the grain in them: both are compared over windows of this radius. */
const RADIUS_PX = 3;

/** Fills the masked border of a picture whose known part is the box, if it can; `height × width × 3`. */
export type BorderFill = (picture: Raster, mask: Mask, box: KnownBox) => Uint8Array | undefined;

/**
 * How wrongly a way of going on foretells what a picture's growing sides show: bands along them are taken away from a small copy, filled
 * that way, and the truth is known.
 *
 * @param kept the picture. @param box its place on the canvas.
 * @returns mean squared error, in grey levels; 0 where no side grows, infinite where the way cannot fill them.
 */
export function errorOfForetelling(kept: Raster, canvas: PixelSize, box: KnownBox, way: BorderFill): number {
  const { rgb, ...size } = workingPicture(kept, LONGER_SIDE_PX);
  const picture: Raster = { ...size, channels: 3, data: rgb };
  const errors = BAND_SHARES.map((share) => {
    const inner = withoutBands(size, canvas, box, share);
    const mask = outside(inner, size);
    if (!maskBox(mask)) return 0;
    const filled = way(picture, mask, inner);
    return filled ? errorOf(filled, picture, mask) : Number.POSITIVE_INFINITY;
  });
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}

/** The picture without a band along each of its growing sides. */
function withoutBands({ widthPx, heightPx }: PixelSize, canvas: PixelSize, box: KnownBox, share: number): KnownBox {
  const [left, right, top, bottom] = sidesOf(box).map((side) => isGrown(side, canvas));
  const [across, down] = [Math.round(widthPx * share), Math.round(heightPx * share)];
  return {
    left: left ? across : 0,
    right: right ? widthPx - across : widthPx,
    top: top ? down : 0,
    bottom: bottom ? heightPx - down : heightPx,
  };
}

function outside({ left, top, right, bottom }: KnownBox, { widthPx, heightPx }: PixelSize): Mask {
  const data = new Uint8Array(widthPx * heightPx).fill(255);
  for (let y = top; y < bottom; y++) data.fill(0, y * widthPx + left, y * widthPx + right);
  return { widthPx, heightPx, data };
}

/** Mean squared difference from the truth inside the mask. */
function errorOf(filled: Uint8Array, { data: truth, widthPx, heightPx }: Raster, mask: Mask): number {
  let sum = 0;
  let count = 0;
  for (let c = 0; c < 3; c++) {
    const difference = Float32Array.from(mask.data, (_, p) => filled[p * 3 + c]! - truth[p * 3 + c]!);
    const around = boxMean(difference, widthPx, heightPx, RADIUS_PX);
    for (let p = 0; p < around.length; p++) {
      if (mask.data[p] === 0) continue;
      sum += around[p]! ** 2;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}
