import sharp from 'sharp';
import type { EncodedImage, Raster } from '../core/image.ts';

/** Files for a server on the way: written fast rather than small. */
const COMPRESSION_LEVEL = 1;

/** A picture as an opaque PNG for an engine's server; what is transparent becomes white. */
export async function encodeOpaquePng({ widthPx, heightPx, channels, data }: Raster): Promise<EncodedImage> {
  const picture = sharp(data, { raw: { width: widthPx, height: heightPx, channels } });
  const bytes = await picture
    .flatten({ background: '#ffffff' })
    .png({ compressionLevel: COMPRESSION_LEVEL })
    .toBuffer();
  return { mimeType: 'image/png', bytes };
}
