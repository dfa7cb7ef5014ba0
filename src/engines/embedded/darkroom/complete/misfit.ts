import type { PixelSize } from '../../../../core/image.ts';
import { type Level, type Matches, PATCH_RADIUS, PATCH_SIDE, type PatchMap } from './level.ts';

const CHANNELS = 3;
const SAMPLES = PATCH_SIDE * PATCH_SIDE * CHANNELS;
/** Differences count in full where a patch's own variance, in grey levels squared, is small beside this; in lively textures they are not seen. */
const SEEN_VARIANCE = 300;

/** How little what a hole was filled with holds together, by places of a small copy of the picture. */
export interface Misfit extends PixelSize {
  /** For each place: mean squared difference of the patch around it from its likest source, as a share of the source's variance; -1 where nothing was filled. */
  readonly values: Float32Array;
}

/** How unlike their sources the patches of a settled level still are. Where things were joined that do not belong together, no source is like the joint. */
export function misfitOf({ widthPx, heightPx, channels, pixels }: Level, map: PatchMap, { source }: Matches): Misfit {
  const values = new Float32Array(widthPx * heightPx).fill(-1);
  for (const p of map.targets) {
    let difference = 0;
    let variance = 0;
    for (let c = 0; c < CHANNELS; c++) {
      let sum = 0;
      let squares = 0;
      for (let row = -PATCH_RADIUS; row <= PATCH_RADIUS; row++) {
        const toRow = (row * widthPx - PATCH_RADIUS) * channels + c;
        let at = p * channels + toRow;
        let from = source[p]! * channels + toRow;
        for (let k = 0; k < PATCH_SIDE; k++, at += channels, from += channels) {
          const value = pixels[from]!;
          difference += (pixels[at]! - value) ** 2;
          sum += value;
          squares += value * value;
        }
      }
      variance += squares - sum ** 2 / (PATCH_SIDE * PATCH_SIDE);
    }
    values[p] = difference / (variance + SEEN_VARIANCE * SAMPLES);
  }
  return { widthPx, heightPx, values };
}
