import type { PixelSize } from '../../../../core/image.ts';

/**
 * Mean of what is measured where a contour passes between two pixels; 0 without a contour. A margin along the sides is left out.
 *
 * @param cut `height × width`, 1 inside and 0 outside. @param marginPx how far a measurement looks around.
 * @param measure takes the first of the two pixels, and the step from it to the second.
 */
export function meanAlongContour(
  cut: Uint8Array,
  { widthPx, heightPx }: PixelSize,
  marginPx: number,
  measure: (pixel: number, step: number) => number,
): number {
  let sum = 0;
  let length = 0;
  for (let y = marginPx; y < heightPx - marginPx - 1; y++)
    for (let x = marginPx; x < widthPx - marginPx - 1; x++) {
      const pixel = y * widthPx + x;
      for (const step of [1, widthPx]) {
        if (cut[pixel] === cut[pixel + step]) continue;
        sum += measure(pixel, step);
        length++;
      }
    }
  return length === 0 ? 0 : sum / length;
}
