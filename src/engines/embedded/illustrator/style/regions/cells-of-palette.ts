import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import type { Raster } from '../raster/raster.ts';
import { pickNearest, shrinkBytes } from '../raster/shrink.ts';
import { lighten } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { oklabRaster, rgbOfOklab } from './oklab.ts';
import { nearestColour, paletteOf } from './palette.ts';

/** Copies of each subject cell among the samples of the palette. */
const SUBJECT_SHARE = 3;

/**
 * The picture in few colours on a coarse grid, for media of stitches and bricks: `rows × columns × 3`, sRGB 0–1, each cell in the
 * nearest of the `colours` that stand best for the picture after its tones were lightened.
 */
export function cellsOfPalette(
  { rgb, labels, widthPx, heightPx, crew }: StyleInput,
  size: Pick<Raster, 'widthPx' | 'heightPx'>,
  colours: number,
  tones: Parameters<typeof lighten>[1],
): Float32Array {
  const cells = size.widthPx * size.heightPx;
  const labelOf = pickNearest(labels, widthPx, heightPx, size, new Uint16Array(cells));
  const picture = shrinkBytes(rgb, widthPx, heightPx, size, crew);
  lighten(picture, tones);
  const { values } = oklabRaster(picture);
  const samples: number[] = [];
  for (let i = 0; i < cells; i++) {
    const copies = labelOf[i]! >= FIRST_SUBJECT_LABEL ? SUBJECT_SHARE : 1;
    for (let copy = 0; copy < copies; copy++) samples.push(values[i * 3]!, values[i * 3 + 1]!, values[i * 3 + 2]!);
  }
  const palette = paletteOf(Float32Array.from(samples), colours);
  const result = new Float32Array(cells * 3);
  for (let i = 0; i < cells; i++) {
    const k = nearestColour(palette, values[i * 3]!, values[i * 3 + 1]!, values[i * 3 + 2]!) * 3;
    result.set(rgbOfOklab([palette[k]!, palette[k + 1]!, palette[k + 2]!]), i * 3);
  }
  return result;
}
