import { meanAlongContour } from './along-contour.ts';
import { labOfRgb } from './lab.ts';
import { edgesOf } from './sharp-edges.ts';
import type { WorkingPicture } from './working-picture.ts';

/** A slope that is an edge, in L*a*b* units per pixel, and the sharpness from which on it is in focus. */
const EDGE = 3;
const SHARP = 0.4;
/** Edges run at most so far beside a contour. */
const REACH_PX = 3;

/** Share of a contour that runs along edges out of focus, 0–1; 0 without a contour. */
export function blurredShare(cut: Uint8Array, picture: WorkingPicture): number {
  const { slopes, sharpness } = edgesOf(labOfRgb(picture.rgb, picture.widthPx, picture.heightPx));
  return meanAlongContour(cut, picture, REACH_PX, (pixel, step) => {
    let [steepest, sharpest] = [0, 0];
    for (let k = 1 - REACH_PX; k <= REACH_PX; k++) {
      steepest = Math.max(steepest, slopes[pixel + k * step]!);
      sharpest = Math.max(sharpest, sharpness[pixel + k * step]!);
    }
    return steepest >= EDGE && sharpest < SHARP ? 1 : 0;
  });
}
