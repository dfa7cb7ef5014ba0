import { notePixels } from '../../crew/kept-code.ts';
import { FIRST_SUBJECT_LABEL, STUFF_LABELS } from '../../paint/frame.ts';
import type { Raster } from '../raster/raster.ts';
import { type Oklab, oklabRaster } from './oklab.ts';
import { nearestColour, paletteOf } from './palette.ts';
import { dropSpecks, smoothBorders } from './tidy.ts';

/** A picture cut into areas of one colour each. */
export interface RegionMap {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Colour number of each pixel. */
  readonly index: Uint16Array;
  /** The colours in OKLab; those of subjects follow those of scenery. */
  readonly colours: readonly Oklab[];
  /** For each colour the kind of thing it belongs to: sky, water, land, houses or subjects. */
  readonly kinds: readonly number[];
  /** The picture the areas were cut from, OKLab, three channels. */
  readonly picture: Raster;
  /** How many of them are scenery's. */
  readonly sceneryColours: number;
}

export interface RegionOptions {
  readonly sceneryColours: number;
  readonly subjectColours: number;
  /** Areas smaller than this many pixels are given to a neighbour; subjects keep much smaller areas. */
  readonly smallestPx: number;
}

/** How much smaller areas are kept on subjects and on houses. */
const SUBJECT_FINENESS = 14;
const HOUSE_FINENESS = 7;
/** Dark specks (OKLab) of subjects are eyes, nostrils and mouths: kept from this many pixels on. */
const FEATURE_LIGHTNESS = 0.42;
const SMALLEST_FEATURE_PX = 4;
/** Colours are given out a little more freely when several kinds of scenery share them. */
const SHARED_SURPLUS = 1.25;
/** Scenery's colours are at least this far apart (OKLab). */
const LEAST_STEP = 0.045;
/** Upper limit of samples a palette is made from. */
const SAMPLES = 16_000;
/** Steps of each axis of OKLab by which samples count as alike, and how many alike ones are used. */
const SEEN_STEPS = 28;
const SAMPLES_PER_COLOUR = 90;

/**
 * Cuts a picture (best a smoothed one) into areas of few colours. Sky, water, houses, other scenery and subjects get palettes of
 * their own, so that horizons and the outlines of subjects are always borders.
 */
export function regionsOf(picture: Raster, labels: Uint16Array, options: RegionOptions): RegionMap {
  const { widthPx, heightPx } = picture;
  const size = { widthPx, heightPx };
  const oklab = oklabRaster(picture);
  const { values } = oklab;
  const groups = notePixels(new Uint8Array(labels.length));
  for (let i = 0; i < groups.length; i++) groups[i] = groupOf(labels[i]!);
  const index = notePixels(new Uint16Array(groups.length));
  const colours: Oklab[] = [];
  const kinds: number[] = [];
  let sceneryColours = 0;
  for (const { group, count } of shareColours(groups, options)) {
    const palette = paletteOf(samplesOf(values, groups, group), count, group === SUBJECTS ? 0 : LEAST_STEP);
    for (let i = 0; i < index.length; i++) {
      if (groups[i] !== group) continue;
      index[i] = colours.length + nearestColour(palette, values[i * 3]!, values[i * 3 + 1]!, values[i * 3 + 2]!);
    }
    colours.push(...triples(palette));
    while (kinds.length < colours.length) kinds.push(group);
    if (group !== SUBJECTS) sceneryColours = colours.length;
  }
  smoothBorders(index, size, groups, { fine: SUBJECTS });
  dropSpecks(index, size, (colour) => {
    if (kinds[colour] === HOUSES) return options.smallestPx / HOUSE_FINENESS;
    if (colour < sceneryColours) return options.smallestPx;
    return colours[colour]![0] < FEATURE_LIGHTNESS ? SMALLEST_FEATURE_PX : options.smallestPx / SUBJECT_FINENESS;
  });
  return { ...size, index, colours, kinds, picture: oklab, sceneryColours };
}

const SKY = 0;
const WATER = 1;
const LAND = 2;
const HOUSES = 3;
const SUBJECTS = 4;

function groupOf(label: number): number {
  if (label >= FIRST_SUBJECT_LABEL) return SUBJECTS;
  if (label === STUFF_LABELS.building) return HOUSES;
  return label === STUFF_LABELS.sky ? SKY : label === STUFF_LABELS.water ? WATER : LAND;
}

/** Parts scenery's colours among sky, water, land and houses by the root of their areas, at least two each; subjects come last. */
function shareColours(groups: Uint8Array, options: RegionOptions): { group: number; count: number }[] {
  const roots = [SKY, WATER, LAND, HOUSES].map((group) => {
    let pixels = 0;
    for (let i = 0; i < groups.length; i++) if (groups[i] === group) pixels++;
    return Math.sqrt(pixels);
  });
  const sum = roots.reduce((a, b) => a + b, 0);
  const shares = roots.map((root, group) => ({
    group,
    count: Math.max(
      group === HOUSES ? 4 : 2,
      Math.round((options.sceneryColours * SHARED_SURPLUS * root) / Math.max(1, sum)),
    ),
  }));
  const scenery = shares.filter(({ group }) => roots[group]! > 0);
  if (scenery.length === 1) scenery[0]!.count = options.sceneryColours;
  return [...scenery, { group: SUBJECTS, count: options.subjectColours }];
}

/** Colours of the wanted pixels, common ones thinned out: a small bright thing must not lose to a large dull wall. */
function samplesOf(colours: Float32Array, groups: Uint8Array, wanted: number): Float32Array {
  let members = 0;
  for (let i = 0; i < groups.length; i++) if (groups[i] === wanted) members++;
  const every = Math.max(1, Math.floor(members / SAMPLES));
  const samples: number[] = [];
  const seen = new Uint16Array(SEEN_STEPS ** 3);
  let place = 0;
  for (let i = 0; i < groups.length; i++) {
    if (groups[i] !== wanted || place++ % every !== 0) continue;
    const lightness = colours[i * 3]!;
    const a = colours[i * 3 + 1]!;
    const b = colours[i * 3 + 2]!;
    const cell = (seenStep(lightness) * SEEN_STEPS + seenStep(a + 0.5)) * SEEN_STEPS + seenStep(b + 0.5);
    if (++seen[cell]! > SAMPLES_PER_COLOUR) continue;
    samples.push(lightness, a, b);
  }
  return Float32Array.from(samples);
}

function seenStep(value: number): number {
  return Math.min(SEEN_STEPS - 1, Math.max(0, Math.floor(value * SEEN_STEPS)));
}

function triples(palette: Float32Array): Oklab[] {
  return Array.from({ length: palette.length / 3 }, (_, i) => [
    palette[i * 3]!,
    palette[i * 3 + 1]!,
    palette[i * 3 + 2]!,
  ]);
}
