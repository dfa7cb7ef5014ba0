import type { PersonSighting } from '../../../../core/find-persons.ts';
import type { Raster } from '../../../../core/image.ts';
import { addBodies } from './add-bodies.ts';
import { bodyPrior } from './body-prior.ts';
import { edgeWeights } from './edge-weights.ts';
import { fillIslands } from './fill-islands.ts';
import { noFlow } from './kept-flow.ts';
import { labOfRgb } from './lab.ts';
import { findNearOrFar } from './near-or-far.ts';
import { saliency } from './saliency.ts';
import { better, centrePrior, cutOut, framePrior } from './salient-cut.ts';
import type { RoughSegmentation } from './segmentation.ts';
import { texturedCut } from './textured-cut.ts';
import { workingPicture } from './working-picture.ts';

/** What stands out, and how sure that is; its mask is soft where its edge was refined. */
export interface ForegroundSegmentation extends RoughSegmentation {
  /** How alike the subject is where it is sought in the middle and where it may fill the picture, 0–1; 1 where it is clear. */
  readonly steadiness: number;
}

/**
 * Cuts out what stands out by its colours and its place.
 *
 * @param persons those who are large enough to be the subject.
 * @param longerSidePx size of the copy that is looked at; where that shows little, a smaller one is, too.
 */
export function findSalient(
  raster: Raster,
  persons: readonly PersonSighting[],
  longerSidePx: number,
): ForegroundSegmentation {
  return findNearOrFar((sidePx) => findAt(raster, persons, sidePx), longerSidePx);
}

function findAt(raster: Raster, persons: readonly PersonSighting[], longerSidePx: number): ForegroundSegmentation {
  const picture = workingPicture(raster, longerSidePx);
  const { rgb, widthPx, heightPx } = picture;
  const lab = labOfRgb(rgb, widthPx, heightPx);
  const bodies = bodyPrior(persons, { widthPx, heightPx });
  const salient = saliency(lab).map((value, pixel) => Math.max(value, bodies[pixel]!));
  const flow = noFlow(edgeWeights(lab));
  const narrow = cutOut(lab, salient, bodies, centrePrior, flow);
  // Who was seen says where the subject is.
  const isClear = persons.length > 0 || narrow.confidence >= CLEAR_CONFIDENCE;
  const wide = isClear ? narrow : cutOut(lab, salient, bodies, framePrior, flow);
  const steadiness = likeness(narrow.inside, wide.inside);
  const first = better(narrow, wide);
  if (!isClear) fillIslands(lab, first.inside);
  const whole = persons.length > 0 ? first : addBodies(picture, lab, salient, first, flow);
  const isGuess = whole === first && first.confidence * steadiness < GUESSED;
  const cut = (isGuess && texturedCut(lab, bodies, first, flow)) || whole;
  const mask = { widthPx, heightPx, data: cut.inside.map((inside) => inside * 255) };
  return { mask, confidence: cut.confidence, steadiness };
}

/** A first cut with this confidence needs no second one, and nothing filled in. */
const CLEAR_CONFIDENCE = 0.85;

/** Cuts less sure than this, and less alike, are guesses by colour. */
const GUESSED = 0.25;

/** Intersection over union. */
function likeness(a: Uint8Array, b: Uint8Array): number {
  let [both, either] = [0, 0];
  for (let pixel = 0; pixel < a.length; pixel++) {
    both += a[pixel]! & b[pixel]!;
    either += a[pixel]! | b[pixel]!;
  }
  return either === 0 ? 1 : both / either;
}
