import { smoothstep } from '../../maths/interpolate.ts';
import { type HatchLayer, hatch } from '../brush/hatching.ts';
import { contours } from '../flow/contours.ts';
import { drawnDarkness } from '../flow/darkness.ts';
import { subjectRim } from '../flow/outline.ts';
import { dropStrayLines } from '../flow/stray-lines.ts';
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
  { turn: 0.1, spacing: 5.2, length: 40, halfWidth: [0.5, 1], from: 0.34, full: 0.8, pressure: 1 },
  { turn: 0.95, spacing: 5, length: 30, halfWidth: [0.5, 1.05], from: 0.58, full: 0.9, pressure: 1 },
  { turn: -0.7, spacing: 4.6, length: 26, halfWidth: [0.55, 1.1], from: 0.76, full: 1, pressure: 1 },
];
const PAPER = [0.968, 0.949, 0.902] as const;
const INK = [0.065, 0.065, 0.085] as const;
/** Darkness from which areas are brushed solid. */
const SOLID_FROM = 0.9;
/** Diluted ink: darkness at which each wash begins; each takes this share of the light. */
const WASHES = [0.3, 0.56, 0.78] as const;
const WASH_DEPTH = 0.13;

/** Pen and brush: swelling contours, crossed pen strokes, solid blacks and a few thin washes of diluted ink. */
export function ink(input: StyleInput): Uint8Array {
  const copy = workingCopy(input, WORKING_PIXELS);
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const darkness = drawnDarkness(copy, 1.6, 0.55);
  const flow = flowOf(copy.picture, 9 * copy.unitPx, { labels: copy.labels, noise }, copy.crew);
  const strokes = createRaster(widthPx, heightPx, 1);
  const job = { darkness, flow, labels: copy.labels, random: input.random.fork('ink'), unit, crew: copy.crew };
  hatch(strokes, job, LAYERS);
  const drawn = contours(copy, { sigmaPx: 1.2, followPx: 8 });
  dropStrayLines(drawn, 0.13, 14 * copy.unitPx);
  const lines = enlargedRows(drawn, widthPx, heightPx);
  const rim = enlargedRows(subjectRim(copy, 1.6), widthPx, heightPx);
  const tones = enlargedRows(darkness, widthPx, heightPx);
  const paper = paperRows(noise, 'washi', widthPx, Math.sqrt(unit), input.crew);
  const water = noiseRows(noise, widthPx, heightPx, { featurePx: 90 * unit, octaves: 4 });
  return paintEachRow(input, (y) => {
    const line = lines.row(y);
    const rims = rim.row(y);
    const tone = tones.row(y);
    const fibres = paper.row(y);
    const flowing = water.row(y);
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const swell = flowing[x]! * 0.5;
      const pen = Math.max(
        smoothstep(0.12, 0.2, line[x]! * (1 + swell)),
        smoothstep(0.35 - swell * 0.4, 0.6 - swell * 0.4, rims[x]!),
        smoothstep(0.25, 0.75, strokes.values[pixel]!),
        smoothstep(SOLID_FROM, SOLID_FROM + 0.04, tone[x]! + fibres[x]! * 0.03),
      );
      const wash = washTone(tone[x]! + flowing[x]! * 0.12, flowing[x]!);
      const light = (1 + fibres[x]! * 0.02) * (1 - wash);
      for (let channel = 0; channel < 3; channel++) {
        const sheet = PAPER[channel]! * light;
        rgb[pixel * 3 + channel] = toByte(sheet + (INK[channel]! - sheet) * pen * 0.96);
      }
    }
  });
}

/** Light taken by the washes at a darkness: flat steps, each with a darker dried rim. */
function washTone(darkness: number, flowing: number): number {
  let light = 1;
  for (const from of WASHES) {
    const inside = darkness - from;
    if (inside <= -0.01) break;
    const cover = smoothstep(-0.01, 0.012, inside);
    const rim = inside < 0.035 ? 0.35 * (1 - inside / 0.035) : 0;
    light *= 1 - WASH_DEPTH * cover * (1 + rim + flowing * 0.7);
  }
  return 1 - light;
}
