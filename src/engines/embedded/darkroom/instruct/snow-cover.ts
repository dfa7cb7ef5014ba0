import type { Mask, PixelSize, Raster } from '../../../../core/image.ts';
import { smoothstep } from '../../illustrator/maths/interpolate.ts';
import { createNoise, type Noise } from '../../illustrator/maths/noise.ts';
import { boxMean } from '../matte/box-filter.ts';
import { findStuff } from '../segment/find-stuff.ts';
import { segmentForeground } from '../segment/foreground.ts';
import { groundCover } from './ground-cover.ts';

/** What stands out with less certainty than this has no outline to lie on. */
const LEAST_CONFIDENCE = 0.35;
/** Thickness of the snow on roofs and shoulders, as a share of the picture's height. */
const CAP_SHARE = 0.022;
/** Outlines are as flat as they are over this share of the picture's height. */
const SLOPE_SHARE = 0.006;
/** Leaves lighter than those around, by this much of luma, face the sky. */
const LEAF_WINDOW_SHARE = 0.012;
const LIT_LEAF = 14;
const ON_LEAVES = 0.8;

/**
 * Where snow lies in a photo, `height × width`, 0–1: on the ground, on leaves that face the sky, and along the upper outlines of
 * what stands against the sky and of the subject, where they are flat enough to hold it.
 */
export function snowCover(picture: Raster, luma: Float32Array, seed: number): Float32Array {
  const noise = createNoise(seed);
  const { mask: sky, confidence: skyConfidence } = findStuff(picture, 'sky');
  const subject = segmentForeground(picture);
  const isClear = subject.confidence >= LEAST_CONFIDENCE;
  // What fills a picture without any outline would be taken for the ground.
  const hasGround = isClear || skyConfidence > 0;
  const cover = hasGround
    ? groundCover(picture, [sky, ...(isClear ? [subject.mask] : [])])
    : new Float32Array(sky.data.length);
  layOnLeaves(cover, luma, findStuff(picture, 'vegetation').mask);
  layAlongTops(cover, inverse(sky), noise);
  if (isClear) layAlongTops(cover, subject.mask, noise);
  for (let p = 0; p < cover.length; p++) cover[p]! *= 1 - sky.data[p]! / 255;
  return cover;
}

function inverse({ data, ...size }: Mask): Mask {
  return { ...size, data: data.map((value) => 255 - value) };
}

function layOnLeaves(cover: Float32Array, luma: Float32Array, { data, widthPx, heightPx }: Mask): void {
  const radius = Math.max(2, Math.round(Math.max(widthPx, heightPx) * LEAF_WINDOW_SHARE));
  const around = boxMean(luma, widthPx, heightPx, radius);
  for (let p = 0; p < cover.length; p++) {
    const lit = smoothstep(-LIT_LEAF / 2, LIT_LEAF, luma[p]! - around[p]!);
    cover[p] = Math.max(cover[p]!, (ON_LEAVES * lit * data[p]!) / 255);
  }
}

/** Lays a cap along the upper outline of a mask, the thicker the flatter the outline is there. */
function layAlongTops(cover: Float32Array, mask: Mask, noise: Noise): void {
  const { widthPx, heightPx, data } = mask;
  const radius = Math.max(1, Math.round(heightPx * SLOPE_SHARE));
  const smooth = boxMean(
    Float32Array.from(data, (value) => value / 255),
    widthPx,
    heightPx,
    radius,
  );
  for (let x = 0; x < widthPx; x++) {
    let capPx = 0;
    let depthPx = 0;
    for (let y = 1; y < heightPx; y++) {
      const p = y * widthPx + x;
      if (data[p]! < 128) capPx = 0;
      else if (data[p - widthPx]! < 128) {
        capPx = CAP_SHARE * heightPx * flatness(smooth, mask, x, y, radius) * unevenness(noise, mask, x, y);
        depthPx = 0;
      }
      if (capPx < 1) continue;
      cover[p] = Math.max(cover[p]!, (1 - smoothstep(0.6 * capPx, capPx, depthPx)) * (data[p]! / 255));
      depthPx++;
    }
  }
}

/** 1 where an outline is level, 0 where it is as steep as snow slides off. */
function flatness(
  smooth: Float32Array,
  { widthPx, heightPx }: PixelSize,
  x: number,
  y: number,
  radius: number,
): number {
  const left = smooth[y * widthPx + Math.max(0, x - radius)]!;
  const right = smooth[y * widthPx + Math.min(widthPx - 1, x + radius)]!;
  const above = smooth[Math.max(0, y - radius) * widthPx + x]!;
  const below = smooth[Math.min(heightPx - 1, y + radius) * widthPx + x]!;
  const down = Math.max(0, below - above);
  return smoothstep(0.45, 0.95, down / (Math.hypot(down, right - left) || 1));
}

/** Caps are thicker here and thinner there, in lumps some caps wide. */
function unevenness(noise: Noise, { heightPx }: PixelSize, x: number, y: number): number {
  const lumpPx = CAP_SHARE * heightPx * 1.5;
  return 0.85 + 0.45 * noise.fractal(x / lumpPx, y / (4 * lumpPx), 3);
}
