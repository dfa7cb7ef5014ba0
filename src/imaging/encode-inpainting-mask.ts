import sharp from 'sharp';
import type { EncodedImage, Mask } from '../core/image.ts';

/**
 * A mask for servers that speak OpenAI's image interface: what is to be edited is transparent there. It is white as well, and
 * what is kept black, for those among them that read brightness instead.
 */
export async function encodeInpaintingMask({ widthPx, heightPx, data }: Mask): Promise<EncodedImage> {
  const pixels = new Uint8Array(widthPx * heightPx * 4);
  for (let i = 0; i < data.length; i++) pixels.set(data[i] === 0 ? [0, 0, 0, 255] : [255, 255, 255, 0], i * 4);
  const bytes = await sharp(pixels, { raw: { width: widthPx, height: heightPx, channels: 4 } })
    .png()
    .toBuffer();
  return { mimeType: 'image/png', bytes };
}
