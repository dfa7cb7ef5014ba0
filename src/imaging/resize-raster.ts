import sharp from 'sharp';
import type { PixelSize, Raster } from '../core/image.ts';

/**
 * Pixels at exactly another size, by lanczos3. Where the proportions differ, what is beyond them is cut off evenly: nothing
 * is stretched.
 */
export async function resizeRaster(raster: Raster, { widthPx, heightPx }: PixelSize): Promise<Raster> {
  if (raster.widthPx === widthPx && raster.heightPx === heightPx) return raster;
  const raw = { width: raster.widthPx, height: raster.heightPx, channels: raster.channels };
  const data = await sharp(raster.data, { raw })
    .resize(widthPx, heightPx, { fit: 'cover', kernel: 'lanczos3' })
    .raw()
    .toBuffer();
  return { widthPx, heightPx, channels: raster.channels, data: new Uint8Array(data) };
}
