/** RGBA pixels, as a canvas gives them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/**
 * The pixels that hang together with the one at (x, y) and look like it: 255 in a mask of the picture's size.
 *
 * @param tolerance largest difference of a channel, 0–255.
 */
export function flood({ width, height, data }: Pixels, x: number, y: number, tolerance: number): Uint8Array {
  const mask = new Uint8Array(width * height);
  const start = y * width + x;
  const wanted = [data[start * 4]!, data[start * 4 + 1]!, data[start * 4 + 2]!];
  const fits = (index: number): boolean =>
    mask[index] === 0 && wanted.every((value, channel) => Math.abs(data[index * 4 + channel]! - value) <= tolerance);
  const pending = [start];
  while (pending.length > 0) {
    const seed = pending.pop()!;
    if (!fits(seed)) continue;
    const row = seed - (seed % width);
    let left = seed;
    let right = seed;
    while (left > row && fits(left - 1)) left--;
    while (right < row + width - 1 && fits(right + 1)) right++;
    mask.fill(255, left, right + 1);
    for (let index = left; index <= right; index++) {
      if (row > 0 && fits(index - width)) pending.push(index - width);
      if (row + width < mask.length && fits(index + width)) pending.push(index + width);
    }
  }
  return mask;
}
