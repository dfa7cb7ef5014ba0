import type { PixelSize } from '../../../../core/image.ts';
import { type Kernel, type KernelTaps, kernelTaps } from './kernel.ts';

/**
 * Resizes one plane of numbers (`height × width`, any range) with a separable kernel. Edges repeat the outermost sample;
 * nothing is rounded or cut off.
 */
export function resamplePlane(plane: Float32Array, from: PixelSize, to: PixelSize, kernel: Kernel): Float32Array {
  const across = kernelTaps(kernel, from.widthPx, to.widthPx);
  const down = kernelTaps(kernel, from.heightPx, to.heightPx);
  const wide = acrossRows(plane, from, across);
  return downColumns(wide, { widthPx: to.widthPx, heightPx: from.heightPx }, down);
}

function acrossRows(plane: Float32Array, { widthPx, heightPx }: PixelSize, taps: KernelTaps): Float32Array {
  const { tapCount, first, weights } = taps;
  const length = first.length;
  const result = new Float32Array(length * heightPx);
  const row = new Float32Array(widthPx + 2 * tapCount);
  for (let y = 0; y < heightPx; y++) {
    const start = y * widthPx;
    row.fill(plane[start]!, 0, tapCount);
    row.set(plane.subarray(start, start + widthPx), tapCount);
    row.fill(plane[start + widthPx - 1]!, tapCount + widthPx);
    for (let x = 0; x < length; x++) {
      const from = first[x]! + tapCount;
      const weight = x * tapCount;
      let sum = 0;
      for (let tap = 0; tap < tapCount; tap++) sum += weights[weight + tap]! * row[from + tap]!;
      result[y * length + x] = sum;
    }
  }
  return result;
}

function downColumns(plane: Float32Array, { widthPx, heightPx }: PixelSize, taps: KernelTaps): Float32Array {
  const { tapCount, first, weights } = taps;
  const result = new Float32Array(first.length * widthPx);
  for (let y = 0; y < first.length; y++)
    for (let tap = 0; tap < tapCount; tap++) {
      const weight = weights[y * tapCount + tap]!;
      if (weight === 0) continue;
      const row = Math.min(heightPx - 1, Math.max(0, first[y]! + tap)) * widthPx;
      for (let x = 0; x < widthPx; x++) result[y * widthPx + x]! += weight * plane[row + x]!;
    }
  return result;
}
