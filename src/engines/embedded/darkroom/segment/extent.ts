import type { PixelSize } from '../../../../core/image.ts';

/** A part of a picture. */
export interface Extent extends PixelSize {
  readonly left: number;
  readonly top: number;
}

/** The smallest part of a picture that holds all pixels that are not 0, and a margin where there is room; absent without any. */
export function extentOf(
  plane: ArrayLike<number>,
  { widthPx, heightPx }: PixelSize,
  marginPx: number,
): Extent | undefined {
  let [left, right, top, bottom] = [widthPx, -1, heightPx, -1];
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      if (plane[y * widthPx + x] === 0) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  if (right < 0) return undefined;
  left = Math.max(0, left - marginPx);
  top = Math.max(0, top - marginPx);
  const width = Math.min(widthPx, right + 1 + marginPx) - left;
  return { left, top, widthPx: width, heightPx: Math.min(heightPx, bottom + 1 + marginPx) - top };
}

/** Copies a part of a plane. */
export function cropPlane(plane: Float32Array, { widthPx }: PixelSize, extent: Extent): Float32Array {
  const cropped = new Float32Array(extent.widthPx * extent.heightPx);
  for (let y = 0; y < extent.heightPx; y++) {
    const from = (y + extent.top) * widthPx + extent.left;
    cropped.set(plane.subarray(from, from + extent.widthPx), y * extent.widthPx);
  }
  return cropped;
}
