import type { Mask, Raster } from '../../../../core/image.ts';

import { boxMean } from './box-filter.ts';

/** Radii of the two passes: a wide one for a first guess, a narrow one for detail. */
const WIDE_RADIUS_PX = 45;
const NARROW_RADIUS_PX = 4;
/** Rows worked on at a time, beside the margin that the radii need. */
const STRIP_ROWS = 256;
const MARGIN_ROWS = WIDE_RADIUS_PX + NARROW_RADIUS_PX;
/** Keeps divisions finite where one side is absent. */
const TINY = 1e-5;
/** From this alpha on a pixel is its own foreground colour. */
const OPAQUE = 254;

/**
 * The object's own colours on its soft edge, without the old background shining through (blur fusion in two passes:
 * Forte 2021). Works in strips, so memory grows with the picture's width only.
 *
 * @param alpha matte of the same size as the picture.
 * @returns `height × width × 3`; pixels that are fully inside keep their bytes.
 */
export function foregroundColours(raster: Raster, alpha: Mask): Uint8Array<ArrayBuffer> {
  const { widthPx, heightPx, channels, data } = raster;
  const result = new Uint8Array(widthPx * heightPx * 3);
  for (let top = 0; top < heightPx; top += STRIP_ROWS) {
    const bottom = Math.min(heightPx, top + STRIP_ROWS);
    const from = Math.max(0, top - MARGIN_ROWS);
    const to = Math.min(heightPx, bottom + MARGIN_ROWS);
    const strip = stripFilter(alpha.data.subarray(from * widthPx, to * widthPx), widthPx, to - from);
    for (let channel = 0; channel < 3; channel++) {
      const colour = new Float32Array(widthPx * (to - from));
      for (let i = 0; i < colour.length; i++) colour[i] = data[(from * widthPx + i) * channels + channel] / 255;
      const foreground = strip(colour);
      for (let pixel = top * widthPx; pixel < bottom * widthPx; pixel++)
        result[pixel * 3 + channel] =
          alpha.data[pixel] >= OPAQUE
            ? data[pixel * channels + channel]
            : foreground[pixel - from * widthPx] * 255 + 0.5;
    }
  }
  return result;
}

/** Prepares what the three channels of a strip share. */
function stripFilter(
  alphaBytes: Uint8Array,
  widthPx: number,
  heightPx: number,
): (colour: Float32Array) => Float32Array {
  const inside = Float32Array.from(alphaBytes, (byte) => byte / 255);
  const outside = inside.map((value) => 1 - value);
  const passes = [WIDE_RADIUS_PX, NARROW_RADIUS_PX].map((radius) => ({
    blur: (values: Float32Array) => boxMean(values, widthPx, heightPx, radius),
    insideMean: boxMean(inside, widthPx, heightPx, radius),
    outsideMean: boxMean(outside, widthPx, heightPx, radius),
  }));
  return (colour) => {
    let foreground = colour;
    let background = colour;
    for (const { blur, insideMean, outsideMean } of passes) {
      const near = blur(foreground.map((value, i) => value * inside[i]));
      const far = blur(background.map((value, i) => value * outside[i]));
      background = far.map((value, i) => value / (outsideMean[i] + TINY));
      foreground = near.map((value, i) => {
        const guess = value / (insideMean[i] + TINY);
        const unexplained = colour[i] - inside[i] * guess - outside[i] * background[i];
        return Math.min(1, Math.max(0, guess + inside[i] * unexplained));
      });
    }
    return foreground;
  };
}
