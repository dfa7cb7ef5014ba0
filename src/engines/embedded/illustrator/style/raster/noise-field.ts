import type { Noise } from '../../maths/noise.ts';
import { enlargedRows } from './enlarge.ts';
import { createRaster, type RowSource } from './raster.ts';

/** Samples of noise per feature: below it linear interpolation would show. */
const SAMPLES_PER_FEATURE = 3;

export interface NoiseFieldOptions {
  /** Size of the largest features. */
  readonly featurePx: number;
  /** Default 3. */
  readonly octaves?: number;
  /** Moves the field, so that two fields of one noise differ. */
  readonly shift?: number;
  /** How many times longer than wide the features are, along x. Default 1. */
  readonly stretch?: number;
}

/**
 * A full-size fractal noise field, about -0.7 to 0.7, computed on a coarse grid and enlarged row by row. Of the grid only what the
 * rows asked for need is computed: each thread of a picture asks for its own.
 */
export function noiseRows(noise: Noise, widthPx: number, heightPx: number, options: NoiseFieldOptions): RowSource {
  const octaves = options.octaves ?? 3;
  const stretch = options.stretch ?? 1;
  const stepPx = Math.max(1, options.featurePx / 2 ** (octaves - 1) / SAMPLES_PER_FEATURE);
  const stepAlongPx = stepPx * stretch;
  const columns = Math.ceil(widthPx / stepAlongPx) + 1;
  const rows = Math.ceil(heightPx / stepPx) + 1;
  const field = createRaster(columns, rows, 1);
  const shift = options.shift ?? 0;
  const fillRow = (y: number): void => {
    const v = (y * heightPx) / rows / options.featurePx + shift * 1.7;
    for (let x = 0; x < columns; x++) {
      const u = (x * widthPx) / columns / (options.featurePx * stretch) + shift;
      field.values[y * columns + x] = noise.fractal(u, v, octaves);
    }
  };
  return enlargedRows(field, widthPx, heightPx, fillRow);
}
