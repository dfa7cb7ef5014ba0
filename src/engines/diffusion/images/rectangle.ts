import type { Mask, PixelSize, Raster } from '../../../core/image.ts';

/** Part of a picture. */
export interface Rectangle extends PixelSize {
  readonly left: number;
  readonly top: number;
}

export function cropRaster({ widthPx, channels, data }: Raster, area: Rectangle): Raster {
  const cropped = new Uint8Array(area.widthPx * area.heightPx * channels);
  for (let y = 0; y < area.heightPx; y++) {
    const from = ((area.top + y) * widthPx + area.left) * channels;
    cropped.set(data.subarray(from, from + area.widthPx * channels), y * area.widthPx * channels);
  }
  return { widthPx: area.widthPx, heightPx: area.heightPx, channels, data: cropped };
}

export function cropMask({ widthPx, data }: Mask, area: Rectangle): Mask {
  const cropped = new Uint8Array(area.widthPx * area.heightPx);
  for (let y = 0; y < area.heightPx; y++) {
    const from = (area.top + y) * widthPx + area.left;
    cropped.set(data.subarray(from, from + area.widthPx), y * area.widthPx);
  }
  return { widthPx: area.widthPx, heightPx: area.heightPx, data: cropped };
}

/** Without alpha; what is transparent has its own colour. */
export function withoutAlpha({ widthPx, heightPx, channels, data }: Raster): Raster {
  if (channels === 3) return { widthPx, heightPx, channels, data };
  const rgb = new Uint8Array(widthPx * heightPx * 3);
  for (let i = 0; i < widthPx * heightPx; i++) rgb.set(data.subarray(i * 4, i * 4 + 3), i * 3);
  return { widthPx, heightPx, channels: 3, data: rgb };
}

/** The picture with a part of it replaced; both without alpha. */
export function pasteRaster(picture: Raster, part: Raster, { left, top }: Rectangle): Raster {
  const data = new Uint8Array(picture.data);
  for (let y = 0; y < part.heightPx; y++) {
    const row = part.data.subarray(y * part.widthPx * 3, (y + 1) * part.widthPx * 3);
    data.set(row, ((top + y) * picture.widthPx + left) * 3);
  }
  return { ...picture, data };
}

/** The smallest rectangle around what a mask means; undefined when it means nothing. */
export function boundsOf({ widthPx, heightPx, data }: Mask): Rectangle | undefined {
  let [left, top, right, bottom] = [widthPx, heightPx, -1, -1];
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      if (data[y * widthPx + x] === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  return right < 0 ? undefined : { left, top, widthPx: right - left + 1, heightPx: bottom - top + 1 };
}
