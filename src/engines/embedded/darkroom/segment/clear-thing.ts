import type { PixelSize, Raster } from '../../../../core/image.ts';
import { blurredShare } from './blurred-share.ts';
import { objectInFocus } from './in-focus.ts';
import { objectOnPlainGround } from './plain-ground.ts';
import { workingPicture } from './working-picture.ts';

/** Plain grounds need no guessing, so the object can be found at a larger size than by saliency. */
const PLAIN_LONGER_SIDE_PX = 480;
/** Thin parts in focus are told apart at this size. */
const FOCUS_LONGER_SIDE_PX = 640;

/** What stands out from its ground without a doubt, at working size. */
export interface ClearThing extends PixelSize {
  /** 0/1 for each pixel. */
  readonly inside: Uint8Array<ArrayBuffer>;
  /** Share of its contour that runs along its own edges, 0–1. */
  readonly outlined: number;
}

/** A contour with more blurred edges than this, as a share of its length, takes in what is out of focus on the ground. */
const MOST_BLURRED = 0.05;
/** What is in focus is all of a thing if it is at least this share of what stands out from the plain ground; else some of it is out of focus, too. */
const LEAST_IN_FOCUS = 0.75;

/** The thing on a plain ground, or the one in focus before a ground that is not; absent where there is neither. */
export function clearThing(raster: Raster): ClearThing | undefined {
  const plain = workingPicture(raster, PLAIN_LONGER_SIDE_PX);
  const inside = objectOnPlainGround(plain);
  const onPlain = inside && { widthPx: plain.widthPx, heightPx: plain.heightPx, inside, outlined: 1 };
  if (onPlain && blurredShare(onPlain.inside, plain) <= MOST_BLURRED) return onPlain;
  const working = workingPicture(raster, FOCUS_LONGER_SIDE_PX);
  const found = objectInFocus(working);
  const inFocus = found && { widthPx: working.widthPx, heightPx: working.heightPx, ...found };
  if (!inFocus || !onPlain) return inFocus ?? onPlain;
  return areaOf(inFocus) >= LEAST_IN_FOCUS * areaOf(onPlain) ? inFocus : onPlain;
}

/** As a share of the picture. */
function areaOf({ inside }: ClearThing): number {
  return inside.reduce((sum, value) => sum + value, 0) / inside.length;
}
