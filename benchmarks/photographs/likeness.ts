import sharp from 'sharp';
import type { Raster } from '../../src/core/image.ts';

/** Reads a picture file as RGB. */
export async function readRgb(file: string): Promise<Raster & { readonly channels: 3 }> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, channels: 3, data: new Uint8Array(data) };
}

/** How like two pictures are: peak signal-to-noise ratio in dB, and structural similarity, both of luma. */
export interface Likeness {
  readonly psnr: number;
  readonly ssim: number;
}

/** Side of the window of the structural similarity, as scikit-image has it by default. */
const WINDOW = 7;
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

/** Compares luma (ITU-R BT.601), leaving out `borderPx` on every side. */
export function likeness(a: Raster, b: Raster, borderPx: number): Likeness {
  const [x, y] = [lumaOf(a, borderPx), lumaOf(b, borderPx)];
  const width = a.widthPx - 2 * borderPx;
  let squares = 0;
  for (let i = 0; i < x.length; i++) squares += (x[i]! - y[i]!) ** 2;
  return { psnr: 10 * Math.log10(255 ** 2 / (squares / x.length)), ssim: structuralSimilarity(x, y, width) };
}

function lumaOf({ widthPx, heightPx, data }: Raster, border: number): Float64Array {
  const luma = new Float64Array((widthPx - 2 * border) * (heightPx - 2 * border));
  let at = 0;
  for (let y = border; y < heightPx - border; y++)
    for (let x = border; x < widthPx - border; x++) {
      const i = (y * widthPx + x) * 3;
      luma[at++] = (65.481 * data[i]! + 128.553 * data[i + 1]! + 24.966 * data[i + 2]!) / 255 + 16;
    }
  return luma;
}

/** Mean structural similarity (Wang et al. 2004) over all windows. */
function structuralSimilarity(a: Float64Array, b: Float64Array, width: number): number {
  const height = a.length / width;
  const n = WINDOW * WINDOW;
  let sum = 0;
  let count = 0;
  for (let top = 0; top + WINDOW <= height; top++)
    for (let left = 0; left + WINDOW <= width; left++) {
      let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
      for (let y = top; y < top + WINDOW; y++)
        for (let i = y * width + left; i < y * width + left + WINDOW; i++) {
          sumA += a[i]!;
          sumB += b[i]!;
          sumAA += a[i]! * a[i]!;
          sumBB += b[i]! * b[i]!;
          sumAB += a[i]! * b[i]!;
        }
      const [meanA, meanB] = [sumA / n, sumB / n];
      const varianceA = (sumAA - n * meanA * meanA) / (n - 1);
      const varianceB = (sumBB - n * meanB * meanB) / (n - 1);
      const covariance = (sumAB - n * meanA * meanB) / (n - 1);
      sum +=
        ((2 * meanA * meanB + C1) * (2 * covariance + C2)) /
        ((meanA * meanA + meanB * meanB + C1) * (varianceA + varianceB + C2));
      count++;
    }
  return sum / count;
}
