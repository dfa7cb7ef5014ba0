import sharp from 'sharp';
import type { Mask, PixelSize, Raster } from '../core/image.ts';

/** `cover` keeps proportions and cuts what is over at both ends; `fill` stretches, so that no place is lost. */
export type ResizeFit = 'cover' | 'fill';

/** A picture at exactly `size`, by Lanczos (three lobes). The same picture when it has that size already. */
export async function resizeRaster(raster: Raster, size: PixelSize, fit: ResizeFit): Promise<Raster> {
  const { widthPx: width, heightPx: height, channels, data } = raster;
  if (width === size.widthPx && height === size.heightPx) return raster;
  const resized = await sharp(data, { raw: { width, height, channels } })
    .resize(size.widthPx, size.heightPx, { fit, kernel: 'lanczos3' })
    .raw()
    .toUint8Array();
  return { ...size, channels, data: resized.data };
}

/** A hard mask at exactly `size`; a pixel of the result is meant when any part of it was. */
export async function resizeMask(mask: Mask, size: PixelSize): Promise<Mask> {
  const { widthPx: width, heightPx: height, data } = mask;
  if (width === size.widthPx && height === size.heightPx) return mask;
  const resized = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize(size.widthPx, size.heightPx, { fit: 'fill', kernel: 'linear' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { ...size, data: Uint8Array.from(resized, (value) => (value > 0 ? 255 : 0)) };
}
