import type { PixelSize } from '../../../../core/image.ts';
import { SURELY_BODY } from './body-prior.ts';
import { cleanMask } from './clean-mask.ts';
import { foregroundConfidence } from './confidence.ts';
import { contourStrength } from './contour-strength.ts';
import { grabCut } from './grab-cut.ts';
import type { KeptFlow } from './kept-flow.ts';
import type { LabPicture } from './lab.ts';
import { otsuThreshold } from './otsu.ts';
import { SURELY_INSIDE, trimapOf } from './trimap.ts';

const PRIOR_WEIGHT = 2;
/** From here on a contour is a thing's own. */
const CLEAR_CONTOUR = 0.88;

/** A subject cut out by what stands out. */
export interface Cut {
  /** 0 or 1. */
  readonly inside: Uint8Array<ArrayBuffer>;
  readonly confidence: number;
  readonly contour: number;
}

/**
 * Cuts out what stands out.
 *
 * @param salient how much each pixel stands out, 0–1. @param bodies how likely it is somebody's, 0–1. @param placePrior how likely it is the subject's for where it lies.
 * @param flow of the cuts of this picture.
 */
export function cutOut(
  lab: LabPicture,
  salient: Float32Array,
  bodies: Float32Array,
  placePrior: (pixel: number, size: PixelSize) => number,
  flow: KeptFlow,
): Cut {
  const { widthPx, heightPx } = lab;
  const prior = salient.map((value, pixel) => Math.max(bodies[pixel]!, 0.5 * value + 0.5 * placePrior(pixel, lab)));
  const guess = trimapOf(prior, otsuThreshold(prior));
  bodies.forEach((likelihood, pixel) => {
    if (likelihood === SURELY_BODY) guess[pixel] = SURELY_INSIDE;
  });
  const inside = cleanMask(grabCut(lab, guess, { prior, priorWeight: PRIOR_WEIGHT, flow }), widthPx, heightPx);
  const contour = contourStrength(lab, inside);
  const confidence = foregroundConfidence(lab, inside, trimapOf(salient, otsuThreshold(salient)));
  return { inside, contour, confidence: confidence * Math.min(1, contour / CLEAR_CONTOUR) };
}

/** The wider cut may have a contour this much less clear: more of it lies in the dark of what stands around. */
const CONTOUR_TOLERANCE = 0.97;

/** The wider cut if its contour is as clear, or if neither's is: then the subject fills the picture, and a part of it is worse. */
export function better(narrow: Cut, wide: Cut): Cut {
  const isClear = Math.max(narrow.contour, wide.contour) >= CLEAR_CONTOUR;
  return !isClear || wide.contour >= CONTOUR_TOLERANCE * narrow.contour ? wide : narrow;
}

/** Subjects are near the middle and may reach the bottom edge. */
export function centrePrior(pixel: number, { widthPx, heightPx }: PixelSize): number {
  const x = ((pixel % widthPx) + 0.5) / widthPx - 0.5;
  const y = (Math.floor(pixel / widthPx) + 0.5) / heightPx - 0.55;
  const down = y > 0 ? y * 0.6 : y;
  return Math.exp(-(x * x) / (2 * 0.24 ** 2) - (down * down) / (2 * 0.27 ** 2));
}

/** Subjects that fill the picture leave a strip along its top and sides, in shares of the sides. */
const OUTER_STRIP = 0.02;
const INNER_STRIP = 0.2;

/** Subjects may fill the picture, but for that strip. */
export function framePrior(pixel: number, { widthPx, heightPx }: PixelSize): number {
  const x = ((pixel % widthPx) + 0.5) / widthPx;
  const y = (Math.floor(pixel / widthPx) + 0.5) / heightPx;
  const share = (Math.min(x, 1 - x, y) - OUTER_STRIP) / (INNER_STRIP - OUTER_STRIP);
  return 0.05 + 0.85 * Math.min(1, Math.max(0, share));
}
