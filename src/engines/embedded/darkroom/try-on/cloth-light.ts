import type { Mask, Raster } from '../../../../core/image.ts';
import { clamp } from '../../illustrator/maths/interpolate.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import type { WornGarment } from './bend-garment.ts';
import type { BodyLandmarks } from './body-landmarks.ts';

/** Prints and seams of what is worn are finer than this share of a head; folds are not. */
const FOLD_SHARE = 0.05;
/** Light is compared with its mean over this share of a head: close enough that dark trousers are no shade on what hangs over them. */
const MEAN_SHARE = 0.45;
const DARKEST = 0.7;
const BRIGHTEST = 1.22;
const AMOUNT = 0.75;
/** A body is round: its sides turn away from the light. */
const SIDE_SHADE = 0.22;
const SIDE_SHARE = 0.22;

/** Factors on the garment's colours: folds and shade of what is worn where it will lie, and the roundness of the body. */
export function clothLight(
  picture: Raster,
  silhouette: Mask,
  garment: WornGarment,
  { headPx }: BodyLandmarks,
): Float32Array {
  const { widthPx, heightPx, channels, data } = picture;
  const pixels = widthPx * heightPx;
  const worn = new Float32Array(pixels * 2);
  const inside = new Float32Array(pixels);
  for (let p = 0; p < pixels; p++) {
    inside[p] = silhouette.data[p]! / 255;
    const weight = (inside[p]! * garment.rgba[p * 4 + 3]!) / 255;
    const at = p * channels;
    worn[p * 2] = weight * (0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!);
    worn[p * 2 + 1] = weight;
  }
  const layout = { widthPx, heightPx, channels: 2 };
  const folds = blur(worn, layout, Math.max(0.8, headPx * FOLD_SHARE));
  const mean = blur(worn, layout, headPx * MEAN_SHARE);
  const round = blur(inside, { widthPx, heightPx, channels: 1 }, headPx * SIDE_SHARE);
  return Float32Array.from({ length: pixels }, (_, p) => {
    const near = folds[p * 2 + 1]!;
    const far = mean[p * 2 + 1]!;
    const ratio = near < 0.05 || far < 1e-4 ? 1 : (folds[p * 2]! / near + 12) / (mean[p * 2]! / far + 12);
    const fold = clamp(1 + AMOUNT * (ratio - 1), DARKEST, BRIGHTEST);
    const side = 1 - SIDE_SHADE * clamp(2 - 2 * round[p]!, 0, 1);
    return fold * side;
  });
}
