import { createRaster, type Raster } from './raster.ts';

/** Luma of gamma-encoded sRGB with Rec. 709 weights: a fair stand-in for perceived lightness, 0–1. */
export function lumaPlane(picture: Raster): Raster {
  const plane = createRaster(picture.widthPx, picture.heightPx, 1);
  const { values } = picture;
  for (let i = 0, source = 0; i < plane.values.length; i++, source += 3) {
    plane.values[i] = 0.2126 * values[source]! + 0.7152 * values[source + 1]! + 0.0722 * values[source + 2]!;
  }
  return plane;
}

/** The value below which the given share (0–1) of the plane's values lies; values are taken as 0–1. */
export function quantile(plane: Float32Array, share: number): number {
  const BINS = 256;
  const histogram = new Uint32Array(BINS);
  for (let i = 0; i < plane.length; i++) {
    histogram[Math.min(BINS - 1, Math.max(0, Math.floor(plane[i]! * BINS)))]!++;
  }
  let remaining = share * plane.length;
  for (let bin = 0; bin < BINS; bin++) {
    remaining -= histogram[bin]!;
    if (remaining <= 0) return (bin + 0.5) / BINS;
  }
  return 1;
}

/** Byte of a value meant as 0–1; values outside are clipped. */
export function toByte(value: number): number {
  return value <= 0 ? 0 : value >= 1 ? 255 : (value * 255 + 0.5) | 0;
}
