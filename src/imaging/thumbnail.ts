import sharp from 'sharp';
import { sniffFormat } from '../core/sniff-format.ts';
import { INPUT_LIMITS } from './decode-input.ts';

/** Enough for the cards of a gallery on dense screens. */
const THUMBNAIL_SIDE_PX = 480;
const THUMBNAIL_QUALITY = 78;

/**
 * A WebP of at most 480 pixels a side, upright, without metadata; undefined for files that sharp cannot read (BMP, icons)
 * or that are broken.
 */
export async function makeThumbnail(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const format = sniffFormat(bytes);
  if (!format || format === 'bmp') return undefined;
  return sharp(bytes, { limitInputPixels: INPUT_LIMITS.maxPixels, pages: 1 })
    .autoOrient()
    .resize({ width: THUMBNAIL_SIDE_PX, height: THUMBNAIL_SIDE_PX, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: THUMBNAIL_QUALITY })
    .toBuffer()
    .catch(() => undefined);
}
