import type { Mask, Raster } from '../../../core/image.ts';

/** A box of pixels; `right` and `bottom` are the first column and row outside. */
export interface KnownBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around all pixels that a mask keeps (0), or undefined when it keeps none. */
export function knownBox(mask: Mask): KnownBox | undefined {
  return boxWhere(mask, (value) => value === 0);
}

/** The smallest box around all pixels that a mask means, or undefined when it means none. */
export function maskBox(mask: Mask): KnownBox | undefined {
  return boxWhere(mask, (value) => value !== 0);
}

function boxWhere({ widthPx, heightPx, data }: Mask, isInside: (value: number) => boolean): KnownBox | undefined {
  let left = widthPx;
  let top = heightPx;
  let right = 0;
  let bottom = 0;
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      if (!isInside(data[y * widthPx + x]!)) continue;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  return right > left ? { left, top, right, bottom } : undefined;
}

/** The part of a picture inside a box. */
export function cropRaster({ widthPx, channels, data }: Raster, { left, top, right, bottom }: KnownBox): Raster {
  const size = { widthPx: right - left, heightPx: bottom - top };
  const cropped = new Uint8Array(size.widthPx * size.heightPx * channels);
  for (let y = top; y < bottom; y++) {
    const from = (y * widthPx + left) * channels;
    cropped.set(data.subarray(from, from + size.widthPx * channels), (y - top) * size.widthPx * channels);
  }
  return { ...size, channels, data: cropped };
}

/** The part of a mask inside a box. */
export function cropMask({ widthPx, data }: Mask, { left, top, right, bottom }: KnownBox): Mask {
  const size = { widthPx: right - left, heightPx: bottom - top };
  const cropped = new Uint8Array(size.widthPx * size.heightPx);
  for (let y = top; y < bottom; y++)
    cropped.set(data.subarray(y * widthPx + left, y * widthPx + right), (y - top) * size.widthPx);
  return { ...size, data: cropped };
}
