import { smoothstep } from '../../maths/interpolate.ts';
import { type HatchLayer, hatch } from '../brush/hatching.ts';
import { contours } from '../flow/contours.ts';
import { drawnDarkness, liftSubjects } from '../flow/darkness.ts';
import { subjectRim } from '../flow/outline.ts';
import { flowOf } from '../flow/tensor.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster } from '../raster/raster.ts';
import { toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 420_000;
const LAYERS: readonly HatchLayer[] = [
  { turn: 0, spacing: 3.1, length: 46, halfWidth: [0.55, 0.8], from: 0.12, full: 0.55, pressure: 0.46 },
  { turn: 0.45, spacing: 3, length: 36, halfWidth: [0.55, 0.85], from: 0.42, full: 0.75, pressure: 0.6 },
  { turn: 1.15, spacing: 2.8, length: 30, halfWidth: [0.6, 0.95], from: 0.66, full: 0.9, pressure: 0.8 },
];
const PAPER = [0.972, 0.964, 0.944] as const;
const GRAPHITE = [0.14, 0.14, 0.155] as const;
const SUBJECT_LIFT = { floor: 0.05, gain: 0.6 } as const;
/** Rubbed tone below the strokes. */
const SMUDGE = 0.24;
/** Width of the zone, in units, over which the drawing fades out to the edges of the sheet. */
const FADE = 58;

/** Graphite on drawing paper: hatching along the forms, crossed in shadows, contour lines, a rubbed undertone. */
export function pencil(input: StyleInput): Uint8Array {
  const copy = workingCopy(input, WORKING_PIXELS);
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const darkness = drawnDarkness(copy, 1.2, 0.47);
  liftSubjects(darkness, copy.labels, SUBJECT_LIFT);
  const flow = flowOf(copy.picture, 9 * copy.unitPx, { labels: copy.labels, noise }, copy.crew);
  const strokes = createRaster(widthPx, heightPx, 1);
  const job = { darkness, flow, labels: copy.labels, random: input.random.fork('pencil'), unit, crew: copy.crew };
  hatch(strokes, job, LAYERS);
  const lines = enlargedRows(contours(copy, { sigmaPx: 1, followPx: 6 }), widthPx, heightPx);
  const rim = enlargedRows(subjectRim(copy, 1.2), widthPx, heightPx);
  const tones = enlargedRows(darkness, widthPx, heightPx);
  const paper = paperRows(noise, 'drawing', widthPx, Math.sqrt(unit), input.crew);
  const pressure = noiseRows(noise, widthPx, heightPx, { featurePx: 120 * unit, octaves: 3 });
  return paintEachRow(input, (y) => {
    const line = lines.row(y);
    const rims = rim.row(y);
    const tone = tones.row(y);
    const tooth = paper.row(y);
    const hand = pressure.row(y);
    const toEdgeY = Math.min(y, heightPx - 1 - y);
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const grain = tooth[x]!;
      const toEdge = Math.min(toEdgeY, x, widthPx - 1 - x) / unit + hand[x]! * 40;
      const fade = smoothstep(8, FADE, toEdge);
      const contour = Math.max(
        smoothstep(0.09, 0.3, line[x]! * (1 + hand[x]! * 0.8)),
        smoothstep(0.25, 0.75, rims[x]! * (1 + hand[x]! * 0.5)),
      );
      const rubbed = SMUDGE * tone[x]! * (1 + hand[x]!);
      const drawn = strokes.values[pixel]! * fade;
      const laid = 1 - (1 - drawn) * (1 - contour * 0.92 * (0.35 + 0.65 * fade)) * (1 - rubbed * fade);
      // The lead touches the tops of the paper first; pressure fills the pits.
      const graphite = Math.min(1, laid * (1 + grain * 0.9 * (1.15 - laid)));
      const sheet = 1 + grain * 0.012;
      for (let channel = 0; channel < 3; channel++) {
        rgb[pixel * 3 + channel] = toByte(
          (PAPER[channel]! + (GRAPHITE[channel]! - PAPER[channel]!) * graphite) * sheet,
        );
      }
    }
  });
}
