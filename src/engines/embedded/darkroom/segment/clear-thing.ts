import type { PixelSize, Raster } from '../../../../core/image.ts';
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

/** The thing on a plain ground, or the one in focus before a ground that is not; absent where there is neither. */
export function clearThing(raster: Raster): ClearThing | undefined {
  const plain = workingPicture(raster, PLAIN_LONGER_SIDE_PX);
  const inside = objectOnPlainGround(plain);
  if (inside) return { widthPx: plain.widthPx, heightPx: plain.heightPx, inside, outlined: 1 };
  const working = workingPicture(raster, FOCUS_LONGER_SIDE_PX);
  const found = objectInFocus(working);
  return found && { widthPx: working.widthPx, heightPx: working.heightPx, ...found };
}
