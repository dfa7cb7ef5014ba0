import type { Mask, Raster } from '../../../../core/image.ts';
import { clamp } from '../../illustrator/maths/interpolate.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import type { WornGarment } from './bend-garment.ts';
import type { BodyLandmarks } from './body-landmarks.ts';
import { surfaceLightness } from './surface-lightness.ts';

/** Prints and seams of what is worn are finer than this share of a head; folds are not. */
const FOLD_SHARE = 0.05;
/** Light is compared with that of the same cloth over this share of a head. */
const SURFACE_SHARE = 0.6;
const DARKEST = 0.7;
const BRIGHTEST = 1.22;
const AMOUNT = 0.75;
/** A body is round: its sides turn away from the light. */
const SIDE_SHADE = 0.22;
const SIDE_SHARE = 0.22;

/** Factors on the garment's colours: folds and shade of what is worn where it will lie, and the roundness of the body in it. */
export function clothLight(
  picture: Raster,
  silhouette: Mask,
  garment: WornGarment,
  { headPx }: BodyLandmarks,
): Float32Array {
  const { widthPx, heightPx, channels, data } = picture;
  const layout = { widthPx, heightPx, channels: 1 };
  const luma = new Float32Array(widthPx * heightPx);
  const worn = new Float32Array(luma.length);
  const inside = new Float32Array(luma.length);
  for (let p = 0; p < luma.length; p++) {
    const covered = garment.rgba[p * 4 + 3]! / 255;
    const body = silhouette.data[p]! / 255;
    worn[p] = body * covered;
    inside[p] = Math.max(body, covered);
    const at = p * channels;
    luma[p] = 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
  }
  const foldPx = Math.max(0.8, headPx * FOLD_SHARE);
  const blurred = (values: Float32Array): Float32Array =>
    blur(
      values.map((value, p) => value * worn[p]!),
      layout,
      foldPx,
    );
  const folds = blurred(luma);
  const surface = blurred(surfaceLightness(luma, worn, layout, Math.max(2, Math.round(headPx * SURFACE_SHARE))));
  const round = blur(inside, layout, headPx * SIDE_SHARE);
  const near = blur(worn, layout, foldPx);
  return folds.map((value, p) => {
    const share = near[p]!;
    const ratio = share < 0.05 ? 1 : (value + 12 * share) / (surface[p]! + 12 * share);
    const fold = clamp(1 + AMOUNT * (ratio - 1), DARKEST, BRIGHTEST);
    const side = 1 - SIDE_SHADE * clamp(2 - 2 * round[p]!, 0, 1);
    return fold * side;
  });
}
