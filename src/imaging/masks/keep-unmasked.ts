import type { Mask, Raster } from '../../core/image.ts';

/**
 * The caller's picture with the edited one in the mask: every pixel that the mask does not mean (0) is copied from the
 * caller's picture, alpha and the colour under it included; every other comes from the edited picture. The result has the
 * caller's channels; without alpha of its own the edited picture is opaque.
 *
 * @throws RangeError unless all three have one size.
 */
export function keepUnmasked(picture: Raster, edited: Raster, mask: Mask): Raster {
  requireOneSize(picture, edited, mask);
  const { channels } = picture;
  const data = new Uint8Array(picture.data);
  for (let i = 0, to = 0, from = 0; i < mask.data.length; i++, to += channels, from += edited.channels) {
    if (mask.data[i] === 0) continue;
    data[to] = edited.data[from]!;
    data[to + 1] = edited.data[from + 1]!;
    data[to + 2] = edited.data[from + 2]!;
    if (channels === 4) data[to + 3] = edited.channels === 4 ? edited.data[from + 3]! : 255;
  }
  return { ...picture, data };
}

/** Largest difference of any channel between two pictures of one kind, over the pixels that the mask does not mean. */
export function differenceOutside(picture: Raster, answered: Raster, mask: Mask): number {
  requireOneSize(picture, answered, mask);
  const { channels } = picture;
  let largest = 0;
  for (let i = 0; i < mask.data.length; i++) {
    if (mask.data[i] !== 0) continue;
    for (let at = i * channels; at < (i + 1) * channels; at++) {
      const difference = Math.abs(picture.data[at]! - answered.data[at]!);
      if (difference > largest) largest = difference;
    }
  }
  return largest;
}

function requireOneSize(picture: Raster, other: Raster, mask: Mask): void {
  for (const { widthPx, heightPx } of [other, mask])
    if (widthPx !== picture.widthPx || heightPx !== picture.heightPx)
      throw new RangeError(
        `Expected ${picture.widthPx}×${picture.heightPx} pixels but received ${widthPx}×${heightPx}.`,
      );
}
