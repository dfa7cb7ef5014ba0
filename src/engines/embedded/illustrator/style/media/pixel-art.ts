import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { pickNearest, shrinkBytes } from '../raster/shrink.ts';
import { lighten, toByte } from '../raster/tone.ts';
import { oklabRaster, rgbOfOklab } from '../regions/oklab.ts';
import { nearestColour, paletteOf } from '../regions/palette.ts';
import type { StyleInput } from '../style.ts';

/** Blocks on the longer side aimed at; the block is a whole number of pixels. */
const BLOCKS = 144;
export const PIXEL_ART_COLOURS = 32;
/** Copies of each subject pixel among the samples of the palette. */
const SUBJECT_SHARE = 3;
/** Bayer's 4×4 matrix (1973). */
const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];
/** Dither in OKLab lightness: about the distance of two neighbouring palette colours. */
const DITHER = 0.045;
/** Lightness of a subject's rim blocks relative to their colour. */
const RIM = 0.42;

/** Pixel art: a coarse exact grid, a palette cut from the picture, ordered dither in scenery, dark outlines on subjects. */
export function pixelArt(input: StyleInput): Uint8Array {
  const block = Math.max(2, Math.round(Math.max(input.widthPx, input.heightPx) / BLOCKS));
  const size = { widthPx: Math.ceil(input.widthPx / block), heightPx: Math.ceil(input.heightPx / block) };
  const cells = size.widthPx * size.heightPx;
  const labels = pickNearest(input.labels, input.widthPx, input.heightPx, size, new Uint16Array(cells));
  const picture = shrinkBytes(input.rgb, input.widthPx, input.heightPx, size, input.crew);
  lighten(picture, { lift: 0.1, chroma: 1.15, darkest: 0 });
  sharpen(picture);
  const colours = oklabRaster(picture);
  outlineSubjects(colours, labels);
  const palette = paletteOf(samplesOf(colours.values, labels), PIXEL_ART_COLOURS);
  const index = new Uint8Array(cells);
  for (let y = 0; y < size.heightPx; y++) {
    for (let x = 0; x < size.widthPx; x++) {
      const i = y * size.widthPx + x;
      const isSubject = labels[i]! >= FIRST_SUBJECT_LABEL;
      const shift = isSubject ? 0 : ((BAYER[(y & 3) * 4 + (x & 3)]! + 0.5) / 16 - 0.5) * DITHER;
      const { values } = colours;
      index[i] = nearestColour(palette, values[i * 3]! + shift, values[i * 3 + 1]!, values[i * 3 + 2]!);
    }
  }
  return blocksOf(input, size.widthPx, index, palette, block);
}

/** Unsharp masking over neighbouring cells: averaging has softened what an artist would set hard. */
function sharpen({ widthPx, heightPx, values }: Raster): void {
  const source = values.slice();
  for (let y = 1; y < heightPx - 1; y++) {
    for (let x = 1; x < widthPx - 1; x++) {
      for (let i = (y * widthPx + x) * 3, channel = 0; channel < 3; channel++, i++) {
        const around = source[i - 3]! + source[i + 3]! + source[i - widthPx * 3]! + source[i + widthPx * 3]!;
        const sharp = source[i]! + (source[i]! - around / 4) * 0.7;
        values[i] = Math.min(1, Math.max(0, sharp));
      }
    }
  }
}

/** Darkens the outermost cells of each subject. */
function outlineSubjects({ widthPx, heightPx, values }: Raster, labels: Uint16Array): void {
  const rim = createRaster(widthPx, heightPx, 1);
  for (let y = 1; y < heightPx - 1; y++) {
    for (let x = 1; x < widthPx - 1; x++) {
      const i = y * widthPx + x;
      const label = labels[i]!;
      if (label < FIRST_SUBJECT_LABEL) continue;
      for (const j of [i - 1, i + 1, i - widthPx, i + widthPx]) {
        // Between two subjects the upper label draws the line.
        if (labels[j]! < label && labels[j]! !== label) rim.values[i] = 1;
      }
    }
  }
  for (let i = 0; i < rim.values.length; i++) if (rim.values[i]) values[i * 3] = values[i * 3]! * RIM;
}

function samplesOf(colours: Float32Array, labels: Uint16Array): Float32Array {
  const samples: number[] = [];
  for (let i = 0; i < labels.length; i++) {
    const copies = labels[i]! >= FIRST_SUBJECT_LABEL ? SUBJECT_SHARE : 1;
    for (let copy = 0; copy < copies; copy++) {
      samples.push(colours[i * 3]!, colours[i * 3 + 1]!, colours[i * 3 + 2]!);
    }
  }
  return Float32Array.from(samples);
}

function blocksOf(
  { widthPx, heightPx, rgb }: StyleInput,
  columns: number,
  index: Uint8Array,
  palette: Float32Array,
  block: number,
): Uint8Array {
  const bytes = new Uint8Array(palette.length);
  for (let i = 0; i < palette.length; i += 3) {
    bytes.set(rgbOfOklab([palette[i]!, palette[i + 1]!, palette[i + 2]!]).map(toByte), i);
  }
  let target = 0;
  for (let y = 0; y < heightPx; y++) {
    const row = Math.floor(y / block) * columns;
    for (let x = 0; x < widthPx; x++) {
      const colour = index[row + Math.floor(x / block)]! * 3;
      rgb[target++] = bytes[colour]!;
      rgb[target++] = bytes[colour + 1]!;
      rgb[target++] = bytes[colour + 2]!;
    }
  }
  return rgb;
}
