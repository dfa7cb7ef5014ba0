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
  const { widthPx, heightPx, data } = lab;
  const clear = CLEAR_CONTRAST * meanSquaredContrast(lab) + 1e-6;
  let sum = 0;
  let length = 0;
  for (let y = REACH_PX; y < heightPx - REACH_PX - 1; y++)
    for (let x = REACH_PX; x < widthPx - REACH_PX - 1; x++) {
      const pixel = y * widthPx + x;
      for (const step of [1, widthPx]) {
        if (cut[pixel] === cut[pixel + step]) continue;
        const across = squaredLabDistance(data, pixel, pixel + step);
        const around = squaredLabDistance(data, pixel - (REACH_PX - 1) * step, pixel + REACH_PX * step);
        sum += 1 - Math.exp(-Math.max(across, around) / clear);
        length++;
      }
    }
  return length === 0 ? 0 : sum / length;
}
