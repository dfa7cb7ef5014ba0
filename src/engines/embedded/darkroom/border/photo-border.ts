import type { Raster } from '../../../../core/image.ts';
import type { ReportProgress } from '../../render-tools.ts';
import { cropRaster, type KnownBox } from '../known-box.ts';
import { coloursOf } from '../opaque.ts';
import { findForeground } from '../segment/foreground.ts';
import { workingPicture } from '../segment/working-picture.ts';
import { blurredBorder, completedBorder, texturedBorder } from './border-fills.ts';
import { borderWay } from './border-way.ts';
import { type Canvas, partOf, partsGrowingAlone, pasteInto, within } from './canvas-parts.ts';
import { isTexture } from './strangeness.ts';

/** All that is to be known of a picture before it goes on is read off a copy of this size. */
const LOOKED_AT_PX = 640;
/** Where its subject stands is to be known well enough to leave it out, not to cut it out: sides of the copies that clear and unclear subjects are sought on. */
const SUBJECT_SOUGHT_PX = 320;
const SUBJECT_LOOKED_AT_PX = 192;

/**
 * The border of a photo: completed by patches, mirrored, or out of focus; see `borderWay`. Of a picture that grows on two opposite sides,
 * each goes on in its own way.
 *
 * @param box the picture's place on the canvas. @param isWhole whether it is known, and opaque, all over its box.
 * @returns `height × width × 3`, of the canvas.
 */
export function photoBorder(canvas: Canvas, box: KnownBox, isWhole: boolean, report: ReportProgress): Uint8Array {
  const { picture } = canvas;
  const kept = smaller(cropRaster(picture, box), LOOKED_AT_PX);
  if (isTexture(kept)) return texturedBorder(canvas, report);
  const subject = findForeground(smaller(kept, SUBJECT_SOUGHT_PX), [], SUBJECT_LOOKED_AT_PX);
  const parts = isWhole ? partsGrowingAlone(picture, box) : [];
  const ways = parts.map((part) => borderWay(kept, subject, partOf(canvas, part), within(box, part)));
  if (ways.every((way) => way === completedBorder)) return completedBorder(canvas, box, subject, report);
  if (ways.every((way) => way === blurredBorder)) return blurredBorder(canvas, box, subject);
  const result = coloursOf(picture).slice();
  for (const [index, part] of parts.entries()) {
    const [own, place] = [partOf(canvas, part), within(box, part)];
    const filled = ways[index]!(own, place, subject, report) ?? blurredBorder(own, place, subject);
    pasteInto(result, picture, part, filled);
  }
  return result;
}

function smaller(picture: Raster, longerSidePx: number): Raster {
  const { rgb, ...size } = workingPicture(picture, longerSidePx);
  return { ...size, channels: 3, data: rgb };
}
