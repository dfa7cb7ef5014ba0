import type { Mask, Raster } from '../../../../core/image.ts';
import { smoothstep } from '../../illustrator/maths/interpolate.ts';
import { boxMean } from '../matte/box-filter.ts';
import { TRIANGLE } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';
import { connectedParts } from '../segment/connected-parts.ts';
import { labOfRgb } from '../segment/lab.ts';
import { workingPicture } from '../segment/working-picture.ts';

/** Ground is told on a copy of this size. */
const LOOKED_AT_PX = 320;
/** The ground of a picture is what its lowest rows show, and what is like them and goes on from there. Shares of the height. */
const STRIP_SHARE = 0.08;
const HIGHEST = 0.32;
/** It is sure this much farther down. */
const FADE = 0.22;
/** With less of the lowest rows free of other things, there is no ground to be seen. */
const LEAST_FREE = 0.25;
/** Darker than this, L*, is a suit or the night rather than ground. */
const LEAST_LIGHTNESS = 30;
/** Ground goes on to both sides of a picture, over at least this share of its height; a body does not. */
const SIDE_SHARE = 0.08;
/** Bins of L*, a* and b*: shadows on the ground are ground, so lightness is coarse. */
const LIGHTNESS_BIN = 24;
const COLOUR_BIN = 8;
/** Bins with less than this share of the lowest rows are chance. */
const LEAST_BIN_SHARE = 0.015;
const SMOOTHING_PX = 3;

/**
 * How likely each pixel shows the ground that a photo was taken on, `height × width`, 0–1.
 *
 * @param others what is surely no ground, soft masks of the picture's size.
 */
export function groundCover(picture: Raster, others: readonly Mask[]): Float32Array {
  const { rgb, widthPx, heightPx } = workingPicture(picture, LOOKED_AT_PX);
  const size = { widthPx, heightPx };
  const taken = others.map((mask) => resample({ ...mask, channels: 1 }, size, { kernel: TRIANGLE }));
  const isFree = (p: number): boolean => taken.every((data) => data[p]! < 128);
  const bins = binsOf(rgb, widthPx, heightPx);
  const stripFrom = Math.floor(heightPx * (1 - STRIP_SHARE)) * widthPx;
  const counts = new Map<number, number>();
  let free = 0;
  for (let p = stripFrom; p < bins.length; p++) {
    if (!isFree(p)) continue;
    free++;
    counts.set(bins[p]!, (counts.get(bins[p]!) ?? 0) + 1);
  }
  const nothing = new Float32Array(picture.widthPx * picture.heightPx);
  if (free < LEAST_FREE * (bins.length - stripFrom)) return nothing;
  const like = Float32Array.from(bins, (bin, p) =>
    p >= HIGHEST * bins.length && isFree(p) && bin !== DARK && (counts.get(bin) ?? 0) >= LEAST_BIN_SHARE * free ? 1 : 0,
  );
  const smooth = boxMean(like, widthPx, heightPx, SMOOTHING_PX);
  const ground = fromBelow(smooth, widthPx, heightPx).map((value, p) => (isFree(p) ? value : 0));
  if (!reachesBothSides(ground, widthPx, heightPx)) return nothing;
  const enlarged = resample({ ...size, channels: 1, data: ground }, picture, { kernel: TRIANGLE });
  return Float32Array.from(enlarged, (value, p) => {
    const height = p / enlarged.length;
    return (value / 255) * smoothstep(HIGHEST, HIGHEST + FADE, height);
  });
}

const DARK = -1;

/** Number of the bin of each pixel's colour; what is dark has none. */
function binsOf(rgb: Uint8Array, widthPx: number, heightPx: number): Int32Array {
  const { data } = labOfRgb(rgb, widthPx, heightPx);
  return Int32Array.from({ length: widthPx * heightPx }, (_, p) => {
    const [lightness, a, b] = [data[p * 3]!, data[p * 3 + 1]! + 128, data[p * 3 + 2]! + 128];
    if (lightness < LEAST_LIGHTNESS) return DARK;
    return (Math.floor(lightness / LIGHTNESS_BIN) * 64 + Math.floor(a / COLOUR_BIN)) * 64 + Math.floor(b / COLOUR_BIN);
  });
}

function reachesBothSides(ground: Uint8Array, widthPx: number, heightPx: number): boolean {
  return [0, widthPx - 1].every((x) => {
    let rows = 0;
    for (let y = 0; y < heightPx; y++) if (ground[y * widthPx + x]! > 127) rows++;
    return rows >= SIDE_SHARE * heightPx;
  });
}

/** What is more likely ground than not and hangs together with the lowest row, 0–255. */
function fromBelow(likelihood: Float32Array, widthPx: number, heightPx: number): Uint8Array {
  const { partOf } = connectedParts(
    Uint8Array.from(likelihood, (value) => (value > 0.35 ? 1 : 0)),
    widthPx,
    heightPx,
    1,
  );
  const low = new Set(partOf.subarray(partOf.length - widthPx));
  low.delete(-1);
  return Uint8Array.from(likelihood, (value, p) => (low.has(partOf[p]!) ? 255 * smoothstep(0.2, 0.7, value) : 0));
}
