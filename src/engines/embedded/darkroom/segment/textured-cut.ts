import { boxMean } from '../matte/box-filter.ts';
import type { KeptFlow } from './kept-flow.ts';
import type { LabPicture } from './lab.ts';
import { type Cut, centrePrior, cutOut, framePrior } from './salient-cut.ts';
import { edgesOf } from './sharp-edges.ts';

/** Edges of this sharpness count in full, and are counted within this of each pixel. */
const FULL_SHARPNESS = 2;
const REACH_PX = 5;
/** Where more edges lie than in all but this share of the picture, it is as detailed as it gets. */
const DENSEST_SHARE = 0.03;
/** Ground with less detail than this share of the subject's is smooth, and the subject ends where detail does. */
const SMOOTH_GROUND = 0.3;
/** A wider cut that is worth having takes in this share of the first one, and has a contour at least this clear. */
const LEAST_TAKEN_IN = 0.8;
const LEAST_CONTOUR = 0.8;

/**
 * The subject by its detail rather than by its colours: fur, spokes and engines are full of edges where the floor behind has few.
 * For pictures whose colours lead to no sure answer; undefined where detail leads to none either.
 *
 * @param bodies how likely each pixel is somebody's, 0–1. @param first what colours led to. @param flow of the cuts of this picture.
 */
export function texturedCut(lab: LabPicture, bodies: Float32Array, first: Cut, flow: KeptFlow): Cut | undefined {
  const detail = detailOf(lab);
  const filling = cutOut(lab, detail, bodies, framePrior, flow);
  if (meanWhere(detail, filling.inside, 0) < SMOOTH_GROUND * meanWhere(detail, filling.inside, 1)) return filling;
  const central = cutOut(lab, detail, bodies, centrePrior, flow);
  const isWider = shareIn(first.inside, central.inside) >= LEAST_TAKEN_IN;
  return isWider && central.contour >= LEAST_CONTOUR ? central : undefined;
}

/** How many edges in focus lie around each pixel, 0–1. */
function detailOf(lab: LabPicture): Float32Array {
  const { widthPx, heightPx } = lab;
  const edges = edgesOf(lab).sharpness.map((sharpness) => Math.min(1, sharpness / FULL_SHARPNESS));
  const density = boxMean(edges, widthPx, heightPx, REACH_PX);
  const densest = density.toSorted()[Math.floor(density.length * (1 - DENSEST_SHARE))]!;
  return density.map((value) => (densest > 0 ? Math.min(1, value / densest) : 0));
}

/** Not a number where nothing is on that side. */
function meanWhere(values: Float32Array, inside: Uint8Array, side: 0 | 1): number {
  let [sum, count] = [0, 0];
  for (let p = 0; p < values.length; p++) {
    if (inside[p] !== side) continue;
    sum += values[p]!;
    count++;
  }
  return sum / count;
}

/** Which share of one cut lies within the other. */
function shareIn(part: Uint8Array, whole: Uint8Array): number {
  let [both, all] = [0, 0];
  for (let p = 0; p < part.length; p++) {
    both += part[p]! & whole[p]!;
    all += part[p]!;
  }
  return all === 0 ? 0 : both / all;
}
