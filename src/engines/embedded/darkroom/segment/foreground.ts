import type { PersonSighting } from '../../../../core/find-persons.ts';
import type { Mask, PixelSize, Raster } from '../../../../core/image.ts';
import { matte } from '../matte/matte.ts';
import { bodyPrior, mainPersons, SURELY_BODY } from './body-prior.ts';
import { cleanMask } from './clean-mask.ts';
import { clearThing } from './clear-thing.ts';
import { foregroundConfidence } from './confidence.ts';
import { contourStrength } from './contour-strength.ts';
import { fillIslands } from './fill-islands.ts';
import { grabCut } from './grab-cut.ts';
import { type LabPicture, labOfRgb } from './lab.ts';
import { otsuThreshold } from './otsu.ts';
import { saliency } from './saliency.ts';
import { SURELY_INSIDE, trimapOf } from './trimap.ts';
import { WORKING_LONGER_SIDE_PX, workingPicture } from './working-picture.ts';

const PRIOR_WEIGHT = 2;

/** The masks of a segmentation before its edge is refined, at working size. */
export interface RoughSegmentation {
  /** 0 or 255. */
  readonly mask: Mask;
  readonly confidence: number;
}

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
  return findClearThing(raster) ?? findNearOrFar(raster, mainPersons(persons), longerSidePx);
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
  const { rgb, widthPx, heightPx } = workingPicture(raster, longerSidePx);
  const lab = labOfRgb(rgb, widthPx, heightPx);
  const bodies = bodyPrior(persons, { widthPx, heightPx });
  const salient = saliency(lab).map((value, pixel) => Math.max(value, bodies[pixel]!));
  const narrow = cutOut(lab, salient, bodies, centrePrior);
  // Who was seen says where the subject is.
  const isClear = persons.length > 0 || narrow.confidence >= CLEAR_CONFIDENCE;
  const wide = isClear ? narrow : cutOut(lab, salient, bodies, framePrior);
  const steadiness = likeness(narrow.inside, wide.inside);
  const cut = better(narrow, wide);
  if (!isClear) fillIslands(lab, cut.inside);
  const mask = { widthPx, heightPx, data: cut.inside.map((inside) => inside * 255) };
  return { mask, confidence: cut.confidence, steadiness };
}

interface Cut {
  /** 0 or 1. */
  readonly inside: Uint8Array<ArrayBuffer>;
  readonly confidence: number;
  readonly contour: number;
}

/** A first cut with this confidence needs no second one, and nothing filled in. */
const CLEAR_CONFIDENCE = 0.85;

function cutOut(
  lab: LabPicture,
  salient: Float32Array,
  bodies: Float32Array,
  placePrior: (pixel: number, size: PixelSize) => number,
): Cut {
  const { widthPx, heightPx } = lab;
  const prior = salient.map((value, pixel) => Math.max(bodies[pixel]!, 0.5 * value + 0.5 * placePrior(pixel, lab)));
  const guess = trimapOf(prior, otsuThreshold(prior));
  bodies.forEach((likelihood, pixel) => {
    if (likelihood === SURELY_BODY) guess[pixel] = SURELY_INSIDE;
  });
  const inside = cleanMask(grabCut(lab, guess, { prior, priorWeight: PRIOR_WEIGHT }), widthPx, heightPx);
  const contour = contourStrength(lab, inside);
  const confidence = foregroundConfidence(lab, inside, trimapOf(salient, otsuThreshold(salient)));
  return { inside, contour, confidence: confidence * Math.min(1, contour / CLEAR_CONTOUR) };
}

/** Intersection over union. */
function likeness(a: Uint8Array, b: Uint8Array): number {
  let [both, either] = [0, 0];
  for (let pixel = 0; pixel < a.length; pixel++) {
    both += a[pixel]! & b[pixel]!;
    either += a[pixel]! | b[pixel]!;
  }
  return either === 0 ? 1 : both / either;
}

/** From here on a contour is a thing's own. */
const CLEAR_CONTOUR = 0.88;
/** The wider cut may have a contour this much less clear: more of it lies in the dark of what stands around. */
const CONTOUR_TOLERANCE = 0.97;

/** The wider cut if its contour is as clear, or if neither's is: then the subject fills the picture, and a part of it is worse. */
function better(narrow: Cut, wide: Cut): Cut {
  const isClear = Math.max(narrow.contour, wide.contour) >= CLEAR_CONTOUR;
  return !isClear || wide.contour >= CONTOUR_TOLERANCE * narrow.contour ? wide : narrow;
}

/** Subjects are near the middle and may reach the bottom edge. */
function centrePrior(pixel: number, { widthPx, heightPx }: PixelSize): number {
  const x = ((pixel % widthPx) + 0.5) / widthPx - 0.5;
  const y = (Math.floor(pixel / widthPx) + 0.5) / heightPx - 0.55;
  const down = y > 0 ? y * 0.6 : y;
  return Math.exp(-(x * x) / (2 * 0.24 ** 2) - (down * down) / (2 * 0.27 ** 2));
}

/** Subjects that fill the picture leave a strip along its top and sides, in shares of the sides. */
const OUTER_STRIP = 0.02;
const INNER_STRIP = 0.2;

function framePrior(pixel: number, { widthPx, heightPx }: PixelSize): number {
  const x = ((pixel % widthPx) + 0.5) / widthPx;
  const y = (Math.floor(pixel / widthPx) + 0.5) / heightPx;
  const share = (Math.min(x, 1 - x, y) - OUTER_STRIP) / (INNER_STRIP - OUTER_STRIP);
  return 0.05 + 0.85 * Math.min(1, Math.max(0, share));
}
