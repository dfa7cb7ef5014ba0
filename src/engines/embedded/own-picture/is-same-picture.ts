import type { Raster } from '../../../core/image.ts';

/** Watermark and lossy formats change pixels by less than this, 0–255; edits and other pictures change many by more. */
const LARGE_DIFFERENCE = 40;
const MOST_DIFFERENT_SHARE = 0.02;
const MOST_MEAN_DIFFERENCE = 8;

/**
 * Whether a picture is what was drawn, but for its watermark and what lossy formats lose.
 *
 * @param rgb `height × width × 3`, of the picture's size.
 */
export function isSamePicture({ data, channels }: Raster, rgb: Uint8Array): boolean {
  const pixels = rgb.length / 3;
  let sum = 0;
  let different = 0;
  for (let p = 0; p < pixels; p++) {
    let largest = 0;
    for (let c = 0; c < 3; c++) {
      const difference = Math.abs(data[p * channels + c]! - rgb[p * 3 + c]!);
      sum += difference;
      largest = Math.max(largest, difference);
    }
    if (largest > LARGE_DIFFERENCE) different++;
  }
  return different <= pixels * MOST_DIFFERENT_SHARE && sum <= rgb.length * MOST_MEAN_DIFFERENCE;
}
