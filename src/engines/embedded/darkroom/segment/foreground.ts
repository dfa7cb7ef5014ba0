import type { Mask, Raster } from '../../../../core/image.ts';

import { matte } from '../matte/matte.ts';
import { cleanMask } from './clean-mask.ts';
import { foregroundConfidence } from './confidence.ts';
import { grabCut } from './grab-cut.ts';
import { type LabPicture, labOfRgb } from './lab.ts';
import { otsuThreshold } from './otsu.ts';
import { objectOnPlainGround } from './plain-ground.ts';
import { saliency } from './saliency.ts';
import type { Segmentation } from './segmentation.ts';
import { trimapOf } from './trimap.ts';
import { WORKING_LONGER_SIDE_PX, workingPicture } from './working-picture.ts';

const PRIOR_WEIGHT = 2;

/** The masks of a segmentation before its edge is refined, at working size. */
export interface RoughSegmentation {
  /** 0 or 255. */
  readonly mask: Mask;
  readonly confidence: number;
}

/** Finds what stands out from its surroundings: the picture's subject, cut out with a soft edge. */
export function segmentForeground(raster: Raster): Segmentation {
  const { mask, confidence } = findForeground(raster);
  return { mask: matte(raster, mask), confidence };
}

/** Like {@link segmentForeground}, but only the hard mask at working size: quick, for a first idea of the subject. */
export function findForeground(raster: Raster): RoughSegmentation {
  return findOnPlainGround(raster) ?? findBySaliency(raster);
}

/** Plain grounds need no guessing, so the object can be found at a larger size. */
const PLAIN_LONGER_SIDE_PX = 480;

function findOnPlainGround(raster: Raster): RoughSegmentation | undefined {
  const working = workingPicture(raster, PLAIN_LONGER_SIDE_PX);
  const cut = objectOnPlainGround(working);
  if (!cut) return undefined;
  const { widthPx, heightPx } = working;
  const confidence = foregroundConfidence(working, cut, cut);
  return { mask: { widthPx, heightPx, data: cut.map((inside) => inside * 255) }, confidence };
}

function findBySaliency(raster: Raster): RoughSegmentation {
  const { rgb, widthPx, heightPx } = workingPicture(raster, WORKING_LONGER_SIDE_PX);
  const lab = labOfRgb(rgb, widthPx, heightPx);
  const salient = saliency(lab);
  const prior = salient.map((value, pixel) => 0.5 * value + 0.5 * centrePrior(pixel, lab));
  const threshold = otsuThreshold(salient);
  const cut = cleanMask(
    grabCut(lab, trimapOf(prior, otsuThreshold(prior)), { prior, priorWeight: PRIOR_WEIGHT }),
    widthPx,
    heightPx,
  );
  const confidence = foregroundConfidence(lab, cut, trimapOf(salient, threshold));
  return { mask: { widthPx, heightPx, data: cut.map((inside) => inside * 255) }, confidence };
}

/** Subjects are near the middle and may reach the bottom edge. */
function centrePrior(pixel: number, { widthPx, heightPx }: LabPicture): number {
  const x = ((pixel % widthPx) + 0.5) / widthPx - 0.5;
  const y = (Math.floor(pixel / widthPx) + 0.5) / heightPx - 0.55;
  const down = y > 0 ? y * 0.6 : y;
  return Math.exp(-(x * x) / (2 * 0.24 ** 2) - (down * down) / (2 * 0.27 ** 2));
}
