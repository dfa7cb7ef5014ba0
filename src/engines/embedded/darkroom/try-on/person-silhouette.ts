import type { Mask, Raster } from '../../../../core/image.ts';
import { matte } from '../matte/matte.ts';
import { segmentForeground } from '../segment/foreground.ts';
import { segmentOwnAlpha } from '../segment/own-alpha.ts';
import { objectOnPlainGround } from '../segment/plain-ground.ts';
import { workingPicture } from '../segment/working-picture.ts';

const WORKING_LONGER_SIDE_PX = 640;

/** What stands out with less certainty is not taken for a person. */
const LEAST_CONFIDENCE = 0.7;

/** The outline of a person, soft, of the picture's size: by transparency, before a plain ground, or as what clearly stands out. */
export function personSilhouette(picture: Raster): Mask | undefined {
  const own = segmentOwnAlpha(picture);
  if (own) return own.mask;
  const working = workingPicture(picture, WORKING_LONGER_SIDE_PX);
  const inside = objectOnPlainGround(working);
  if (!inside) {
    const { mask, confidence } = segmentForeground(picture);
    return confidence >= LEAST_CONFIDENCE ? mask : undefined;
  }
  const { widthPx, heightPx } = working;
  return matte(picture, { widthPx, heightPx, data: inside.map((value) => value * 255) });
}
