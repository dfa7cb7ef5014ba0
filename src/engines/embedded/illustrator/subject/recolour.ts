import { inStretches } from '../crew/in-stretches.ts';
import { clamp } from '../maths/interpolate.ts';
import type { ColourName } from '../scene.ts';
import { SURFACE_COLOURS, type SurfaceColour } from './colour-table.ts';

const HUE_BINS = 36;
const DEGREES_PER_BIN = 360 / HUE_BINS;
/** Below this chroma a pixel counts as grey. */
const GREY_CHROMA = 0.09;
/** A drawing with more than this share of grey is recoloured by its grey areas. */
const MOSTLY_GREY = 0.62;
/** So is one whose greys cover this many times what its dominant hue does: a mouse with its pink ears. */
const MORE_GREY = 1.5;
/** Hues within this distance of the dominant one belong to it; a soft edge follows. */
const HUE_REACH_DEGREES = 44;
const HUE_SOFTNESS_DEGREES = 16;
/** Grey areas darker than this are outlines, tyres, pupils: kept. */
const OUTLINE_LIGHTNESS = 0.13;
const SEEN_ALPHA = 20;

/** What of a drawing takes the new colour: its dominant hue, or its greys. */
interface Selection {
  readonly hue: number | undefined;
  readonly meanLightness: number;
}

/**
 * Gives a picture a named colour in place: its dominant hue is replaced, light and shade are kept, other hues (eyes,
 * leaves, a collar) stay. Straight 8-bit RGBA. A colour name that is not in the table leaves the pixels alone.
 */
export function recolourPixels(rgba: Uint8Array, name: string): void {
  if (!Object.hasOwn(SURFACE_COLOURS, name)) return;
  const target = SURFACE_COLOURS[name as ColourName];
  const selection = select(rgba);
  inStretches(rgba.length, (from, to) => paintSelected(rgba, from, to, selection, target));
}

function paintSelected(rgba: Uint8Array, from: number, to: number, selection: Selection, target: SurfaceColour): void {
  for (let i = from; i < to; i += 4) {
    if (rgba[i + 3]! === 0) continue;
    const share = membership(rgba, i, selection.hue);
    if (share > 0) paint(rgba, i, share, selection, target);
  }
}

/** Places of a count of pixels. */
const SEEN = 0;
const GREYS = 1;
const PAINTED_GREYS = 2;

function select(rgba: Uint8Array): Selection {
  const histogram = new Float64Array(HUE_BINS);
  const areas = new Float64Array(HUE_BINS);
  const counts = new Uint32Array(3);
  inStretches(rgba.length, (from, to) => countHues(rgba, from, to, histogram, areas, counts));
  const [seen = 0, greys = 0, paintedGreys = 0] = counts;
  const strongest = strongestHue(histogram);
  const isGrey = greys > seen * MOSTLY_GREY || paintedGreys > areaAround(areas, strongest) * MORE_GREY;
  const hue = isGrey ? undefined : strongest;
  return { hue, meanLightness: meanLightness(rgba, hue) };
}

/** Adds pixels to the hues' weights and areas, and to the counts of what is seen and grey. */
function countHues(
  rgba: Uint8Array,
  from: number,
  to: number,
  histogram: Float64Array,
  areas: Float64Array,
  counts: Uint32Array,
): void {
  for (let i = from; i < to; i += 4) {
    if (rgba[i + 3]! < SEEN_ALPHA) continue;
    counts[SEEN]!++;
    const chroma = chromaAt(rgba, i);
    if (chroma < GREY_CHROMA) {
      counts[GREYS]!++;
      if (lightnessAt(rgba, i) > OUTLINE_LIGHTNESS) counts[PAINTED_GREYS]!++;
      continue;
    }
    const bin = Math.floor(hueAt(rgba, i, chroma) / DEGREES_PER_BIN) % HUE_BINS;
    histogram[bin]! += 0.25 + chroma;
    areas[bin]!++;
  }
}

/** Pixels of the hues that are recoloured with a hue. */
function areaAround(areas: Float64Array, hue: number): number {
  const reach = Math.round(HUE_REACH_DEGREES / DEGREES_PER_BIN);
  const middle = Math.floor(hue / DEGREES_PER_BIN);
  let area = 0;
  for (let step = -reach; step <= reach; step++) area += areas[(middle + step + HUE_BINS) % HUE_BINS]!;
  return area;
}

function strongestHue(histogram: Float64Array): number {
  let best = 0;
  let bestWeight = -1;
  for (let bin = 0; bin < HUE_BINS; bin++) {
    const weight =
      histogram[bin]! + 0.7 * (histogram[(bin + 1) % HUE_BINS]! + histogram[(bin + HUE_BINS - 1) % HUE_BINS]!);
    if (weight > bestWeight) {
      bestWeight = weight;
      best = bin;
    }
  }
  return (best + 0.5) * DEGREES_PER_BIN;
}

function meanLightness(rgba: Uint8Array, hue: number | undefined): number {
  const sums = new Float64Array(2);
  inStretches(rgba.length, (from, to) => addLightness(rgba, from, to, hue, sums));
  const [sum = 0, weight = 0] = sums;
  return weight > 0 ? sum / weight : 0.5;
}

/** Adds pixels to the sum of weighted lightness and to that of the weights. */
function addLightness(rgba: Uint8Array, from: number, to: number, hue: number | undefined, sums: Float64Array): void {
  for (let i = from; i < to; i += 4) {
    if (rgba[i + 3]! < SEEN_ALPHA) continue;
    const share = membership(rgba, i, hue);
    sums[0]! += lightnessAt(rgba, i) * share;
    sums[1]! += share;
  }
}

/** 0–1: how much the pixel belongs to what is recoloured. */
function membership(rgba: Uint8Array, i: number, hue: number | undefined): number {
  const chroma = chromaAt(rgba, i);
  if (hue === undefined) {
    const grey = clamp((0.3 - chroma) / 0.1);
    return grey * clamp((lightnessAt(rgba, i) - OUTLINE_LIGHTNESS) / 0.06);
  }
  if (chroma < GREY_CHROMA * 0.5) return 0;
  const difference = Math.abs(hueAt(rgba, i, chroma) - hue);
  const distance = difference > 180 ? 360 - difference : difference;
  const near = clamp((HUE_REACH_DEGREES + HUE_SOFTNESS_DEGREES - distance) / HUE_SOFTNESS_DEGREES);
  return near * clamp((chroma - GREY_CHROMA * 0.5) / (GREY_CHROMA * 0.5));
}

function paint(rgba: Uint8Array, i: number, share: number, selection: Selection, target: SurfaceColour): void {
  const difference = lightnessAt(rgba, i) - selection.meanLightness;
  const lightness = clamp(target.lightness + difference * target.contrast, 0.02, 0.985);
  const hue = within(target.hue + target.hueDrift * clamp(difference * 2, -1, 1), 360);
  const amplitude = target.saturation * Math.min(lightness, 1 - lightness);
  for (let channel = 0; channel < 3; channel++) {
    const k = within((channel === 0 ? 0 : channel === 1 ? 8 : 4) + hue / 30, 12);
    const value = 255 * (lightness - amplitude * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
    rgba[i + channel] = Math.round(rgba[i + channel]! * (1 - share) + value * share);
  }
}

function chromaAt(rgba: Uint8Array, i: number): number {
  const red = rgba[i]!;
  const green = rgba[i + 1]!;
  const blue = rgba[i + 2]!;
  return (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255;
}

function lightnessAt(rgba: Uint8Array, i: number): number {
  const red = rgba[i]!;
  const green = rgba[i + 1]!;
  const blue = rgba[i + 2]!;
  return (Math.max(red, green, blue) + Math.min(red, green, blue)) / 510;
}

function hueAt(rgba: Uint8Array, i: number, chroma: number): number {
  const red = rgba[i]!;
  const green = rgba[i + 1]!;
  const blue = rgba[i + 2]!;
  const range = chroma * 255;
  const max = Math.max(red, green, blue);
  if (max === red) return 60 * within((green - blue) / range, 6);
  return max === green ? 60 * ((blue - red) / range + 2) : 60 * ((red - green) / range + 4);
}

/** `x`, less than one turn away from it, brought into [0, turn). A remainder would take longer than all the rest. */
function within(x: number, turn: number): number {
  return x < 0 ? x + turn : x >= turn ? x - turn : x;
}
