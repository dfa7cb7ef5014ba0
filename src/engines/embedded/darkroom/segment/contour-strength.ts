import { meanAlongContour } from './along-contour.ts';
import { type LabPicture, meanSquaredContrast, squaredLabDistance } from './lab.ts';

/** Pixels on either side of the contour: edges of photographs are a few pixels wide. */
const REACH_PX = 2;
/** Contrast of this many times the picture's mean is an edge without doubt. */
const CLEAR_CONTRAST = 4;

/**
 * How far the contour of a cut runs along edges of the picture, 0–1: of a thing's own outline nearly all of it does, of a
 * cut through fur or sky much less. 0 without a contour.
 *
 * @param cut `height × width`, 1 inside and 0 outside.
 */
export function contourStrength(lab: LabPicture, cut: Uint8Array): number {
  const { data } = lab;
  const clear = CLEAR_CONTRAST * meanSquaredContrast(lab) + 1e-6;
  return meanAlongContour(cut, lab, REACH_PX, (pixel, step) => {
    const across = squaredLabDistance(data, pixel, pixel + step);
    const around = squaredLabDistance(data, pixel - (REACH_PX - 1) * step, pixel + REACH_PX * step);
    return 1 - Math.exp(-Math.max(across, around) / clear);
  });
}
