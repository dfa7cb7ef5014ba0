import { ALONE, type Crew } from '../../crew/crew.ts';
import { blur } from '../../paint/blur.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import type { Flow } from './tensor.ts';

export interface LineOptions {
  /** Half the width of the lines looked for, in pixels of the guide. */
  readonly sigmaPx: number;
  /** Pixels followed along the flow in both directions; longer gives calmer lines. */
  readonly followPx: number;
}

/** Ratio of the two Gaussians of a difference of Gaussians that stands for the Laplacian (Marr and Hildreth 1980). */
const SIGMA_RATIO = 1.6;
/** Gradients (per pixel) below it cannot hold a line; skipping them saves most of the time. */
const LEAST_STRENGTH = 0.004;
/** Light that counts as darkness of the surround when contrast is related to it, so that shadows keep their lines. */
const SURROUND_FLOOR = 0.22;

/**
 * Flow-based difference of Gaussians (Kang, Lee, Chui 2007), as the extent to which a pixel lies on a dark line: 0 for
 * none, about 0.1 for a faint and from 0.4 on for a strong one. It is smooth, so it can be enlarged and then cut with a
 * threshold (Winnemöller 2011) without steps. `guide` has one channel, 0–1.
 */
export function lineStrength(guide: Raster, flow: Flow, options: LineOptions, crew = ALONE): Raster {
  const across = differenceAcross(guide, flow, options.sigmaPx, crew);
  return smoothAlong(across, flow, options.followPx, crew);
}

function differenceAcross(guide: Raster, flow: Flow, sigmaPx: number, crew: Crew): Raster {
  const { widthPx, heightPx, values } = guide;
  const result = createRaster(widthPx, heightPx, 1);
  const surround = blur(values, guide, sigmaPx * 8, crew);
  const reach = Math.ceil(2.2 * sigmaPx * SIGMA_RATIO);
  const weights = differenceWeights(sigmaPx, reach);
  const compareRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) {
      for (let x = 0; x < widthPx; x++) {
        const i = y * widthPx + x;
        if (flow.strength[i]! < LEAST_STRENGTH) continue;
        const stepX = -flow.alongY[i]!;
        const stepY = flow.alongX[i]!;
        let sum = values[i]! * weights[0]!;
        for (let step = 1; step <= reach; step++) {
          sum +=
            weights[step]! *
            (linear(values, widthPx, heightPx, x + stepX * step, y + stepY * step) +
              linear(values, widthPx, heightPx, x - stepX * step, y - stepY * step));
        }
        result.values[i] = (-sum * 4) / (surround[i]! + SURROUND_FLOOR);
      }
    }
  };
  crew.share(heightPx, compareRows, { pixels: result.values, values: widthPx });
  return result;
}

/** Centre and one side of the narrow Gaussian minus the wide one, each summing to 1 over both sides. */
function differenceWeights(sigmaPx: number, reach: number): Float64Array {
  const gaussian = (sigma: number): number[] => {
    const side = Array.from({ length: reach + 1 }, (_, step) => Math.exp(-(step * step) / (2 * sigma * sigma)));
    const sum = side.reduce((a, b) => a + 2 * b, 0) - side[0]!;
    return side.map((value) => value / sum);
  };
  const narrow = gaussian(sigmaPx);
  const wide = gaussian(sigmaPx * SIGMA_RATIO);
  return Float64Array.from(narrow, (value, step) => value - wide[step]!);
}

function linear(values: Float32Array, widthPx: number, heightPx: number, x: number, y: number): number {
  const limitedX = x < 0 ? 0 : x > widthPx - 1.001 ? widthPx - 1.001 : x;
  const limitedY = y < 0 ? 0 : y > heightPx - 1.001 ? heightPx - 1.001 : y;
  const column = limitedX | 0;
  const row = limitedY | 0;
  const tx = limitedX - column;
  const i = row * widthPx + column;
  const top = values[i]! + (values[i + 1]! - values[i]!) * tx;
  const bottom = values[i + widthPx]! + (values[i + widthPx + 1]! - values[i + widthPx]!) * tx;
  return top + (bottom - top) * (limitedY - row);
}

function smoothAlong(response: Raster, flow: Flow, followPx: number, crew: Crew): Raster {
  const { widthPx, heightPx, values } = response;
  const result = createRaster(widthPx, heightPx, 1);
  const followRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) {
      for (let x = 0; x < widthPx; x++) {
        const i = y * widthPx + x;
        if (flow.strength[i]! < LEAST_STRENGTH) continue;
        let sum = values[i]!;
        let total = 1;
        for (let side = -1; side <= 1; side += 2) {
          let px = x;
          let py = y;
          let directionX = flow.alongX[i]! * side;
          let directionY = flow.alongY[i]! * side;
          for (let step = 1; step <= followPx; step++) {
            px += directionX;
            py += directionY;
            if (px < 0 || py < 0 || px > widthPx - 1 || py > heightPx - 1) break;
            const j = ((py + 0.5) | 0) * widthPx + ((px + 0.5) | 0);
            const weight = 1 - step / (followPx + 1);
            sum += values[j]! * weight;
            total += weight;
            const along = flow.alongX[j]! * directionX + flow.alongY[j]! * directionY < 0 ? -1 : 1;
            directionX = flow.alongX[j]! * along;
            directionY = flow.alongY[j]! * along;
          }
        }
        result.values[i] = Math.max(0, sum / total);
      }
    }
  };
  crew.share(heightPx, followRows, { pixels: result.values, values: widthPx });
  return result;
}
