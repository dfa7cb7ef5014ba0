import type { PixelSize, Raster } from '../../../../core/image.ts';
import { clamp, mix } from '../../illustrator/maths/interpolate.ts';
import { boxMean } from '../matte/box-filter.ts';
import { snowCover } from './snow-cover.ts';

/** The colour of snow under a veiled sky, 8-bit sRGB. */
const SNOW = [226, 232, 240] as const;
/** Shades of what lies beneath go on in the snow, as shares: those of whole places more than those of pebbles. */
const WIDE_SHADE = 0.45;
const FINE_SHADE = 0.22;
/** Places are this large, as a share of the picture's longer side. */
const PLACE_SHARE = 0.04;
/** Snow is as bright as the brightest that a photo shows, but for this share of it: lamps and reflections. */
const BRIGHTEST_SHARE = 0.03;
const LEAST_LIGHT = 0.3;
const DARKEST = -70;
const LIGHTEST = 18;

/** Lays snow on what it would lie on in a photo, in place; `height × width × 3`. */
export function laySnow(rgb: Uint8Array, picture: Raster, seed: number): void {
  coverWithSnow(rgb, picture, snowCover(picture, lumaOf(rgb), seed));
}

/** Luma of each pixel, 0–255. */
export function lumaOf(rgb: Uint8Array): Float32Array {
  return Float32Array.from(
    { length: rgb.length / 3 },
    (_, p) => 0.299 * rgb[p * 3]! + 0.587 * rgb[p * 3 + 1]! + 0.114 * rgb[p * 3 + 2]!,
  );
}

/** Covers what is given with snow, in place; `height × width × 3`. @param cover 0–1 for each pixel. */
export function coverWithSnow(rgb: Uint8Array, { widthPx, heightPx }: PixelSize, cover: Float32Array): void {
  const luma = lumaOf(rgb);
  const wide = boxMean(luma, widthPx, heightPx, Math.round(Math.max(widthPx, heightPx) * PLACE_SHARE));
  const usual = weightedMean(wide, cover);
  const light = lightOf(luma);
  for (let p = 0; p < cover.length; p++) {
    if (cover[p] === 0) continue;
    const shade = WIDE_SHADE * (wide[p]! - usual) + FINE_SHADE * (luma[p]! - wide[p]!);
    for (let c = 0; c < 3; c++)
      rgb[p * 3 + c] =
        mix(rgb[p * 3 + c]!, clamp(light * SNOW[c]! + clamp(shade, DARKEST, LIGHTEST), 0, 255), cover[p]!) + 0.5;
  }
}

/** How bright white things are in a photo, as a share of white. */
function lightOf(luma: Float32Array): number {
  const counts = new Uint32Array(256);
  for (let p = 0; p < luma.length; p++) counts[Math.floor(luma[p]!)]!++;
  let brighter = 0;
  let byte = 255;
  while (byte > 0 && brighter + counts[byte]! < BRIGHTEST_SHARE * luma.length) brighter += counts[byte--]!;
  return clamp(byte / SNOW[0], LEAST_LIGHT, 1);
}

function weightedMean(values: Float32Array, weights: Float32Array): number {
  let sum = 0;
  let total = 0;
  for (let p = 0; p < values.length; p++) {
    sum += values[p]! * weights[p]!;
    total += weights[p]!;
  }
  return total === 0 ? 0 : sum / total;
}
