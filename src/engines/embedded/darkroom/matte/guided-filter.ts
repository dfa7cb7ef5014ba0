import { boxMean } from './box-filter.ts';

/** A mask as a local linear function of colour: `red · r + green · g + blue · b + offset`, colours 0–1. */
export interface LocalLinearModel {
  /** Four planes, each `height × width`: coefficients of red, green and blue, and the offset. */
  readonly planes: readonly [Float32Array, Float32Array, Float32Array, Float32Array];
}

/** Index pairs of the upper triangle of a colour covariance. */
const PAIRS = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 1],
  [1, 2],
  [2, 2],
] as const;

/**
 * Fits the local linear model of the colour guided filter (He, Sun, Tang 2013) and averages it over each pixel's
 * neighbourhood. Applied to the picture, it gives the mask edges that follow the picture's.
 *
 * @param rgb `height × width × 3`.
 * @param mask `height × width`, 0–1.
 * @param regularisation variance of colour (0–1 squared) below which a neighbourhood counts as flat.
 */
export function fitGuidedFilter(
  rgb: Uint8Array,
  mask: Float32Array,
  size: { readonly widthPx: number; readonly heightPx: number },
  radius: number,
  regularisation: number,
): LocalLinearModel {
  const mean = (plane: Float32Array): Float32Array => boxMean(plane, size.widthPx, size.heightPx, radius);
  const colour = [0, 1, 2].map((channel) => planeOf(rgb, channel));
  const colourMeans = colour.map(mean);
  const maskMean = mean(mask);
  const withMask = colour.map((plane) => mean(product(plane, mask)));
  const products = PAIRS.map(([a, b]) => mean(product(colour[a], colour[b])));
  const planes = [mask, mask, mask, mask].map((plane) => new Float32Array(plane.length));
  const solution = new Float64Array(3);
  for (let i = 0; i < mask.length; i++) {
    const red = colourMeans[0][i];
    const green = colourMeans[1][i];
    const blue = colourMeans[2][i];
    solveCovariance(
      solution,
      products[0][i] - red * red + regularisation,
      products[1][i] - red * green,
      products[2][i] - red * blue,
      products[3][i] - green * green + regularisation,
      products[4][i] - green * blue,
      products[5][i] - blue * blue + regularisation,
      withMask[0][i] - red * maskMean[i],
      withMask[1][i] - green * maskMean[i],
      withMask[2][i] - blue * maskMean[i],
    );
    for (let channel = 0; channel < 3; channel++) planes[channel][i] = solution[channel];
    planes[3][i] = maskMean[i] - solution[0] * red - solution[1] * green - solution[2] * blue;
  }
  const [a, b, c, d] = planes.map(mean);
  return { planes: [a, b, c, d] };
}

function planeOf(rgb: Uint8Array, channel: number): Float32Array {
  const plane = new Float32Array(rgb.length / 3);
  for (let i = 0; i < plane.length; i++) plane[i] = rgb[i * 3 + channel] / 255;
  return plane;
}

function product(a: Float32Array, b: Float32Array): Float32Array {
  const result = new Float32Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = a[i] * b[i];
  return result;
}

/** Solves the symmetric 3 × 3 system by its adjugate. */
function solveCovariance(
  solution: Float64Array,
  rr: number,
  rg: number,
  rb: number,
  gg: number,
  gb: number,
  bb: number,
  x: number,
  y: number,
  z: number,
): void {
  const a = gg * bb - gb * gb;
  const b = rb * gb - rg * bb;
  const c = rg * gb - rb * gg;
  const determinant = rr * a + rg * b + rb * c;
  const d = rr * bb - rb * rb;
  const e = rg * rb - rr * gb;
  const f = rr * gg - rg * rg;
  solution[0] = (a * x + b * y + c * z) / determinant;
  solution[1] = (b * x + d * y + e * z) / determinant;
  solution[2] = (c * x + e * y + f * z) / determinant;
}
