import type { Mask, PixelSize } from '../../../../core/image.ts';
import { byteOfLinear, linearOfByte } from '../../illustrator/maths/colour.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import { fillSmoothly } from '../complete/smooth-fill.ts';
import type { KnownBox } from '../known-box.ts';
import { cutEnds } from './cut-ends.ts';
import { ownGrain } from './own-grain.ts';
import { uncutSubject } from './uncut-subject.ts';

/** Beside the picture its content is stretched this much: much more would be seen as smears, and a shape is blurred before its mirror image is noticed. */
const STRETCH = 1.2;
/** What is seen far out lies at most this deep in the picture, as a share of its side: nearer its middle stands its subject. */
const DEPTH_SHARE = 0.25;
/** What a side cuts ends at most this far beyond it, as a share of the longer side. */
const END_SHARE = 0.11;
/** Blur, as a share of the distance from the picture. */
const BLUR_SHARE = 0.18;
/** It grows no more than this, as a share of the picture's longer side. */
const MOST_BLUR_SHARE = 0.028;
/** The first of the blurs, in pixels, between which a place's own is mixed; each next one is twice as wide. */
const FIRST_SIGMA_PX = 1.5;

/**
 * A border that falls out of focus: at the picture's sides its content goes on, turned outwards, ever more stretched and blurred the farther
 * it is from them, as what lies outside a lens's plane of focus, with the picture's own grain. Nothing can be recognised in it, so nothing is repeated. For pictures in
 * which nothing is like what their sides cut.
 *
 * @param rgb `height × width × 3`, of the canvas. @param box the picture's place on it.
 * @param rough what stands in it, of any size: it is seen beyond the sides only where they cut it.
 */
export function defocusedBorder(rgb: Uint8Array, size: PixelSize, box: KnownBox, rough: Mask): Uint8Array {
  const unfolded = unfoldBehind(rgb, size, box, rough);
  for (let y = box.top; y < box.bottom; y++)
    for (let at = (y * size.widthPx + box.left) * 3; at < (y * size.widthPx + box.right) * 3; at++)
      unfolded[at] = linearOfByte(rgb[at]!);
  const sigmas = blurAt(size, box);
  const mixed = mixBlurs(unfolded, size, sigmas);
  const result = rgb.slice();
  const grainAt = ownGrain(rgb, size, box);
  for (let p = 0; p < sigmas.length; p++) {
    if (sigmas[p]! < 0) continue;
    const y = Math.floor(p / size.widthPx);
    // What is hardly blurred still has its grain.
    const lost = Math.min(1, sigmas[p]! / FIRST_SIGMA_PX);
    for (let c = 0; c < 3; c++) {
      const value = byteOfLinear(Math.min(1, mixed[p * 3 + c]!)) + lost * grainAt(p - y * size.widthPx, y, c);
      result[p * 3 + c] = Math.min(255, Math.max(0, Math.round(value)));
    }
  }
  return result;
}

/** The picture's content turned outwards without what stands in it; where a side cuts that, it comes to an end beyond it. */
function unfoldBehind(rgb: Uint8Array, size: PixelSize, box: KnownBox, rough: Mask): Float32Array {
  const uncut = uncutSubject(rough, size, box, DEPTH_SHARE);
  const unfolded = unfold(uncut ? withoutSubject(rgb, size, box, uncut) : rgb, size, box);
  const whole = uncutSubject(rough, size, box, 0);
  if (!whole) return unfolded;
  const ends = cutEnds(whole, size, box, END_SHARE);
  const behind = unfold(withoutSubject(rgb, size, box, whole), size, box);
  for (let p = 0; p < ends.length; p++)
    if (ends[p] === 1) for (let at = p * 3; at < p * 3 + 3; at++) behind[at] = unfolded[at]!;
  return behind;
}

/** The canvas with what surrounds the subject spread over it. */
function withoutSubject(rgb: Uint8Array, size: PixelSize, box: KnownBox, subject: Mask): Uint8Array {
  const pixels = rgb.slice();
  const hole = new Uint8Array(size.widthPx * size.heightPx).fill(1);
  for (let y = box.top; y < box.bottom; y++)
    for (let x = box.left; x < box.right; x++)
      if (subject.data[(y - box.top) * subject.widthPx + x - box.left] === 0) hole[y * size.widthPx + x] = 0;
  fillSmoothly({ ...size, channels: 3, pixels, hole });
  return pixels;
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

/** The picture's content turned outwards over its sides, in linear light. */
function unfold(
  rgb: Uint8Array,
  { widthPx, heightPx }: PixelSize,
  { left, top, right, bottom }: KnownBox,
): Float32Array {
  const columns = foldedPlaces(widthPx, left, right);
  const rows = foldedPlaces(heightPx, top, bottom);
  const unfolded = new Float32Array(rgb.length);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const to = (y * widthPx + x) * 3;
      const [u, v] = [columns[x]!, rows[y]!];
      const [column, row] = [Math.min(right - 2, Math.floor(u)), Math.min(bottom - 2, Math.floor(v))];
      const [tx, ty] = [u - column, v - row];
      const from = (Math.max(top, row) * widthPx + Math.max(left, column)) * 3;
      const below = from + (bottom - top > 1 ? widthPx * 3 : 0);
      const aside = right - left > 1 ? 3 : 0;
      for (let c = 0; c < 3; c++) {
        const upper = linearOfByte(rgb[from + c]!) * (1 - tx) + linearOfByte(rgb[from + aside + c]!) * tx;
        const lower = linearOfByte(rgb[below + c]!) * (1 - tx) + linearOfByte(rgb[below + aside + c]!) * tx;
        unfolded[to + c] = upper * (1 - ty) + lower * ty;
      }
    }
  return unfolded;
}

/** For each place along a canvas: the place in the picture that is seen there. */
function foldedPlaces(length: number, from: number, to: number): Float32Array {
  const depth = Math.max(1, DEPTH_SHARE * (to - from));
  const inwards = (outwards: number): number =>
    Math.min(to - from - 1, depth * (1 - Math.exp(-outwards / STRETCH / depth)));
  return Float32Array.from({ length }, (_, at) => {
    if (at < from) return from + inwards(from - 1 - at);
    return at < to ? at : to - 1 - inwards(at - to);
  });
}

/** Blur of each place, in pixels; less than 0 inside the picture. */
function blurAt({ widthPx, heightPx }: PixelSize, { left, top, right, bottom }: KnownBox): Float32Array {
  const most = MOST_BLUR_SHARE * Math.max(right - left, bottom - top);
  return Float32Array.from({ length: widthPx * heightPx }, (_, p) => {
    const y = Math.floor(p / widthPx);
    const x = p - y * widthPx;
    const across = Math.max(left - x, x - right + 1);
    const down = Math.max(top - y, y - bottom + 1);
    if (across <= 0 && down <= 0) return -1;
    return Math.min(most, BLUR_SHARE * (Math.hypot(Math.max(0, across), Math.max(0, down)) - 1));
  });
}
