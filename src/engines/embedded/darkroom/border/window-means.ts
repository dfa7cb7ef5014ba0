import type { PixelSize } from '../../../../core/image.ts';
import { boxSum } from '../box-sum.ts';
import type { KnownBox } from '../known-box.ts';

/**
 * Means over windows of `2 radius + 1` pixels, cut at a box; 0 where a window lies outside of it.
 *
 * @param rgb `height × width × 3`. @returns `height × width × 3`.
 */
export function windowMeans(
  rgb: Uint8Array,
  { widthPx, heightPx }: PixelSize,
  { left, top, right, bottom }: KnownBox,
  radius: number,
): Float32Array {
  const inside = new Float32Array(widthPx * heightPx);
  for (let y = top; y < bottom; y++) inside.fill(1, y * widthPx + left, y * widthPx + right);
  const count = boxSum(inside, widthPx, heightPx, radius);
  const means = new Float32Array(rgb.length);
  for (let c = 0; c < 3; c++) {
    const channel = inside.map((value, p) => value * rgb[p * 3 + c]!);
    const sum = boxSum(channel, widthPx, heightPx, radius);
    for (let p = 0; p < sum.length; p++) means[p * 3 + c] = count[p]! > 0 ? sum[p]! / count[p]! : 0;
  }
  return means;
}
