import sharp from 'sharp';
import type { EncodedImage, Raster } from '../core/image.ts';

/** Longest side of a preview; an engine's larger one is reduced. */
const MAX_SIDE_PX = 512;
const QUALITY = 70;

/** A picture on its way, as a small JPEG of a few kilobytes. */
export async function encodePreview({ widthPx, heightPx, channels, data }: Raster): Promise<EncodedImage> {
  const bytes = await sharp(data, { raw: { width: widthPx, height: heightPx, channels } })
    .resize(MAX_SIDE_PX, MAX_SIDE_PX, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: QUALITY })
    .toBuffer();
  return { mimeType: 'image/jpeg', bytes };
}
