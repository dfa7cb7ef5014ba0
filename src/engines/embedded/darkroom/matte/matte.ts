import type { Mask, PixelSize, Raster } from '../../../../core/image.ts';

import { TRIANGLE } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';
import { workingPicture } from '../segment/working-picture.ts';
import { boxMean } from './box-filter.ts';
import { fitGuidedFilter, type LocalLinearModel } from './guided-filter.ts';

/**
 * The filter is fitted on a copy with at most this many pixels on its longer side and applied to the full picture
 * (fast guided filter: He, Sun 2015), so memory stays bounded.
 */
const FITTING_LONGER_SIDE_PX = 1024;
const RADIUS_PX = 8;
/** Half width of the strip along the mask's edge in which alpha may be soft. */
const BAND_PX = 5;
/** Colour variance of flat surfaces. */
const REGULARISATION = 1e-4;
/** Alpha within this of 0 or 1 is taken as exactly that: the filter leaves a faint haze. */
const HAZE = 0.08;

/**
 * Turns a mask into a soft alpha that follows the picture's edges: hair and blur become partly transparent, what lies
 * away from the edge stays 0 or 255.
 *
 * @param mask any size; values from 128 count as inside.
 * @returns a mask of the picture's size.
 */
export function matte(raster: Raster, mask: Mask): Mask {
  const working = workingPicture(raster, FITTING_LONGER_SIDE_PX);
  const hard = hardMask(mask, working);
  const model = fitGuidedFilter(working.rgb, hard, working, RADIUS_PX, REGULARISATION);
  const band = boxMean(hard, working.widthPx, working.heightPx, BAND_PX);
  return applyModel(raster, model, band, working);
}

/** 0 or 1 per pixel at `size`; enlarging is smooth, so that no stairs appear. */
function hardMask(mask: Mask, size: PixelSize): Float32Array {
  const scaled = resample({ ...mask, channels: 1 }, size, { kernel: TRIANGLE });
  return Float32Array.from(scaled, (value) => (value >= 128 ? 1 : 0));
}

function applyModel(raster: Raster, model: LocalLinearModel, band: Float32Array, fitted: PixelSize): Mask {
  const { widthPx, heightPx, channels, data } = raster;
  const alpha = new Uint8Array(widthPx * heightPx);
  const rows = [...model.planes, band].map((plane) => ({ plane, row: new Float32Array(widthPx) }));
  const [red, green, blue, offset, edge] = rows.map(({ row }) => row);
  for (let y = 0; y < heightPx; y++) {
    for (const { plane, row } of rows) enlargeRow(plane, fitted, y, heightPx, row);
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const i = pixel * channels;
      const linear = (red[x] * data[i] + green[x] * data[i + 1] + blue[x] * data[i + 2]) / 255 + offset[x];
      const crisp = (linear - HAZE) / (1 - 2 * HAZE);
      const value = edge[x] <= 0.001 ? 0 : edge[x] >= 0.999 ? 1 : Math.min(1, Math.max(0, crisp));
      alpha[pixel] = value * 255 + 0.5;
    }
  }
  return { widthPx, heightPx, data: alpha };
}

/** One row of a plane, linearly enlarged to the width of `row` and to `heightPx` rows. */
function enlargeRow(plane: Float32Array, from: PixelSize, y: number, heightPx: number, row: Float32Array): void {
  const centre = Math.max(0, ((y + 0.5) * from.heightPx) / heightPx - 0.5);
  const above = Math.min(from.heightPx - 1, Math.floor(centre));
  const below = Math.min(from.heightPx - 1, above + 1);
  const down = centre - above;
  const scale = from.widthPx / row.length;
  for (let x = 0; x < row.length; x++) {
    const position = Math.max(0, (x + 0.5) * scale - 0.5);
    const left = Math.min(from.widthPx - 1, Math.floor(position));
    const right = Math.min(from.widthPx - 1, left + 1);
    const across = position - left;
    const upper = plane[above * from.widthPx + left] * (1 - across) + plane[above * from.widthPx + right] * across;
    const lower = plane[below * from.widthPx + left] * (1 - across) + plane[below * from.widthPx + right] * across;
    row[x] = upper * (1 - down) + lower * down;
  }
}
