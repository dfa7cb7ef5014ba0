import { LimnerError } from '../core/errors/limner-error.ts';
import type { Raster } from '../core/image.ts';
import { sniffFormat } from '../core/sniff-format.ts';
import { decodeBySharp, INPUT_LIMITS } from './decode-input.ts';

/**
 * Pixels of a PNG, JPEG or WebP that another server made, trusted no more than a caller's: under the same limits of pixels
 * and time, whole or not at all.
 *
 * @param what names the picture in errors.
 * @throws LimnerError `IMAGE_INVALID` or `IMAGE_TOO_LARGE`.
 */
export async function decodeServerPicture(bytes: Uint8Array, what: string): Promise<Raster> {
  const format = sniffFormat(bytes);
  if (format === 'png' || format === 'jpeg' || format === 'webp')
    return decodeBySharp(bytes, format, what, INPUT_LIMITS);
  throw new LimnerError(
    'IMAGE_INVALID',
    `Expected a PNG, JPEG or WebP picture for ${what} but received something else.`,
  );
}
