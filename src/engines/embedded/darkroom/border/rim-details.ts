import { boxSum } from '../box-sum.ts';

/** Details are finer than windows of this radius. */
const RADIUS_PX = 3;
/** What variance is usual at a place of a rim is read this deep and over rows within this distance, every so many pixels: this share of all has less. */
const READ_PX = 40;
const ROWS = 20;
const EVERY_PX = 4;
const USUAL_SHARE = 0.4;
/** What has more than so many times the usual variance is rather the outline of a thing. */
const USUAL_TIMES = 4;
/** Less, in squared grey levels, is nothing. */
const LEAST_VARIANCE = 1;

/** Size of a strip whose rows run from a rim inwards. */
export interface StripSize {
  readonly length: number;
  readonly depth: number;
}

/**
 * The grain and texture of a strip, without the outlines of things: what differs from the means about it, as far as its variance is usual
 * beside that place of the rim (after He et al. 2010, "Guided Image Filtering").
 *
 * @param rgb `length × depth × 3`. @returns signed grey levels, likewise.
 */
export function rimDetails(rgb: Float32Array, size: StripSize): Float32Array {
  const light = Float32Array.from(
    { length: size.length * size.depth },
    (_, p) => (2 * rgb[p * 3]! + 5 * rgb[p * 3 + 1]! + rgb[p * 3 + 2]!) / 8,
  );
  const mean = means(light, size);
  const square = means(
    light.map((value) => value ** 2),
    size,
  );
  const variance = square.map((value, p) => Math.max(0, value - mean[p]! ** 2));
  const usual = usualVariance(variance, size);
  const outline = variance.map((value, p) => value / (value + usual[Math.floor(p / size.depth)]!));
  const aroundOutline = means(outline, size);
  const details = new Float32Array(rgb.length);
  for (let c = 0; c < 3; c++) {
    const plane = Float32Array.from({ length: light.length }, (_, p) => rgb[p * 3 + c]!);
    const broad = means(plane, size);
    for (let p = 0; p < plane.length; p++)
      details[p * 3 + c] = (1 - Math.max(outline[p]!, aroundOutline[p]!)) * (plane[p]! - broad[p]!);
  }
  return details;
}

function means(values: Float32Array, { length, depth }: StripSize): Float32Array {
  const sums = boxSum(values, depth, length, RADIUS_PX);
  const counts = boxSum(new Float32Array(values.length).fill(1), depth, length, RADIUS_PX);
  return sums.map((sum, p) => sum / counts[p]!);
}

/** How much variance of details counts half as an outline's, at each place of a rim. */
function usualVariance(variance: Float32Array, { length, depth }: StripSize): Float32Array {
  return Float32Array.from({ length }, (_, at) => {
    const near: number[] = [];
    for (let row = Math.max(0, at - ROWS); row <= Math.min(length - 1, at + ROWS); row += EVERY_PX)
      for (let deep = 0; deep < Math.min(depth, READ_PX); deep += EVERY_PX) near.push(variance[row * depth + deep]!);
    near.sort((a, b) => a - b);
    return LEAST_VARIANCE + USUAL_TIMES * near[Math.floor(USUAL_SHARE * near.length)]!;
  });
}
