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
  const padded = paddedRow(source, across);
  for (let y = 0; y < size.heightPx; y++) {
    sums.fill(0);
    for (let tap = 0; tap < down.tapCount; tap++) {
      const weight = down.weights[y * down.tapCount + tap];
      if (weight === 0) continue;
      const inputRow = Math.min(source.heightPx - 1, Math.max(0, down.first[y] + tap));
      const slot = inputRow % down.tapCount;
      const row = rows.subarray(slot * rowLength, (slot + 1) * rowLength);
      if (rowHeld[slot] !== inputRow) {
        resampleRow(source, inputRow, across, padded, row);
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

/** Room for a row of the source with its outermost samples repeated on both sides, as far as taps reach. */
function paddedRow({ widthPx, channels }: Samples, { tapCount }: KernelTaps): Float32Array {
  return new Float32Array((widthPx + 2 * tapCount) * channels);
}

function resampleRow(
  { data, widthPx, channels }: Samples,
  y: number,
  { tapCount, first, weights }: KernelTaps,
  padded: Float32Array,
  row: Float32Array,
): void {
  const start = y * widthPx * channels;
  const end = start + widthPx * channels;
  padded.set(data.subarray(start, end), tapCount * channels);
  for (let tap = 0; tap < tapCount; tap++)
    for (let channel = 0; channel < channels; channel++) {
      padded[tap * channels + channel] = data[start + channel]!;
      padded[(tapCount + widthPx + tap) * channels + channel] = data[end - channels + channel]!;
    }
  if (channels === 3) tapColours(padded, { tapCount, first, weights }, row);
  else tapChannels(padded, { tapCount, first, weights }, channels, row);
}

/** Weighted sums for pictures without alpha, which are most of what is resized: three sums side by side keep the processor busy. */
function tapColours(padded: Float32Array, { tapCount, first, weights }: KernelTaps, row: Float32Array): void {
  for (let x = 0, to = 0; x < first.length; x++, to += 3) {
    let at = (first[x]! + tapCount) * 3;
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let tap = x * tapCount, end = tap + tapCount; tap < end; tap++, at += 3) {
      const weight = weights[tap]!;
      red += weight * padded[at]!;
      green += weight * padded[at + 1]!;
      blue += weight * padded[at + 2]!;
    }
    row[to] = red;
    row[to + 1] = green;
    row[to + 2] = blue;
  }
}

function tapChannels(
  padded: Float32Array,
  { tapCount, first, weights }: KernelTaps,
  channels: number,
  row: Float32Array,
): void {
  for (let x = 0, to = 0, weight = 0; x < first.length; x++, weight += tapCount) {
    const from = (first[x]! + tapCount) * channels;
    for (let channel = 0; channel < channels; channel++, to++) {
      let sum = 0;
      for (let tap = 0, at = from + channel; tap < tapCount; tap++, at += channels)
        sum += weights[weight + tap]! * padded[at]!;
      row[to] = sum;
    }
  }
}
