import type { PixelSize } from '../../../../core/image.ts';
import { type Kernel, type KernelTaps, kernelTaps } from './kernel.ts';

/** Bytes of a picture or a mask: `height × width × channels`, interleaved. */
export interface Samples extends PixelSize {
  readonly channels: number;
  readonly data: Uint8Array;
}

export interface ResampleOptions {
  readonly kernel: Kernel;
  /** Called after each output row with the part that is done, 0–1. */
  readonly onRow?: (fraction: number) => void;
}

/**
 * Resizes with a separable kernel. Works through the output row by row and keeps only the input rows that the kernel
 * spans, so beside input and output it needs memory for a few rows. Edges repeat the outermost sample. Channels are
 * treated alike: pictures with alpha should be premultiplied by the caller.
 */
export function resample(
  source: Samples,
  size: PixelSize,
  { kernel, onRow }: ResampleOptions,
): Uint8Array<ArrayBuffer> {
  const { channels } = source;
  const rowLength = size.widthPx * channels;
  const output = new Uint8Array(rowLength * size.heightPx);
  const across = kernelTaps(kernel, source.widthPx, size.widthPx);
  const down = kernelTaps(kernel, source.heightPx, size.heightPx);
  const rows = new Float32Array(down.tapCount * rowLength);
  const rowHeld = new Int32Array(down.tapCount).fill(-1);
  const sums = new Float32Array(rowLength);
  for (let y = 0; y < size.heightPx; y++) {
    sums.fill(0);
    for (let tap = 0; tap < down.tapCount; tap++) {
      const weight = down.weights[y * down.tapCount + tap];
      if (weight === 0) continue;
      const inputRow = Math.min(source.heightPx - 1, Math.max(0, down.first[y] + tap));
      const slot = inputRow % down.tapCount;
      const row = rows.subarray(slot * rowLength, (slot + 1) * rowLength);
      if (rowHeld[slot] !== inputRow) {
        resampleRow(source, inputRow, across, row);
        rowHeld[slot] = inputRow;
      }
      for (let i = 0; i < rowLength; i++) sums[i] += weight * row[i];
    }
    const offset = y * rowLength;
    for (let i = 0; i < rowLength; i++) {
      const value = sums[i] + 0.5;
      output[offset + i] = value < 0 ? 0 : value > 255 ? 255 : value;
    }
    onRow?.((y + 1) / size.heightPx);
  }
  return output;
}

function resampleRow({ data, widthPx, channels }: Samples, y: number, taps: KernelTaps, row: Float32Array): void {
  const { tapCount, first, weights } = taps;
  const start = y * widthPx;
  for (let x = 0; x < first.length; x++) {
    for (let channel = 0; channel < channels; channel++) {
      let sum = 0;
      for (let tap = 0; tap < tapCount; tap++) {
        const column = first[x] + tap;
        const held = column < 0 ? 0 : column >= widthPx ? widthPx - 1 : column;
        sum += weights[x * tapCount + tap] * data[(start + held) * channels + channel];
      }
      row[x * channels + channel] = sum;
    }
  }
}
