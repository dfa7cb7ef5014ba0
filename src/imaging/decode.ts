import sharp from 'sharp';
import type { EncodedImage, Raster } from '../core/image.ts';

/**
 * Pixels of a picture that one of our own engines encoded: 8-bit sRGB, with alpha if the file has one. Not for callers'
 * files, which need the limits of the input decoder.
 */
export async function decodeEngineImage(image: EncodedImage): Promise<Raster> {
  const { data, info } = await sharp(image.bytes).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, channels: info.channels === 4 ? 4 : 3, data };
}
