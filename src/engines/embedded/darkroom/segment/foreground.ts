import type { PersonSighting } from '../../../../core/find-persons.ts';
import type { Raster } from '../../../../core/image.ts';
import { matte } from '../matte/matte.ts';
import { mainPersons } from './body-prior.ts';
import { clearThing } from './clear-thing.ts';
import { foregroundConfidence } from './confidence.ts';
import { isCutOffBelow, moreInFocus } from './more-in-focus.ts';
import { type ForegroundSegmentation, findSalient } from './salient-foreground.ts';
import { WORKING_LONGER_SIDE_PX } from './working-picture.ts';

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
  const salient = findSalient(raster, mainPersons(persons), longerSidePx);
  return clear ? moreInFocus(raster, clear, salient) : salient;
}

function findClearThing(raster: Raster): ForegroundSegmentation | undefined {
  const thing = clearThing(raster);
  if (!thing) return undefined;
  const { widthPx, heightPx, inside, outlined } = thing;
  const confidence = outlined * foregroundConfidence(thing, inside, inside);
  return { mask: { widthPx, heightPx, data: inside.map((value) => value * 255) }, confidence, steadiness: 1 };
}
