import type { PersonSighting } from '../../../../core/find-persons.ts';
import type { Raster } from '../../../../core/image.ts';
import { matte } from '../matte/matte.ts';
import { addBodies } from './add-bodies.ts';
import { bodyPrior, mainPersons } from './body-prior.ts';
import { clearThing } from './clear-thing.ts';
import { foregroundConfidence } from './confidence.ts';
import { fillIslands } from './fill-islands.ts';
import { labOfRgb } from './lab.ts';
import { isCutOffBelow, moreInFocus } from './more-in-focus.ts';
import { saliency } from './saliency.ts';
import { better, centrePrior, cutOut, framePrior } from './salient-cut.ts';
import type { RoughSegmentation } from './segmentation.ts';
import { WORKING_LONGER_SIDE_PX, workingPicture } from './working-picture.ts';

/** What stands out, and how sure that is; its mask is soft where its edge was refined. */
export interface ForegroundSegmentation extends RoughSegmentation {
  /** How alike the subject is where it is sought in the middle and where it may fill the picture, 0–1; 1 where it is clear. */
  readonly steadiness: number;
}

/**
 * Finds what stands out from its surroundings: the picture's subject, cut out with a soft edge.
 *
 * @param persons those who were seen in the picture; if they are large, they are the subject.
 */
export function segmentForeground(raster: Raster, persons: readonly PersonSighting[] = []): ForegroundSegmentation {
  const found = findForeground(raster, persons);
  return { ...found, mask: matte(raster, found.mask) };
}

/**
 * Like {@link segmentForeground}, but only the hard mask at working size: quick, for a first idea of the subject.
 *
 * @param longerSidePx size of the copy on which a subject that is not clear is cut out; the time grows faster than its pixels.
 */
export function findForeground(
  raster: Raster,
  persons: readonly PersonSighting[] = [],
  longerSidePx: number = WORKING_LONGER_SIDE_PX,
): ForegroundSegmentation {
  const clear = findClearThing(raster);
  if (clear && !isCutOffBelow(clear.mask)) return clear;
  const salient = findNearOrFar(raster, mainPersons(persons), longerSidePx);
  return clear ? moreInFocus(raster, clear, salient) : salient;
}

/** Less sure than this, a picture is looked at again from farther away: details of what stands around no longer count there. */
const UNSURE = 0.15;
const FAR_LONGER_SIDE_PX = 192;
/** What was seen from farther away has to be as sure as this. */
const SURE = 0.6;

function findNearOrFar(
  raster: Raster,
  persons: readonly PersonSighting[],
  longerSidePx: number,
): ForegroundSegmentation {
  const near = findBySaliency(raster, persons, longerSidePx);
  if (near.confidence >= UNSURE || longerSidePx <= FAR_LONGER_SIDE_PX) return near;
  const far = findBySaliency(raster, persons, FAR_LONGER_SIDE_PX);
  return far.confidence >= SURE ? far : near;
}

function findClearThing(raster: Raster): ForegroundSegmentation | undefined {
  const thing = clearThing(raster);
  if (!thing) return undefined;
  const { widthPx, heightPx, inside, outlined } = thing;
  const confidence = outlined * foregroundConfidence(thing, inside, inside);
  return { mask: { widthPx, heightPx, data: inside.map((value) => value * 255) }, confidence, steadiness: 1 };
}

function findBySaliency(
  raster: Raster,
  persons: readonly PersonSighting[],
  longerSidePx: number,
): ForegroundSegmentation {
  const picture = workingPicture(raster, longerSidePx);
  const { rgb, widthPx, heightPx } = picture;
  const lab = labOfRgb(rgb, widthPx, heightPx);
  const bodies = bodyPrior(persons, { widthPx, heightPx });
  const salient = saliency(lab).map((value, pixel) => Math.max(value, bodies[pixel]!));
  const narrow = cutOut(lab, salient, bodies, centrePrior);
  // Who was seen says where the subject is.
  const isClear = persons.length > 0 || narrow.confidence >= CLEAR_CONFIDENCE;
  const wide = isClear ? narrow : cutOut(lab, salient, bodies, framePrior);
  const steadiness = likeness(narrow.inside, wide.inside);
  const first = better(narrow, wide);
  if (!isClear) fillIslands(lab, first.inside);
  const cut = persons.length > 0 ? first : addBodies(picture, lab, salient, first);
  const mask = { widthPx, heightPx, data: cut.inside.map((inside) => inside * 255) };
  return { mask, confidence: cut.confidence, steadiness };
}

/** A first cut with this confidence needs no second one, and nothing filled in. */
const CLEAR_CONFIDENCE = 0.85;

/** Intersection over union. */
function likeness(a: Uint8Array, b: Uint8Array): number {
  let [both, either] = [0, 0];
  for (let pixel = 0; pixel < a.length; pixel++) {
    both += a[pixel]! & b[pixel]!;
    either += a[pixel]! | b[pixel]!;
  }
  return either === 0 ? 1 : both / either;
}
