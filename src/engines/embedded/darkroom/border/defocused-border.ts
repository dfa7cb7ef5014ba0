import type { Mask, PixelSize } from '../../../../core/image.ts';
import { byteOfLinear, linearOfByte } from '../../illustrator/maths/colour.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import { holeDistance } from '../hole-distance.ts';
import type { KnownBox } from '../known-box.ts';
import { ownGrain } from './own-grain.ts';

/** So far from the picture all is as sharp as the picture, as a share of its longer side: sharpness that is lost at once is seen as a seam. */
const FOCUS_SHARE = 0.06;
/** From there on blur grows: far out by this share of the distance, */
const BLUR_SHARE = 0.12;
/** and half as fast at this distance, as a share of the picture's longer side. */
const HALF_GROWTH_SHARE = 0.14;
/** Blur grows no more than this, as a share of the picture's longer side. */
const MOST_BLUR_SHARE = 0.016;
/** The first of the blurs, in pixels, between which a place's own is mixed; each next one is twice as wide. */
const FIRST_SIGMA_PX = 1;
/** What is blurred as much as this has lost its grain. */
const GRAINLESS_SIGMA_PX = 1.5;

/**
 * A border that falls out of focus: as sharp as the picture beside it, then ever more blurred the farther it is from it, as what lies outside
 * a lens's plane of focus, with the picture's own grain.
 *
 * @param rgb `height × width × 3`, of the canvas, its border filled. @param mask the border. @param box the picture's place on the canvas.
 * @param strength 0–1. @param scalePx the picture's longer side.
 */
export function defocusedBorder(
  rgb: Uint8Array,
  mask: Mask,
  box: KnownBox,
  { strength, scalePx }: { readonly strength: number; readonly scalePx: number },
): Uint8Array {
  const sigmas = blurAt(mask, strength, scalePx);
  const mixed = mixBlurs(
    Float32Array.from(rgb, (value) => linearOfByte(value)),
    mask,
    sigmas,
  );
  const result = rgb.slice();
  const grainAt = ownGrain(rgb, mask, box);
  for (let p = 0; p < sigmas.length; p++) {
    if (sigmas[p]! < 0) continue;
    const y = Math.floor(p / mask.widthPx);
    const lost = Math.min(1, sigmas[p]! / GRAINLESS_SIGMA_PX);
    for (let c = 0; c < 3; c++) {
      const value = byteOfLinear(Math.min(1, mixed[p * 3 + c]!)) + lost * grainAt(p - y * mask.widthPx, y, c);
      result[p * 3 + c] = Math.min(255, Math.max(0, Math.round(value)));
    }
  }
  return result;
}

/** Values blurred by another sigma at each pixel, mixed from the two nearest of a series; not made where it is less than 0. */
function mixBlurs(values: Float32Array, size: PixelSize, sigmas: Float32Array): Float32Array {
  const mixed = new Float32Array(values.length);
  const largest = sigmas.reduce((most, sigma) => Math.max(most, sigma), 0);
  let below = -1;
  for (let sigma = 0; below < largest; sigma = sigma === 0 ? FIRST_SIGMA_PX : 2 * sigma) {
    const above = sigma === 0 ? FIRST_SIGMA_PX : 2 * sigma;
    const blurred = blur(values, { ...size, channels: 3 }, sigma);
    for (let p = 0; p < sigmas.length; p++) {
      const own = sigmas[p]!;
      if (own < 0 || own <= below || own >= above) continue;
      const share = own < sigma ? (own - below) / (sigma - below) : (above - own) / (above - sigma);
      for (let at = p * 3; at < p * 3 + 3; at++) mixed[at]! += share * blurred[at]!;
    }
    below = sigma;
  }
  return mixed;
}

/** Blur of each place, in pixels; less than 0 inside the picture. */
function blurAt({ widthPx, heightPx, data }: Mask, strength: number, scalePx: number): Float32Array {
  return holeDistance(data, widthPx, heightPx).map((distance) => {
    const beyond = Math.max(0, distance - FOCUS_SHARE * scalePx);
    const grown = (BLUR_SHARE * beyond ** 2) / (beyond + HALF_GROWTH_SHARE * scalePx);
    return distance === 0 ? -1 : strength * Math.min(MOST_BLUR_SHARE * scalePx, grown);
  });
}
