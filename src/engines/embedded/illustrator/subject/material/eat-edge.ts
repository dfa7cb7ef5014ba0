import { clamp } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';

/** Billows to a height of the drawing. */
const BILLOWS = 13;
const PASSES = 2;

/** Dissolves the outline of a picture into billows, in place: straight 8-bit RGBA, `widthPx` to a row, eaten `depthPx` deep. */
export function eatEdge(rgba: Uint8Array, widthPx: number, depthPx: number, noise: Noise, heightPx: number): void {
  const rows = rgba.length / 4 / widthPx;
  const radius = Math.max(1, Math.round(depthPx));
  let alpha: Float32Array = Float32Array.from({ length: widthPx * rows }, (_, pixel) => rgba[pixel * 4 + 3]! / 255);
  for (let pass = 0; pass < PASSES; pass++) {
    alpha = blurred(alpha, widthPx, rows, radius, 1, widthPx);
    alpha = blurred(alpha, rows, widthPx, radius, widthPx, 1);
  }
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    if (rgba[pixel * 4 + 3] === 0) continue;
    const [x, y] = [(pixel % widthPx) / heightPx, Math.floor(pixel / widthPx) / heightPx];
    const bulge = Math.abs(noise.fractal(x * BILLOWS, y * BILLOWS, 3)) * 0.9;
    const kept = clamp((alpha[pixel]! - 0.62 + bulge * 0.5) * 3.2);
    rgba[pixel * 4 + 3] = Math.round(rgba[pixel * 4 + 3]! * kept);
  }
}

/** Box blur of `lines` lines of `length` values: neighbours lie `step` apart, lines `stride`. */
function blurred(
  values: Float32Array,
  length: number,
  lines: number,
  radius: number,
  step: number,
  stride: number,
): Float32Array {
  const out = new Float32Array(values.length);
  const size = 2 * radius + 1;
  for (let line = 0; line < lines; line++) {
    const start = line * stride;
    let sum = 0;
    for (let k = -radius; k < length; k++) {
      const enters = k + radius;
      const leaves = k - radius - 1;
      if (enters < length) sum += values[start + enters * step]!;
      if (leaves >= 0) sum -= values[start + leaves * step]!;
      if (k >= 0) out[start + k * step] = sum / size;
    }
  }
  return out;
}
