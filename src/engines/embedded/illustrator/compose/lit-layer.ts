import { linearOfByte } from '../maths/colour.ts';
import type { SubjectLayer } from '../subject/layer.ts';
import type { Shading } from './relight.ts';

/** A source of light is drawn this much brighter than its colour, so that it glows. */
const EMISSION = 1.5;

/**
 * Writes row `y` of a layer as lit, linear, premultiplied colour and alpha: `width × 4` values into `row`, from `row[offset]` on.
 */
export function litRow(layer: SubjectLayer, shading: Shading, y: number, row: Float32Array, offset = 0): void {
  const { widthPx, rgba, emissive } = layer;
  const { factor, added, cellPx } = shading;
  const lastX = shading.widthPx - 1;
  const lastY = shading.heightPx - 1;
  const sy = Math.min(lastY, Math.max(0, (y + 0.5) / cellPx - 0.5));
  const top = Math.floor(sy);
  const ty = sy - top;
  const upper = top * shading.widthPx;
  const lower = Math.min(lastY, top + 1) * shading.widthPx;
  let i = y * widthPx * 4;
  let o = offset;
  for (let x = 0; x < widthPx; x++, i += 4, o += 4) {
    const alpha = rgba[i + 3]! / 255;
    row[o + 3] = alpha;
    if (alpha === 0) {
      row[o] = 0;
      row[o + 1] = 0;
      row[o + 2] = 0;
      continue;
    }
    const sx = Math.min(lastX, Math.max(0, (x + 0.5) / cellPx - 0.5));
    const left = Math.floor(sx);
    const right = Math.min(lastX, left + 1);
    const tx = sx - left;
    const w00 = (1 - tx) * (1 - ty);
    const w10 = tx * (1 - ty);
    const w01 = (1 - tx) * ty;
    const w11 = tx * ty;
    const a = (upper + left) * 3;
    const b = (upper + right) * 3;
    const c = (lower + left) * 3;
    const d = (lower + right) * 3;
    for (let k = 0; k < 3; k++) {
      const colour = linearOfByte(rgba[i + k]!);
      const shade = w00 * factor[a + k]! + w10 * factor[b + k]! + w01 * factor[c + k]! + w11 * factor[d + k]!;
      const extra = w00 * added[a + k]! + w10 * added[b + k]! + w01 * added[c + k]! + w11 * added[d + k]!;
      const lit = colour * shade + extra;
      row[o + k] = alpha * (lit + (colour * EMISSION - lit) * emissive);
    }
  }
}
