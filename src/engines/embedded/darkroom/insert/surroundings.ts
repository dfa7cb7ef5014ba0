import type { Mask, Raster } from '../../../../core/image.ts';
import { type LinearRgb, linearOfByte, luminance, scaleRgb } from '../../illustrator/maths/colour.ts';
import { clamp } from '../../illustrator/maths/interpolate.ts';
import { maskBox } from '../known-box.ts';

/** What a photo tells about the light and the lens around a place. */
export interface Surroundings {
  /** Colour of the light, of luminance 1. */
  readonly cast: LinearRgb;
  /** Strength of the light: 1 where a mid-grey thing is recorded as mid-grey. */
  readonly level: number;
  /** -1 = light from the left, 1 = from the right. */
  readonly side: number;
  /** Standard deviation of the blur of the sharpest edges, in pixels. */
  readonly blurPx: number;
  /** Standard deviation of the noise, in 8-bit grey levels. */
  readonly grain: number;
  /** Share of greenery among what lies below: whether things stand in grass. */
  readonly greenBelow: number;
  /** Mean difference of the strongest and the weakest channel, 0–1: 0 in black and white. */
  readonly chroma: number;
  /** That difference where the photo is most colourful: all but a twentieth of it has less. */
  readonly vividness: number;
}

/** Photos with less {@link Surroundings.chroma} than this are black and white. */
export const COLOURLESS = 0.01;

/** Width of the ring around the mask, as a share of the mask's longer side. */
const RING_SHARE = 0.35;
/** Mean reflectance of ordinary scenes. */
const MEAN_REFLECTANCE = 0.2;
/** Order of the Minkowski mean that estimates the illuminant ("shades of grey", Finlayson, Trezzi 2004). */
const MINKOWSKI_ORDER = 6;
/** How much of the estimated cast is believed: the colour of things is taken for light too easily. */
const CAST_SHARE = 0.6;
const VIVID_QUANTILE = 0.95;
/** Differences of luminance between the sides are seldom larger than this share of their sum. */
const SIDE_GAIN = 2.5;

/** Reads light, sharpness and grain off the pixels around the mask; off the whole picture where nothing is around. */
export function readSurroundings(picture: Raster, mask: Mask): Surroundings {
  const ring = ringAround(mask);
  return { ...readLight(picture, ring, mask), ...readLens(picture, ring) };
}

/** 1 on kept pixels close to the mask; on all pixels when the mask leaves none. */
export function ringAround(mask: Mask): Uint8Array {
  const { widthPx, heightPx, data } = mask;
  const ring = new Uint8Array(data.length);
  const box = maskBox(mask);
  if (!box) return ring.fill(1);
  const reach = Math.ceil(RING_SHARE * Math.max(box.right - box.left, box.bottom - box.top));
  let count = 0;
  for (let y = Math.max(0, box.top - reach); y < Math.min(heightPx, box.bottom + reach); y++) {
    for (let x = Math.max(0, box.left - reach); x < Math.min(widthPx, box.right + reach); x++) {
      const p = y * widthPx + x;
      if (data[p] !== 0) continue;
      ring[p] = 1;
      count++;
    }
  }
  return count > 0 ? ring : ring.fill(1);
}

function readLight(
  { data, channels, widthPx }: Raster,
  ring: Uint8Array,
  mask: Mask,
): Pick<Surroundings, 'cast' | 'level' | 'side' | 'greenBelow' | 'chroma' | 'vividness'> {
  const box = maskBox(mask);
  const middle = box ? (box.left + box.right) / 2 : widthPx / 2;
  const low = box ? box.top + (box.bottom - box.top) * 0.75 : 0;
  const powers = [0, 0, 0];
  let light = 0;
  let lightBelow = 0;
  let chroma = 0;
  const chromas = new Uint32Array(256);
  let count = 0;
  const sides = [0, 0];
  const sideCounts = [1e-6, 1e-6];
  let green = 0;
  let below = 1e-6;
  for (let p = 0; p < ring.length; p++) {
    if (ring[p] === 0) continue;
    const at = p * channels;
    const red = linearOfByte(data[at]!);
    const grass = linearOfByte(data[at + 1]!);
    const blue = linearOfByte(data[at + 2]!);
    const value = luminance(red, grass, blue);
    powers[0]! += red ** MINKOWSKI_ORDER;
    powers[1]! += grass ** MINKOWSKI_ORDER;
    powers[2]! += blue ** MINKOWSKI_ORDER;
    light += value;
    const spread =
      Math.max(data[at]!, data[at + 1]!, data[at + 2]!) - Math.min(data[at]!, data[at + 1]!, data[at + 2]!);
    chroma += spread / 255;
    chromas[spread]!++;
    count++;
    const side = p % widthPx < middle ? 0 : 1;
    sides[side]! += value;
    sideCounts[side]!++;
    if (p >= low * widthPx) {
      below++;
      lightBelow += value;
      if (grass > red * 1.05 && grass > blue * 1.25) green++;
    }
  }
  const estimate = powers.map((power) => (power / count) ** (1 / MINKOWSKI_ORDER)) as [number, number, number];
  const strength = luminance(...estimate) || 1;
  const cast = estimate.map((value) => 1 + (value / strength - 1) * CAST_SHARE) as [number, number, number];
  const left = sides[0]! / sideCounts[0]!;
  const right = sides[1]! / sideCounts[1]!;
  return {
    cast: scaleRgb(cast, 1 / (luminance(...cast) || 1)),
    // A bright sky behind says less about the light on a thing than the ground that it stands on.
    level: Math.sqrt(levelOf(light / count) * levelOf(Math.min(light / count, lightBelow / below))),
    side: clamp(((right - left) / (left + right + 1e-6)) * SIDE_GAIN, -1, 1),
    greenBelow: green / below,
    chroma: chroma / count,
    vividness: quantile(chromas, count * VIVID_QUANTILE) / 255,
  };
}

/** Strength of the light on what has this luminance in the mean. */
function levelOf(light: number): number {
  return clamp(light / MEAN_REFLECTANCE, 0.12, 1.35);
}

/** Quantiles of slopes that stand for edges, and of Laplacians that stand for noise alone. */
const EDGE_QUANTILE = 0.97;
const NOISE_QUANTILE = 0.25;
/** That quantile of |x| for Gaussian x of deviation 1, and the deviation of the noise kernel's answer (Immerkær 1996). */
const NOISE_QUANTILE_OF_GAUSSIAN = 0.3186;
const NOISE_KERNEL_DEVIATION = 6;
const MOST_GRAIN = 6;
/** A Gaussian edge's slope over its curvature, both summed over the edge, is this times its deviation. */
const SLOPE_OVER_CURVATURE = 1.25;
/** Slopes and curvatures are counted into bins of this many parts of a grey level. */
const BINS_PER_LEVEL = 4;

function readLens(
  { data, channels, widthPx, heightPx }: Raster,
  ring: Uint8Array,
): Pick<Surroundings, 'blurPx' | 'grain'> {
  const green = (p: number): number => data[p * channels + 1]!;
  const slopes = new Uint32Array(256 * BINS_PER_LEVEL);
  const noise = new Uint32Array(4096 * BINS_PER_LEVEL);
  let count = 0;
  const visit = (each: (p: number, slope: number) => void): void => {
    for (let y = 1; y < heightPx - 1; y++)
      for (let p = y * widthPx + 1; p < (y + 1) * widthPx - 1; p++)
        if (ring[p] !== 0) each(p, Math.abs(green(p + 1) - green(p - 1)) / 2);
  };
  visit((p, slope) => {
    count++;
    slopes[Math.floor(slope * BINS_PER_LEVEL)]!++;
    const corners = green(p - widthPx - 1) + green(p - widthPx + 1) + green(p + widthPx - 1) + green(p + widthPx + 1);
    const edges = green(p - widthPx) + green(p + widthPx) + green(p - 1) + green(p + 1);
    noise[Math.floor(Math.abs(corners - 2 * edges + 4 * green(p)) * BINS_PER_LEVEL)]!++;
  });
  const steep = quantile(slopes, count * EDGE_QUANTILE) / BINS_PER_LEVEL;
  let slopeSum = 0;
  let curvatureSum = 1e-6;
  visit((p, slope) => {
    if (slope < steep) return;
    slopeSum += slope;
    curvatureSum += Math.abs(green(p + 1) - 2 * green(p) + green(p - 1));
  });
  const quiet = quantile(noise, count * NOISE_QUANTILE) / BINS_PER_LEVEL;
  return {
    blurPx: clamp(slopeSum / curvatureSum / SLOPE_OVER_CURVATURE - 0.2, 0.4, 4),
    grain: clamp(quiet / NOISE_QUANTILE_OF_GAUSSIAN / NOISE_KERNEL_DEVIATION, 0, MOST_GRAIN),
  };
}

/** The first bin at which `rank` values have been counted. */
function quantile(bins: Uint32Array, rank: number): number {
  let seen = 0;
  for (let bin = 0; bin < bins.length; bin++) {
    seen += bins[bin]!;
    if (seen >= rank) return bin;
  }
  return bins.length - 1;
}
