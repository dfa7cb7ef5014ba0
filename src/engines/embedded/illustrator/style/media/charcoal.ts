import { smoothstep } from '../../maths/interpolate.ts';
import { type HatchLayer, hatch } from '../brush/hatching.ts';
import { contours } from '../flow/contours.ts';
import { drawnDarkness } from '../flow/darkness.ts';
import { subjectRim } from '../flow/outline.ts';
import { flowOf } from '../flow/tensor.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 300_000;
const COAL_LAYERS: readonly HatchLayer[] = [
  { turn: 0, spacing: 7, length: 80, halfWidth: [2.6, 4.6], from: 0.34, full: 0.8, pressure: 0.4 },
  { turn: 0.4, spacing: 6, length: 60, halfWidth: [2.2, 4.4], from: 0.6, full: 0.9, pressure: 0.65 },
];
/** Chalk is laid where the drawing is lightest: its "darkness" is lightness. */
const CHALK_LAYERS: readonly HatchLayer[] = [
  { turn: 0.15, spacing: 5, length: 55, halfWidth: [1.8, 3.8], from: 0.66, full: 0.92, pressure: 0.5 },
];
/** Warm grey paper, as chalk drawings need it. */
const PAPER = [0.755, 0.715, 0.65] as const;
const COAL = [0.085, 0.078, 0.075] as const;
const CHALK = [0.965, 0.955, 0.925] as const;
const SMUDGE = 0.6;

/** Charcoal heightened with white chalk on toned laid paper: broad grainy strokes over rubbed tone, soft heavy contours. */
export function charcoal(input: StyleInput): Uint8Array {
  const copy = workingCopy(input, WORKING_PIXELS);
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const darkness = drawnDarkness(copy, 1.3, 0.48);
  const lightness: Raster = { ...darkness, values: darkness.values.map((value) => 1 - value) };
  const flow = flowOf(copy.picture, 12 * copy.unitPx, { labels: copy.labels, noise }, copy.crew);
  const { labels } = copy;
  const random = input.random.fork('charcoal');
  const coal = createRaster(widthPx, heightPx, 1);
  hatch(coal, { darkness, flow, labels, random, unit, crew: copy.crew }, COAL_LAYERS);
  const chalk = createRaster(widthPx, heightPx, 1);
  hatch(chalk, { darkness: lightness, flow, labels, random, unit, crew: copy.crew }, CHALK_LAYERS);
  const lines = enlargedRows(contours(copy, { sigmaPx: 1.5, followPx: 7 }), widthPx, heightPx);
  const rim = enlargedRows(subjectRim(copy, 1.8), widthPx, heightPx);
  const tones = enlargedRows(darkness, widthPx, heightPx);
  const paper = paperRows(noise, 'laid', widthPx, Math.sqrt(unit), input.crew);
  const hand = noiseRows(noise, widthPx, heightPx, { featurePx: 110 * unit, octaves: 4 });
  return paintEachRow(input, (y) => {
    const line = lines.row(y);
    const rims = rim.row(y);
    const tone = tones.row(y);
    const tooth = paper.row(y);
    const pressure = hand.row(y);
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const grain = tooth[x]!;
      const contour = Math.max(
        smoothstep(0.08, 0.3, line[x]! * (1 + pressure[x]!)),
        smoothstep(0.35, 0.85, rims[x]! * (1 + pressure[x]! * 0.5)),
      );
      const dark = tone[x]!;
      const rubbed = SMUDGE * smoothstep(0.3, 1, dark) * (1 + pressure[x]! * 0.7);
      const black = grained(1 - (1 - coal.values[pixel]!) * (1 - contour), grain);
      const white = grained(chalk.values[pixel]! * smoothstep(0.42, 0.25, dark), grain) * 0.85;
      const dust = 0.55 * smoothstep(0.3, 0.02, dark) * (1 + pressure[x]! * 0.5);
      const covered = 1 - (1 - black) * (1 - rubbed);
      const sheet = 1 + grain * 0.03;
      for (let channel = 0; channel < 3; channel++) {
        const toned = PAPER[channel]! * sheet;
        const drawn = toned + (COAL[channel]! - toned) * covered;
        rgb[pixel * 3 + channel] = toByte(
          drawn + (CHALK[channel]! - drawn) * (1 - (1 - white) * (1 - dust)) * (1 - covered * 0.75),
        );
      }
    }
  });
}

/** What of a stroke stays on the tops of the paper: light pressure leaves the pits bare. */
function grained(laid: number, grain: number): number {
  const pit = 0.5 - grain * 0.75;
  return laid * smoothstep(pit - 0.3, pit + 0.3, laid * 1.15 + 0.02);
}
