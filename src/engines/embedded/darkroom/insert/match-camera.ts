import type { Raster } from '../../../../core/image.ts';
import { byteOfLinear } from '../../illustrator/maths/colour.ts';
import { mix } from '../../illustrator/maths/interpolate.ts';
import { hashCell } from '../../illustrator/maths/random.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../../illustrator/paint/frame.ts';
import type { Surroundings } from './surroundings.ts';

/** Drawings are antialiased: sharp edges have about this deviation already. */
const OWN_BLUR_PX = 0.4;
/** A change of linear light that can be seen. */
const VISIBLE = 0.004;

/**
 * What was drawn over a photo, as the photo's own camera would have recorded it: softened like its edges, with its grain.
 * Shadows keep the photo's own detail. Pixels that nothing was drawn on keep their bytes.
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
  const { widthPx, heightPx, colour, labels } = frame;
  const sigmaPx = Math.sqrt(Math.max(0, blurPx * blurPx - OWN_BLUR_PX * OWN_BLUR_PX));
  const soft = blur(colour, { widthPx, heightPx, channels: 3 }, sigmaPx);
  const drawn = Float32Array.from(labels, (label) => (label >= FIRST_SUBJECT_LABEL ? 1 : 0));
  const cover = blur(drawn, { widthPx, heightPx, channels: 1 }, sigmaPx);
  const rgb = new Uint8Array(widthPx * heightPx * 3);
  for (let p = 0, i = 0, from = 0; p < widthPx * heightPx; p++, i += 3, from += original.channels) {
    // The blurred edge lies half outside: all of the drawing, and a little around it, is as soft as the lens.
    const share = Math.min(1, 2 * cover[p]!);
    const change = Math.max(
      Math.abs(mix(colour[i]!, soft[i]!, share) - photo[i]!),
      Math.abs(mix(colour[i + 1]!, soft[i + 1]!, share) - photo[i + 1]!),
      Math.abs(mix(colour[i + 2]!, soft[i + 2]!, share) - photo[i + 2]!),
    );
    const isDrawn = drawn[p] === 1 || change > VISIBLE;
    const noise = isDrawn ? share * grain * gaussian(p % widthPx, Math.floor(p / widthPx), seed) : 0;
    for (let c = 0; c < 3; c++)
      rgb[i + c] = isDrawn
        ? Math.min(255, Math.max(0, Math.round(byteOfLinear(mix(colour[i + c]!, soft[i + c]!, share)) + noise)))
        : original.data[from + c]!;
  }
  return rgb;
}

/** Roughly normal, deviation 1: the sum of three even numbers. */
function gaussian(x: number, y: number, seed: number): number {
  return 2 * (hashCell(x, y, seed) + hashCell(x, y, seed + 1) + hashCell(x, y, seed + 2) - 1.5);
}
