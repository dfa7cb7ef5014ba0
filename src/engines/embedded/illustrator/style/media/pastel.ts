import { smoothstep } from '../../maths/interpolate.ts';
import { abstracted } from '../flow/abstraction.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { lighten, toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 300_000;
/** Warm toned paper that shows between the strokes. */
const PAPER = [0.7, 0.65, 0.59] as const;
/** How far the tooth of the paper breaks a stroke. */
const TOOTH = 0.55;
/** Lightness that strokes side by side differ by. */
const STROKES = 0.15;

/** Soft pastel on toned paper: chalky colour in broad slanting strokes that leave the pits of the paper bare. */
export function pastel(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, rgb, noise } = input;
  const copy = workingCopy(input, WORKING_PIXELS);
  lighten(copy.picture, { lift: 0.14, chroma: 1.22, darkest: 0.1 });
  const colours = enlargedRows(abstracted(copy, { radiusPx: 5, subjectDetail: 0.55 }), widthPx, heightPx);
  const unit = unitOf(widthPx, heightPx);
  const paper = paperRows(noise, 'laid', widthPx, Math.sqrt(unit) * 1.25, input.crew);
  const hand = noiseRows(noise, widthPx, heightPx, { featurePx: 150 * unit, octaves: 3 });
  return paintEachRow(input, (y) => {
    const colour = colours.row(y);
    const tooth = paper.row(y);
    const pressure = hand.row(y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      // Strokes slant; neighbours of one stick differ in pressure and tint.
      const across = (x * 0.53 + y * 0.85) / unit;
      const along = (x * 0.85 - y * 0.53) / unit;
      const stroke = noise.at(across * 0.09, along * 0.02);
      const laid = 0.86 + pressure[x]! * 0.4 + stroke * 0.28;
      const cover = smoothstep(-TOOTH, TOOTH * 0.35, tooth[x]! + laid - TOOTH);
      const light = 1 + stroke * STROKES + tooth[x]! * 0.05;
      for (let channel = 0; channel < 3; channel++) {
        const sheet = PAPER[channel]! * (1 + tooth[x]! * 0.04);
        rgb[i + channel] = toByte(sheet + (colour[x * 3 + channel]! * light - sheet) * cover);
      }
    }
  });
}
