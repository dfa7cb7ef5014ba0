import sharp from 'sharp';
import type { EncodedImage, Mask } from '../core/image.ts';

/** A mask as a grey PNG of one channel. */
export async function encodeMask({ widthPx, heightPx, data }: Mask): Promise<EncodedImage> {
  const picture = sharp(data, { raw: { width: widthPx, height: heightPx, channels: 1 } });
  return { mimeType: 'image/png', bytes: await picture.toColourspace('b-w').png().toBuffer() };
}
