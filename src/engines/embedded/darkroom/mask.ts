import type { PixelSize } from '../../../core/image.ts';

/** One byte per pixel, row-major: 255 inside, 0 outside, values between on soft edges. */
export interface Mask extends PixelSize {
  readonly data: Uint8Array<ArrayBuffer>;
}
