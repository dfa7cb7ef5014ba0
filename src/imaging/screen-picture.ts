import sharp from 'sharp';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { EncodedImage, PixelSize, Raster } from '../core/image.ts';

/**
 * A picture file reduced to what fits on a screen, as pixels with alpha; never enlarged.
 *
 * @throws LimnerError `IMAGE_INVALID` for bytes that are no picture.
 */
export async function reduceForScreen(bytes: Uint8Array, box: PixelSize): Promise<Raster> {
  try {
    const { data, info } = await sharp(bytes)
      .resize(box.widthPx, box.heightPx, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { widthPx: info.width, heightPx: info.height, channels: 4, data };
  } catch (cause) {
    throw new LimnerError('IMAGE_INVALID', `The picture cannot be read: ${(cause as Error).message}.`, { cause });
  }
}

/** Pixels as PNG. */
export async function encodeScreenPng({ widthPx, heightPx, channels, data }: Raster): Promise<EncodedImage> {
  const bytes = await sharp(data, { raw: { width: widthPx, height: heightPx, channels } })
    .png()
    .toBuffer();
  return { mimeType: 'image/png', bytes };
}
