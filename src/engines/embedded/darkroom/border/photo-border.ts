import type { PixelSize, Raster } from '../../../../core/image.ts';
import type { ReportProgress } from '../../render-tools.ts';
import { cropRaster, type KnownBox } from '../known-box.ts';
import { findForeground } from '../segment/foreground.ts';
import { workingPicture } from '../segment/working-picture.ts';
import { blurBelowCut } from './blur-below-cut.ts';
import { completedBorder, texturedBorder } from './border-fills.ts';
import { sourcesForBorder } from './border-sources.ts';
import { type Canvas, partsGrowingAlone } from './canvas-parts.ts';
import { carryAcross } from './carry-across.ts';
import { continueRim, fadeInto } from './continue-rim.ts';
import { defocusMisfits, misfittingParts } from './defocus-misfits.ts';
import { isTexture } from './is-texture.ts';
import { keepOwnRim } from './own-rim.ts';

/** All that is to be known of a picture before it goes on is read off a copy of this size. */
const LOOKED_AT_PX = 640;
/** Where its subject stands is to be known well enough to leave it out, not to cut it out: sides of the copies that clear and unclear subjects are sought on. */
const SUBJECT_SOUGHT_PX = 320;
const SUBJECT_LOOKED_AT_PX = 192;
/** A subject less sure than this is but a guess: what lies beside a side goes on whatever it belongs to. */
const GUESSED_CONFIDENCE = 0.2;

/**
 * The border of a photo: what its sides show is gone on with in step where it is seen again deeper inside, the rest is completed by patches,
 * and farther out out of focus where they do not hold together, a side is mostly thin structure, or somebody is cut off below. Of a picture that
 * grows on two opposite sides, each is judged by itself.
 *
 * @param kept what the mask keeps. @param byPx how far the mask has grown into the picture. @param isWhole whether the picture is known, and opaque, all over its box.
 * @returns `height × width × 3`, of the canvas.
 */
export function photoBorder(
  given: Canvas,
  kept: KnownBox,
  { byPx, isWhole }: { readonly byPx: number; readonly isWhole: boolean },
  report: ReportProgress,
): Uint8Array {
  const { canvas, box } = isWhole ? keepOwnRim(given, kept, byPx) : { canvas: given, box: kept };
  const looked = smaller(cropRaster(canvas.picture, box), LOOKED_AT_PX);
  if (isTexture(looked)) return texturedBorder(canvas, report);
  const subject = findForeground(smaller(looked, SUBJECT_SOUGHT_PX), [], SUBJECT_LOOKED_AT_PX);
  const allowed = sourcesForBorder(canvas.picture, canvas.mask, box, subject) ?? knownOf(canvas);
  const beside = subject.confidence < GUESSED_CONFIDENCE ? knownOf(canvas) : allowed;
  const continued = isWhole ? continueRim(canvas, box, beside, rimDepth(box, kept)) : undefined;
  const { rgb, misfit } = completedBorder(continued?.canvas ?? canvas, box, allowed, report, continued?.copies);
  if (continued) fadeInto(rgb, continued.fading);
  const judged = misfittingParts(misfit, canvas.picture, {
    box,
    looked,
    parts: partsGrowingAlone(canvas.picture, kept),
  });
  const parts = blurBelowCut(judged, subject.mask, box);
  const joined = continued ? carryAcross({ ...sizeOf(canvas.picture), rgb }, box, continued.goesOn) : rgb;
  return defocusMisfits(joined, { ...canvas, mask: continued?.outer ?? canvas.mask }, box, parts);
}

/** How deep the rim is that a box has and what the mask keeps has not. */
function rimDepth(box: KnownBox, kept: KnownBox): number {
  return Math.max(kept.left - box.left, box.right - kept.right, kept.top - box.top, box.bottom - kept.bottom);
}

/** 1 for what a canvas's mask keeps. */
function knownOf({ mask }: Canvas): Uint8Array {
  return mask.data.map((value) => (value === 0 ? 1 : 0));
}

function sizeOf({ widthPx, heightPx }: PixelSize): PixelSize {
  return { widthPx, heightPx };
}

function smaller(picture: Raster, longerSidePx: number): Raster {
  const { rgb, ...size } = workingPicture(picture, longerSidePx);
  return { ...size, channels: 3, data: rgb };
}
