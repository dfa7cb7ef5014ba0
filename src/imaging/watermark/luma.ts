/**
 * Brightness (Rec. 601, 0–255) of a block of interleaved 8-bit pixels, row-major.
 *
 * @param first index of the first pixel in `data`.
 */
export function readLuma(data: Uint8Array, channels: number, first: number, count: number, luma: Float32Array): void {
  for (let i = 0, from = first * channels; i < count; i++, from += channels)
    luma[i] = 0.299 * data[from]! + 0.587 * data[from + 1]! + 0.114 * data[from + 2]!;
}
