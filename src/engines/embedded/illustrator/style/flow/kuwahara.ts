import { ALONE, workAlone } from '../../crew/crew.ts';
import { notePixels, releasePixels } from '../../crew/kept-code.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import type { Flow } from './tensor.ts';

const SECTORS = 8;
const ANGLES = 24;
const SHAPES = 5;
/** How far the window stretches along an edge: 1 gives at most twice the radius by half of it (Kyprianidis' alpha). */
const ECCENTRICITY = 1;
/** A sample counts for a sector from this share of the window's largest weight on. */
const LEAST_WEIGHT = 0.05;

/** Square of the radius from which every other sample (a chequerboard) will do. */
const THIN_FROM_AREA = 12;
/** Gradients (per pixel) below it leave nothing to flatten. */
const FLAT_STRENGTH = 0.0012;

/** One sector's samples: position relative to the centre (an index offset in the padded picture) and weights summing to 1. */
interface Sector {
  readonly offsets: Int32Array;
  readonly weights: Float64Array;
}

/** What the filter looks at. */
export interface KuwaharaWindow {
  /** Radius of the round window. */
  readonly radiusPx: number;
  /** How strongly calm sectors win. Default 8. */
  readonly sharpness?: number;
}

/**
 * Anisotropic Kuwahara filter of a three-channel picture (Kyprianidis, Kang, Döllner 2009; polynomial sector weights from
 * Kyprianidis 2010): flattens areas, keeps and sharpens edges, follows the flow. Windows for a few angles and shapes are
 * tabulated.
 */
export function kuwahara(
  picture: Raster,
  flow: Flow,
  { radiusPx, sharpness = 8 }: KuwaharaWindow,
  crew = ALONE,
): Raster {
  const { widthPx, heightPx } = picture;
  const margin = Math.ceil(radiusPx * 2) + 1;
  const paddedWidthPx = widthPx + 2 * margin;
  const values = padWithSquares(picture, margin);
  const windows = tabulateWindows(radiusPx, paddedWidthPx);
  const result = createRaster(widthPx, heightPx, 3);
  const power = sharpness / 2;
  const filterRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) {
      for (let x = 0; x < widthPx; x++) {
        const i = y * widthPx + x;
        if (flow.strength[i]! < FLAT_STRENGTH) {
          for (let channel = i * 3; channel < i * 3 + 3; channel++) result.values[channel] = picture.values[channel]!;
          continue;
        }
        const window = windows[windowIndex(flow, i)]!;
        const centre = ((y + margin) * paddedWidthPx + x + margin) * 4;
        let red = 0;
        let green = 0;
        let blue = 0;
        let total = 0;
        for (let k = 0; k < SECTORS; k++) {
          const { offsets, weights } = window[k]!;
          let r = 0;
          let g = 0;
          let b = 0;
          let square = 0;
          for (let s = 0; s < offsets.length; s++) {
            const p = centre + offsets[s]!;
            const weight = weights[s]!;
            r += values[p]! * weight;
            g += values[p + 1]! * weight;
            b += values[p + 2]! * weight;
            square += values[p + 3]! * weight;
          }
          const variance = square - r * r - g * g - b * b;
          // In steps of 1/255, as in the papers; the fast path for the usual exponent.
          const spread = 1 + (variance > 0 ? variance : 0) * 65025 * 0.33;
          const calm = power === 4 ? 1 / (spread * spread * spread * spread) : spread ** -power;
          red += r * calm;
          green += g * calm;
          blue += b * calm;
          total += calm;
        }
        const scale = total > 1e-30 ? 1 / total : 0;
        result.values[i * 3] = scale ? red * scale : picture.values[i * 3]!;
        result.values[i * 3 + 1] = scale ? green * scale : picture.values[i * 3 + 1]!;
        result.values[i * 3 + 2] = scale ? blue * scale : picture.values[i * 3 + 2]!;
      }
    }
  };
  crew.share(heightPx, filterRows, { pixels: result.values, values: widthPx * 3 });
  releasePixels(values);
  return result;
}

function windowIndex(flow: Flow, i: number): number {
  const shape = Math.min(SHAPES - 1, Math.floor(flow.anisotropy[i]! * SHAPES));
  // Directions are lines: half a turn is the whole range.
  const halfTurns = Math.atan2(flow.alongY[i]!, flow.alongX[i]!) / Math.PI + 1;
  return shape * ANGLES + (Math.round(halfTurns * ANGLES) % ANGLES);
}

/** Four channels: the colour and its squared length; the rim repeats the edge pixels. */
function padWithSquares({ widthPx, heightPx, values }: Raster, margin: number): Float32Array {
  const paddedWidthPx = widthPx + 2 * margin;
  const paddedHeightPx = heightPx + 2 * margin;
  const padded = notePixels(new Float32Array(paddedWidthPx * paddedHeightPx * 4));
  const padRows = (from: number, to: number): void => {
    let target = from * paddedWidthPx * 4;
    for (let y = from; y < to; y++) {
      const row = Math.min(Math.max(y - margin, 0), heightPx - 1) * widthPx;
      for (let x = 0; x < paddedWidthPx; x++) {
        const source = (row + Math.min(Math.max(x - margin, 0), widthPx - 1)) * 3;
        const r = values[source]!;
        const g = values[source + 1]!;
        const b = values[source + 2]!;
        padded[target++] = r;
        padded[target++] = g;
        padded[target++] = b;
        padded[target++] = r * r + g * g + b * b;
      }
    }
  };
  workAlone(paddedHeightPx, padRows);
  return padded;
}

function tabulateWindows(radiusPx: number, paddedWidthPx: number): Sector[][] {
  const windows: Sector[][] = [];
  for (let shape = 0; shape < SHAPES; shape++) {
    const stretch = (ECCENTRICITY + (shape + 0.5) / SHAPES) / ECCENTRICITY;
    for (let angle = 0; angle < ANGLES; angle++) {
      windows.push(tabulateWindow(radiusPx * stretch, radiusPx / stretch, (angle * Math.PI) / ANGLES, paddedWidthPx));
    }
  }
  return windows;
}

function tabulateWindow(longPx: number, shortPx: number, angle: number, paddedWidthPx: number): Sector[] {
  const reach = Math.ceil(longPx);
  const thinned = longPx * shortPx > THIN_FROM_AREA;
  const offsets: number[][] = Array.from({ length: SECTORS }, () => []);
  const weights: number[][] = Array.from({ length: SECTORS }, () => []);
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  for (let y = -reach; y <= reach; y++) {
    for (let x = -reach; x <= reach; x++) {
      if (thinned && ((x + y) & 1) !== 0) continue;
      const u = (x * cosine + y * sine) / longPx;
      const v = (-x * sine + y * cosine) / shortPx;
      if (u * u + v * v > 1) continue;
      const falloff = Math.exp(-3 * (u * u + v * v));
      for (let k = 0; k < SECTORS; k++) {
        const weight = sectorWeight(u, v, k) * falloff;
        if (weight < LEAST_WEIGHT) continue;
        offsets[k]!.push((y * paddedWidthPx + x) * 4);
        weights[k]!.push(weight);
      }
    }
  }
  return offsets.map((list, k) => {
    const sum = weights[k]!.reduce((a, b) => a + b, 0);
    return {
      offsets: Int32Array.from(list),
      weights: Float64Array.from(weights[k]!, (weight) => Math.fround(weight / sum)),
    };
  });
}

/** Overlap of the sectors at the centre and the curvature that lets each end at its neighbours' middles. */
const OVERLAP = 0.33;
const CURVATURE = (OVERLAP + Math.cos(Math.PI / 4 + 0.2)) / Math.sin(Math.PI / 4 + 0.2) ** 2;

/** Turns of the sectors. */
const SECTOR_COSINES = Float64Array.from({ length: SECTORS }, (_, k) => Math.cos((k * 2 * Math.PI) / SECTORS));
const SECTOR_SINES = Float64Array.from({ length: SECTORS }, (_, k) => Math.sin((k * 2 * Math.PI) / SECTORS));

/** Kyprianidis' polynomial ((v + ζ) - η·u²)², cut off at 0, with the point turned into the sector. */
function sectorWeight(u: number, v: number, sector: number): number {
  const cosine = SECTOR_COSINES[sector]!;
  const sine = SECTOR_SINES[sector]!;
  const along = u * cosine + v * sine;
  const across = -u * sine + v * cosine;
  const height = Math.max(0, along + OVERLAP - CURVATURE * across * across);
  return height * height;
}
