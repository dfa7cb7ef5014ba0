import { mix, smoothstep } from '../../maths/interpolate.ts';
import { FIRST_SUBJECT_LABEL, STUFF_LABELS } from '../../paint/frame.ts';
import { contours } from '../flow/contours.ts';
import { dropStrayLines } from '../flow/stray-lines.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, type WorkingCopy, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 300_000;
const CLAY = [0.79, 0.43, 0.22] as const;
const SLIP = [0.085, 0.07, 0.065] as const;
/** Lightness from which a part of a figure is left in the colour of the clay. */
const RESERVED_FROM = 0.6;
/** One turn of the key pattern; `#` is black slip. */
const MEANDER = [
  '##########',
  '..........',
  '########..',
  '#......#..',
  '#.####.#..',
  '#.#..#.#..',
  '#.#....#..',
  '#.########',
  '..........',
  '##########',
];
/** Height of one square of the pattern, and of the bands above and below the figures, in units. */
const SQUARE = 8;
const BAND = SQUARE * MEANDER.length;
const EDGE = 26;

/** Black-figure vase painting: figures in glossy black slip on red clay, inner lines incised, between bands of meanders. */
export function greekVase(input: StyleInput): Uint8Array {
  const copy = workingCopy(input, WORKING_PIXELS);
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const figures = enlargedRows(figuresOf(copy), widthPx, heightPx);
  const drawn = contours(copy, { sigmaPx: 1.05, followPx: 8 });
  dropStrayLines(drawn, 0.14, 16 * copy.unitPx);
  const lines = enlargedRows(drawn, widthPx, heightPx);
  const clay = paperRows(noise, 'card', widthPx, Math.sqrt(unit), input.crew);
  const fired = noiseRows(noise, widthPx, heightPx, { featurePx: 220 * unit, octaves: 4 });
  return paintEachRow(input, (y) => {
    const [figure, line, grain, kiln] = [figures.row(y), lines.row(y), clay.row(y), fired.row(y)];
    const fromEdge = Math.min(y, heightPx - 1 - y) / unit - EDGE;
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const body = smoothstep(0.4, 0.6, figure[x * 2]!);
      const reserved = smoothstep(RESERVED_FROM - 0.04, RESERVED_FROM + 0.04, figure[x * 2 + 1]!);
      const incised = smoothstep(0.09, 0.17, line[x]!);
      // On black a line is scratched down to the clay; on reserved clay it is drawn in slip.
      const painted = body * mix(1 - incised, incised, reserved);
      const slip = fromEdge < BAND ? bandSlip(x / unit, fromEdge) : painted;
      const worn = slip * (0.97 - Math.max(0, kiln[x]! - 0.3) * 0.5);
      const light = 1 + kiln[x]! * 0.14 + grain[x]! * 0.035;
      for (let channel = 0; channel < 3; channel++)
        rgb[pixel * 3 + channel] = toByte(mix(CLAY[channel]!, SLIP[channel]!, worn) * light);
    }
  });
}

/** Two channels: where figures are painted, and their lightness. Without things houses, trees and land are the figures. */
function figuresOf({ picture, labels }: WorkingCopy): Raster {
  const result = createRaster(picture.widthPx, picture.heightPx, 2);
  const hasSubjects = labels.some((label) => label >= FIRST_SUBJECT_LABEL);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    const isScenery = label !== STUFF_LABELS.sky && label !== STUFF_LABELS.water && label !== STUFF_LABELS.backdrop;
    const [red, green, blue] = [picture.values[i * 3]!, picture.values[i * 3 + 1]!, picture.values[i * 3 + 2]!];
    result.values[i * 2] = label >= FIRST_SUBJECT_LABEL || (!hasSubjects && isScenery) ? 1 : 0;
    result.values[i * 2 + 1] = 0.3 * red + 0.5 * green + 0.2 * blue;
  }
  return result;
}

/** Slip of the band at a place: solid at the edge of the picture, then the meander. */
function bandSlip(x: number, fromEdge: number): number {
  if (fromEdge < 0) return 1;
  const row = MEANDER[Math.floor(fromEdge / SQUARE)]!;
  return row[Math.floor(x / SQUARE) % row.length] === '#' ? 1 : 0;
}
