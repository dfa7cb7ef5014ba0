/** One number for each of red, green and blue. */
export type ChannelWeights = readonly [red: number, green: number, blue: number];

/** Brightness (Rec. 601). */
export const LUMA: ChannelWeights = [0.299, 0.587, 0.114];

/**
 * How much of the mark each channel bears. Blue, which eyes hardly see in fine detail, bears little: that leaves more
 * brightness for the same mean square, and a tint that pictures without colour have none of themselves. Mean square 1.
 */
export const MARK_TINT: ChannelWeights = [1.2, 1.2, 0.35];

/**
 * Weighted sum of the channels of a block of interleaved 8-bit pixels, row-major.
 *
 * @param first index of the first pixel in `data`.
 */
export function mixChannels(
  data: Uint8Array,
  channels: number,
  [red, green, blue]: ChannelWeights,
  first: number,
  count: number,
  mixed: Float32Array,
): void {
  for (let i = 0, from = first * channels; i < count; i++, from += channels)
    mixed[i] = red * data[from]! + green * data[from + 1]! + blue * data[from + 2]!;
}
