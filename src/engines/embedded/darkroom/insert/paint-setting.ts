import type { PixelSize } from '../../../../core/image.ts';
import type { Illustrator } from '../../illustrator/illustrate.ts';
import { TRIANGLE } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';

/** The illustrator's sizes. */
const SHORTEST_SIDE_PX = 64;
const LONGEST_SIDE_PX = 2048;

/**
 * The prompt's place painted over the whole of a picture's area, so that its sky is above and its ground below wherever a
 * mask lets it through; `height × width × 3`.
 */
export function paintSetting(
  illustrator: Illustrator,
  prompt: string,
  negativePrompt: string,
  picture: PixelSize,
  seed: number,
): Uint8Array {
  const wanted = { widthPx: picture.widthPx, heightPx: picture.heightPx };
  const size = drawableSize(wanted);
  const { rgb } = illustrator.illustrate({ prompt, negativePrompt, size, seed, wantLabelMap: false });
  if (size.widthPx === wanted.widthPx && size.heightPx === wanted.heightPx) return rgb;
  return resample({ ...size, channels: 3, data: rgb }, wanted, { kernel: TRIANGLE });
}

/** The same shape, as nearly as the illustrator's sizes allow. */
function drawableSize({ widthPx, heightPx }: PixelSize): PixelSize {
  const longer = Math.max(widthPx, heightPx);
  const scale = Math.min(LONGEST_SIDE_PX / longer, Math.max(1, SHORTEST_SIDE_PX / Math.min(widthPx, heightPx)));
  const side = (value: number): number =>
    Math.min(LONGEST_SIDE_PX, Math.max(SHORTEST_SIDE_PX, Math.round(value * scale)));
  return { widthPx: side(widthPx), heightPx: side(heightPx) };
}
