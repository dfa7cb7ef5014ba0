import type { Mask, PixelSize, Raster } from '../../../../core/image.ts';
import { boxMean } from '../matte/box-filter.ts';
import { matte } from '../matte/matte.ts';
import { awayFromStrokes } from './away-from-strokes.ts';
import { clearThing } from './clear-thing.ts';
import { connectedParts } from './connected-parts.ts';
import { foreignBorder } from './foreign-border.ts';
import { geodesicDistance, geodesicDistanceFrom } from './geodesic-distance.ts';
import { grabCut } from './grab-cut.ts';
import { labOfRgb } from './lab.ts';
import { findSalient } from './salient-foreground.ts';
import { nothingFound, type Segmentation } from './segmentation.ts';
import { type StrokedThing, strokedThing } from './stroked-thing.ts';
import { PROBABLY_INSIDE, PROBABLY_OUTSIDE, SURELY_INSIDE, SURELY_OUTSIDE } from './trimap.ts';
import { WORKING_LONGER_SIDE_PX, workingPicture } from './working-picture.ts';

/** Strokes that someone drew on a picture; any size, values from 128 count. */
export interface Scribbles {
  /** Strokes on what is meant. */
  readonly inside: Mask;
  /** Strokes on what is not meant. The parts of the border that are not the object's count as well. */
  readonly outside?: Mask | undefined;
}

/** Values from here on are drawn. */
const DRAWN = 128;
const PRIOR_WEIGHT = 3;
/** What is this likely by its way to the strokes teaches the colours that the first cut goes by. */
const LEARN_FROM = 0.9;

/** A subject that stands out as surely as this is no guess: strokes through it mean all of it. */
const SURE = 0.54;

/** No heuristic is certain. */
const MOST_CONFIDENCE = 0.98;

/** Cuts out what the strokes touch. Strokes without any pixel give an empty mask with confidence 0. */
export function segmentScribbles(raster: Raster, strokes: Scribbles): Segmentation {
  if (!strokes.inside.data.some((value) => value >= DRAWN)) return nothingFound(raster);
  const clear = clearThing(raster);
  const thing = clear && strokedThing(clear, (size) => strokesAt(strokes.inside, size));
  const isCorrected = strokes.outside?.data.some((value) => value >= DRAWN);
  if (isCorrected) return cutAlongStrokes(raster, strokes, thing);
  const whole = clear ? thing : strokedSubject(raster, strokes);
  return whole?.isAllMeant ? wholeThing(raster, strokes, whole) : cutAlongStrokes(raster, strokes, thing);
}

/** The picture's subject where it stands out almost surely and is what is stroked. */
function strokedSubject(raster: Raster, { inside }: Scribbles): StrokedThing | undefined {
  const { mask, confidence, steadiness } = findSalient(raster, [], WORKING_LONGER_SIDE_PX);
  if (confidence * steadiness < SURE) return undefined;
  const { widthPx, heightPx } = mask;
  const subject = { widthPx, heightPx, inside: mask.data.map((value) => value & 1), outlined: confidence };
  return strokedThing(subject, (size) => strokesAt(inside, size));
}

function wholeThing(raster: Raster, strokes: Scribbles, thing: StrokedThing): Segmentation {
  const { inside, outlined, widthPx, heightPx } = thing;
  const mask = { widthPx, heightPx, data: inside.map((value) => value * 255) };
  return { mask: alongStrokes(matte(raster, mask), strokes), confidence: MOST_CONFIDENCE * outlined };
}

function cutAlongStrokes(raster: Raster, { inside, outside }: Scribbles, thing?: StrokedThing): Segmentation {
  const { rgb, widthPx, heightPx } = workingPicture(raster, WORKING_LONGER_SIDE_PX);
  const lab = labOfRgb(rgb, widthPx, heightPx);
  const seeds = strokesAt(inside, lab);
  const drawn = outside ? strokesAt(outside, lab) : new Uint8Array(seeds.length);
  const possible = thing && strokesAt({ ...thing, data: thing.inside.map((value) => value * 255) }, lab);
  const near = geodesicDistance(lab, seeds);
  const border = foreignBorder(lab, seeds, near);
  const far = geodesicDistanceFrom(
    lab,
    border.map((start, pixel) => (drawn[pixel] ? 0 : start)),
  );
  const away = awayFromStrokes(lab, seeds);
  const prior = near.map((distance, pixel) => far[pixel] / (distance * away[pixel]! + far[pixel] + 1e-6));
  const known = Uint8Array.from(prior, (value, pixel) => {
    if (seeds[pixel]) return SURELY_INSIDE;
    if (drawn[pixel] || possible?.[pixel] === 0) return SURELY_OUTSIDE;
    return value > 0.5 ? PROBABLY_INSIDE : PROBABLY_OUTSIDE;
  });
  const cut = grabCut(lab, known, { prior, priorWeight: PRIOR_WEIGHT, learnFrom: LEARN_FROM });
  const touched = touchedParts(cut, seeds, lab);
  const mask = thing ? sharpened(touched, lab, thing) : { widthPx, heightPx, data: touched };
  const shown = { ...mask, data: mask.data.map((value) => value * 255) };
  return { mask: alongStrokes(matte(raster, shown), { inside, outside }), confidence: agreement(touched, known) };
}

/** What is under a stroke is what the stroke says, whatever was found; where both kinds cross, the one on what is not meant counts. */
function alongStrokes({ widthPx, heightPx, data }: Mask, { inside, outside }: Scribbles): Mask {
  const size = { widthPx, heightPx };
  const [kept, dropped] = [strokesOver(inside, size), outside && strokesOver(outside, size)];
  return { ...size, data: data.map((value, pixel) => (dropped?.[pixel] ? 0 : kept[pixel] ? 255 : value)) };
}

/** A clear thing, at its own size, as far as a cut at a smaller size goes. */
function sharpened(cut: Uint8Array, size: PixelSize, { inside, widthPx, heightPx }: StrokedThing): Mask {
  const meant = boxMean(Float32Array.from(cut), size.widthPx, size.heightPx, 1);
  const data = inside.map((value, pixel) => {
    const x = Math.floor(((pixel % widthPx) * size.widthPx) / widthPx);
    const y = Math.floor((Math.floor(pixel / widthPx) * size.heightPx) / heightPx);
    return value && meant[y * size.widthPx + x]! > 1e-4 ? 1 : 0;
  });
  return { widthPx, heightPx, data };
}

/** 0 or 1 per pixel of the picture, by the nearest pixel of the strokes. */
function strokesOver(strokes: Mask, { widthPx, heightPx }: PixelSize): Uint8Array {
  const covered = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const row = Math.floor(((y + 0.5) * strokes.heightPx) / heightPx) * strokes.widthPx;
    for (let x = 0; x < widthPx; x++)
      if (strokes.data[row + Math.floor(((x + 0.5) * strokes.widthPx) / widthPx)]! >= DRAWN)
        covered[y * widthPx + x] = 1;
  }
  return covered;
}

/** 0 or 1 per pixel of the small picture; a stroke counts where it covers any part of a pixel, so thin ones survive. */
function strokesAt(strokes: Mask, { widthPx, heightPx }: PixelSize): Uint8Array {
  const seeds = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < strokes.heightPx; y++) {
    const row = Math.floor((y * heightPx) / strokes.heightPx) * widthPx;
    for (let x = 0; x < strokes.widthPx; x++)
      if (strokes.data[y * strokes.widthPx + x] >= DRAWN) seeds[row + Math.floor((x * widthPx) / strokes.widthPx)] = 1;
  }
  return seeds;
}

/** Keeps the parts of a cut that a stroke touches, and fills what they enclose. */
function touchedParts(cut: Uint8Array, seeds: Uint8Array, { widthPx, heightPx }: PixelSize): Uint8Array {
  const { partOf } = connectedParts(cut, widthPx, heightPx, 1);
  const touched = new Set<number>();
  for (let pixel = 0; pixel < seeds.length; pixel++) if (seeds[pixel] && cut[pixel]) touched.add(partOf[pixel]);
  return cut.map((inside, pixel) => (inside && touched.has(partOf[pixel]) ? 1 : 0));
}

/** Intersection over union of the cut and what the strokes alone suggested. */
function agreement(cut: Uint8Array, known: Uint8Array): number {
  let both = 0;
  let either = 0;
  for (let pixel = 0; pixel < cut.length; pixel++) {
    both += cut[pixel] & known[pixel] & 1;
    either += cut[pixel] | (known[pixel] & 1);
  }
  return either === 0 ? 0 : both / either;
}
