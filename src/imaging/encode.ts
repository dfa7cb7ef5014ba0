import sharp, { type Sharp } from 'sharp';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { EncodedImage, Raster } from '../core/image.ts';

export interface EncodeOptions {
  /** A key of {@link OUTPUT_MIME_TYPES}. */
  readonly mimeType: string;
  /** 0–100, higher is better; lossy formats only. */
  readonly quality: number;
}

type Encoder = (picture: Sharp, quality: number) => Sharp;

/** libjpeg knows no quality 0. */
const jpegQuality = (quality: number): number => Math.max(1, Math.round(quality));

const ENCODERS: Readonly<Record<string, Encoder>> = {
  'image/png': (picture) => picture.png(),
  'image/jpeg': (picture, quality) =>
    picture.flatten({ background: '#ffffff' }).jpeg({ quality: jpegQuality(quality) }),
};

/** Media types that {@link encodeRaster} can write. */
export const OUTPUT_MIME_TYPES: readonly string[] = Object.keys(ENCODERS);

/**
 * Turns pixels into a file.
 *
 * @throws LimnerError `FIELD_UNSUPPORTED` for a media type that is not in {@link OUTPUT_MIME_TYPES}.
 */
export async function encodeRaster(raster: Raster, { mimeType, quality }: EncodeOptions): Promise<EncodedImage> {
  const encoder = ENCODERS[mimeType];
  if (!encoder) {
    const expected = OUTPUT_MIME_TYPES.join(' or ');
    throw new LimnerError(
      'FIELD_UNSUPPORTED',
      `Expected ${expected} for parameters.outputOptions.mimeType but received ${JSON.stringify(mimeType)}.`,
      {
        field: 'parameters.outputOptions.mimeType',
      },
    );
  }
  const { widthPx, heightPx, channels, data } = raster;
  const picture = sharp(data, { raw: { width: widthPx, height: heightPx, channels } });
  return { mimeType, bytes: await encoder(picture, quality).toBuffer() };
}
