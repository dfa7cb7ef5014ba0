import sharp, { type Sharp } from 'sharp';
import type { EncodedImage, Raster } from '../core/image.ts';
import type { OutputMimeType } from '../core/output-formats.ts';
import { encodeIco } from './encode-ico.ts';
import type { ImagingPool } from './imaging-pool.ts';

export interface EncodeOptions {
  readonly mimeType: OutputMimeType;
  /** 0–100, higher is better; lossy formats only. */
  readonly quality: number;
}

interface EncoderInput {
  readonly raster: Raster;
  readonly picture: Sharp;
  /** 1–100: no encoder knows quality 0. */
  readonly quality: number;
  readonly pool: ImagingPool;
}

/** From here on JPEG keeps colour at full resolution. */
const FULL_COLOUR_QUALITY = 90;
/** AVIF at higher effort takes tens of seconds a picture for a few per cent of size. */
const AVIF_EFFORT = 2;

/** Rows filtered, then little effort: textured pictures are a third smaller than by effort alone, in the same time. */
const PNG = { adaptiveFiltering: true, compressionLevel: 3 } as const;

const ENCODERS: Readonly<Record<OutputMimeType, (input: EncoderInput) => Promise<Uint8Array>>> = {
  'image/png': ({ picture }) => picture.png(PNG).toBuffer(),
  'image/jpeg': ({ picture, quality }) =>
    picture
      .flatten({ background: '#ffffff' })
      .jpeg({ quality, chromaSubsampling: quality >= FULL_COLOUR_QUALITY ? '4:4:4' : '4:2:0' })
      .toBuffer(),
  'image/webp': ({ picture, quality }) => picture.webp({ quality }).toBuffer(),
  'image/gif': ({ picture }) => picture.gif().toBuffer(),
  'image/bmp': ({ raster, pool }) => pool.encodeBmp(raster),
  'image/tiff': ({ picture }) => picture.tiff({ compression: 'deflate', predictor: 'horizontal' }).toBuffer(),
  'image/vnd.microsoft.icon': ({ picture }) => encodeIco(picture),
  'image/avif': ({ picture, quality }) => picture.avif({ quality, effort: AVIF_EFFORT }).toBuffer(),
};

/** Turns pixels into a file. PNG, BMP and TIFF keep every pixel; an icon is fitted into 256 pixels a side. */
export async function encodeRaster(raster: Raster, options: EncodeOptions, pool: ImagingPool): Promise<EncodedImage> {
  const { widthPx, heightPx, channels, data } = raster;
  const picture = sharp(data, { raw: { width: widthPx, height: heightPx, channels } });
  const quality = Math.max(1, Math.round(options.quality));
  const bytes = await ENCODERS[options.mimeType]({ raster, picture, quality, pool });
  return { mimeType: options.mimeType, bytes };
}
