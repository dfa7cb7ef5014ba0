import type { PixelSize } from '../../../../core/image.ts';
import { type EnclosedPart, sideOf } from './hole-rim.ts';
import { type LabPicture, squaredLabDistance } from './lab.ts';

/** The ground counts as near up to this far from a part, and as far again as the part is wide. */
const NEAR_PX = 10;
const LEAST_NEAR = 20;
const MOST_SAMPLES = 160;
/** Colours of a hole are found in the ground nearby within this distance, and this much more of the ground's own deviation. */
const HOLE_COLOUR = 3;
const COLOUR_PER_DEVIATION = 0.35;
/** Patches of a hole are as uneven as those of the ground, the more even ones of each compared, down to this share, but for the grain that all pictures have. */
const LEAST_UNEVENNESS = 0.4;
const GRAIN = 0.8;
const PATCHES = 12;
const EVEN_PATCH = 3;
/** Pixels across half a patch that are looked at. */
const PATCH_STEPS = 5;

/** Mean distance of a part's colours to those of the ground nearby; undefined where it does not look like that ground. */
export function likenessToGround(part: EnclosedPart, lab: LabPicture, ground: Uint8Array): number | undefined {
  const near = thinned(nearby(part.own, ground, lab), MOST_SAMPLES);
  if (near.length < LEAST_NEAR) return undefined;
  const apart = distanceToColours(near, part.own, lab);
  if (apart >= HOLE_COLOUR + COLOUR_PER_DEVIATION * deviation(lab, near)) return undefined;
  const side = sideOf(part);
  const own = patchDeviation(lab, part.own, part.has, side) + GRAIN;
  const grounds = patchDeviation(lab, near, (pixel) => ground[pixel] === 1, side) + GRAIN;
  return own > LEAST_UNEVENNESS * grounds ? apart : undefined;
}

/** Mean distance of the colours of some pixels to the nearest among those of others. */
export function distanceToColours(others: readonly number[], pixels: readonly number[], { data }: LabPicture): number {
  return mean(
    thinned(pixels, MOST_SAMPLES).map((pixel) => {
      let least = Number.POSITIVE_INFINITY;
      for (const other of others) least = Math.min(least, squaredLabDistance(data, pixel, other));
      return Math.sqrt(least);
    }),
  );
}

/** Every so many of the pixels, about `most`. */
export function thinned(pixels: readonly number[], most: number): number[] {
  const step = Math.max(1, Math.floor(pixels.length / most));
  return pixels.filter((_, i) => i % step === 0);
}

/** Pixels of the ground in a box around a part. */
function nearby(own: readonly number[], ground: Uint8Array, { widthPx, heightPx }: PixelSize): number[] {
  const reach = Math.ceil(NEAR_PX + Math.sqrt(own.length));
  const xs = own.map((pixel) => pixel % widthPx);
  const left = Math.max(0, xs.reduce((a, b) => Math.min(a, b)) - reach);
  const right = Math.min(widthPx - 1, xs.reduce((a, b) => Math.max(a, b)) + reach);
  const top = Math.max(0, Math.floor(own[0]! / widthPx) - reach);
  const bottom = Math.min(heightPx - 1, Math.floor(own.at(-1)! / widthPx) + reach);
  const found: number[] = [];
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) if (ground[y * widthPx + x]) found.push(y * widthPx + x);
  return found;
}

/** Deviation within one of the more even patches of a given side around some pixels, as far as they belong there. */
function patchDeviation(
  lab: LabPicture,
  pixels: readonly number[],
  belongs: (pixel: number) => boolean,
  sidePx: number,
): number {
  const half = Math.max(2, Math.round(sidePx / 2));
  const step = Math.max(1, Math.floor(half / PATCH_STEPS));
  const deviations = thinned(pixels, PATCHES).map((centre) => {
    const centreY = Math.floor(centre / lab.widthPx);
    const centreX = centre - centreY * lab.widthPx;
    const patch: number[] = [];
    for (let y = Math.max(0, centreY - half); y < Math.min(lab.heightPx, centreY + half); y += step)
      for (let x = Math.max(0, centreX - half); x < Math.min(lab.widthPx, centreX + half); x += step)
        if (belongs(y * lab.widthPx + x)) patch.push(y * lab.widthPx + x);
    return deviation(lab, patch);
  });
  return deviations.sort((a, b) => a - b)[Math.min(deviations.length - 1, EVEN_PATCH)]!;
}

/** Standard deviation of colour; 0 without pixels. */
function deviation({ data }: LabPicture, pixels: readonly number[]): number {
  if (pixels.length === 0) return 0;
  let variance = 0;
  for (let channel = 0; channel < 3; channel++) {
    const values = pixels.map((pixel) => data[pixel * 3 + channel]!);
    variance += mean(values.map((value) => value * value)) - mean(values) ** 2;
  }
  return Math.sqrt(Math.max(0, variance));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
