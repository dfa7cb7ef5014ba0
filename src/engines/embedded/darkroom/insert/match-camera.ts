import type { Raster } from '../../../../core/image.ts';
import { byteOfLinear } from '../../illustrator/maths/colour.ts';
import { hashCell } from '../../illustrator/maths/random.ts';
import { blurInPlace } from '../../illustrator/paint/blur.ts';
import type { Frame } from '../../illustrator/paint/frame.ts';
import type { Surroundings } from './surroundings.ts';

/** Drawings are antialiased: sharp edges have about this deviation already. */
const OWN_BLUR_PX = 0.4;
/** A change of linear light that can be seen. */
const VISIBLE = 0.004;

/**
 * What was drawn over a photo, as the photo's own camera would have recorded it: softened like its edges, with its grain.
 * Pixels that nothing was drawn on keep their bytes.
 *
 * @param photo `height × width × 3`, linear light, as the frame was before.
 * @returns `height × width × 3`.
 */
export function matchCamera(
  original: Raster,
  photo: Float32Array,
  frame: Frame,
  { blurPx, grain }: Pick<Surroundings, 'blurPx' | 'grain'>,
  seed: number,
): Uint8Array {
  const { widthPx, heightPx, colour } = frame;
  const drawn = colour.map((value, i) => value - photo[i]!);
  const sigmaPx = Math.sqrt(Math.max(0, blurPx * blurPx - OWN_BLUR_PX * OWN_BLUR_PX));
  blurInPlace(drawn, { widthPx, heightPx, channels: 3 }, sigmaPx);
  const rgb = new Uint8Array(widthPx * heightPx * 3);
  for (let p = 0, i = 0, from = 0; p < widthPx * heightPx; p++, i += 3, from += original.channels) {
    const isDrawn = Math.max(Math.abs(drawn[i]!), Math.abs(drawn[i + 1]!), Math.abs(drawn[i + 2]!)) > VISIBLE;
    const noise = isDrawn ? grain * gaussian(p % widthPx, Math.floor(p / widthPx), seed) : 0;
    for (let c = 0; c < 3; c++)
      rgb[i + c] = isDrawn
        ? Math.min(255, Math.max(0, Math.round(byteOfLinear(photo[i + c]! + drawn[i + c]!) + noise)))
        : original.data[from + c]!;
  }
  return rgb;
}

/** Roughly normal, deviation 1: the sum of three even numbers. */
function gaussian(x: number, y: number, seed: number): number {
  return 2 * (hashCell(x, y, seed) + hashCell(x, y, seed + 1) + hashCell(x, y, seed + 2) - 1.5);
}
