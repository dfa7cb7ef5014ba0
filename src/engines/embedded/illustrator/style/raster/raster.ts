import { notePixels, noteShape } from '../../crew/kept-code.ts';
import type { RasterLayout } from '../../paint/blur.ts';

/** Float picture, row-major, `channels` values per pixel side by side. */
export interface Raster extends RasterLayout {
  readonly values: Float32Array;
}

export function createRaster(widthPx: number, heightPx: number, channels: number): Raster {
  const raster = { widthPx, heightPx, channels, values: notePixels(new Float32Array(widthPx * heightPx * channels)) };
  noteShape(raster);
  return raster;
}

/** Something that hands out one picture row after the other, so that full-size planes need not exist. */
export interface RowSource {
  /** Row `y`, `width × channels`. The array is reused by the next call. */
  row(y: number): Float32Array;
}
