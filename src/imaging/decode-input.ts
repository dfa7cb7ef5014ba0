import sharp, { type Metadata, type Sharp } from 'sharp';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { Raster } from '../core/image.ts';
import { type InputFormat, sniffFormat } from '../core/sniff-format.ts';
import type { ImagingPool } from './imaging-pool.ts';

/** What a caller's picture may cost. */
export interface InputLimits {
  readonly maxBytes: number;
  readonly maxPixels: number;
  readonly maxSidePx: number;
}

/** Ten megabytes as at Google (wire protocol, section 4); pixels and sides so that decoding stays a matter of seconds. */
export const INPUT_LIMITS: InputLimits = { maxBytes: 10 * 1024 * 1024, maxPixels: 50_000_000, maxSidePx: 16_384 };

/** A decoder that works longer than this is stopped. */
const TIMEOUT_SECONDS = 20;

/** How sharp calls the formats that it decodes for us. */
const SHARP_FORMATS: Readonly<Record<Exclude<InputFormat, 'bmp'>, string>> = {
  png: 'png',
  jpeg: 'jpeg',
  webp: 'webp',
  gif: 'gif',
  tiff: 'tiff',
  avif: 'heif',
};

/**
 * Pixels of a picture that came from outside: the only way into the product. The format is told by the bytes, never by
 * the caller's claim. Of several pages or frames the first counts. Orientation (EXIF) and colour profile are applied;
 * CMYK, 16 bits, grey and palettes become 8-bit sRGB; alpha is kept.
 *
 * @param field wire name of the picture, for errors.
 * @throws LimnerError `IMAGE_TOO_LARGE` beyond a limit, `IMAGE_INVALID` for anything that cannot be decoded whole.
 */
export async function decodeInput(
  bytes: Uint8Array,
  field: string,
  pool: ImagingPool,
  limits: InputLimits = INPUT_LIMITS,
): Promise<Raster> {
  if (bytes.length > limits.maxBytes)
    throw tooLarge(field, `at most ${limits.maxBytes} bytes`, `${bytes.length} bytes`);
  const format = sniffFormat(bytes);
  if (!format) throw invalid(field, 'a PNG, JPEG, WebP, GIF, BMP, TIFF or AVIF picture', 'something else');
  return format === 'bmp' ? decodeBitmap(bytes, field, pool, limits) : decodeBySharp(bytes, format, field, limits);
}

async function decodeBitmap(bytes: Uint8Array, field: string, pool: ImagingPool, limits: InputLimits): Promise<Raster> {
  const result = await pool.decodeBmp(bytes, limits);
  if ('raster' in result) return result.raster;
  throw invalid(field, 'a whole BMP picture', `one that cannot be read: ${result.reason}`);
}

/** Pixels of a file whose format is known, under the same limits, except that its bytes are not counted. */
export async function decodeBySharp(
  bytes: Uint8Array,
  format: Exclude<InputFormat, 'bmp'>,
  field: string,
  limits: InputLimits,
): Promise<Raster> {
  const open = (): Sharp =>
    sharp(bytes, { limitInputPixels: limits.maxPixels, failOn: 'error', sequentialRead: true, pages: 1 });
  const metadata = await open()
    .metadata()
    .catch((cause: unknown) => {
      throw unreadable(field, format, cause);
    });
  checkMetadata(metadata, format, field, limits);
  try {
    const { data, info } = await open()
      .autoOrient()
      .toColourspace('srgb')
      .timeout({ seconds: TIMEOUT_SECONDS })
      .raw({ depth: 'uchar' })
      .toUint8Array();
    return {
      widthPx: info.width,
      heightPx: info.height,
      channels: info.channels === 4 ? 4 : 3,
      data,
    };
  } catch (cause) {
    throw unreadable(field, format, cause);
  }
}

function checkMetadata(
  metadata: Metadata,
  format: keyof typeof SHARP_FORMATS,
  field: string,
  limits: InputLimits,
): void {
  if (metadata.format !== SHARP_FORMATS[format])
    throw invalid(field, `a ${format.toUpperCase()} picture, as its first bytes say,`, 'another file');
  const { width, height } = metadata;
  if (Math.max(width, height) > limits.maxSidePx || width * height > limits.maxPixels)
    throw tooLarge(field, `at most ${limits.maxPixels} pixels and ${limits.maxSidePx} a side`, `${width}×${height}`);
}

function tooLarge(field: string, expected: string, received: string): LimnerError {
  const message = `Expected a picture of ${expected} for ${field} but received ${received}.`;
  return new LimnerError('IMAGE_TOO_LARGE', message, { field });
}

function invalid(field: string, expected: string, received: string): LimnerError {
  return new LimnerError('IMAGE_INVALID', `Expected ${expected} for ${field} but received ${received}.`, { field });
}

function unreadable(field: string, format: InputFormat, cause: unknown): LimnerError {
  if (/pixel limit/i.test((cause as Error).message))
    return new LimnerError(
      'IMAGE_TOO_LARGE',
      `Expected a smaller picture for ${field} but received one with too many pixels.`,
      { field, cause },
    );
  const message = `Expected a whole ${format.toUpperCase()} picture for ${field} but received one that cannot be decoded.`;
  return new LimnerError('IMAGE_INVALID', message, { field, cause });
}
