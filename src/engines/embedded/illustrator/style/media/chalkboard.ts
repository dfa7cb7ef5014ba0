import { mix, smoothstep } from '../../maths/interpolate.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { type HatchLayer, hatch } from '../brush/hatching.ts';
import { drawnDarkness } from '../flow/darkness.ts';
import { flowOf } from '../flow/tensor.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, workingCopy } from '../working-copy.ts';
import { lineArt } from './line-art.ts';

const WORKING_PIXELS = 300_000;
/** Chalk is laid where the picture is light: the "darkness" of its strokes is lightness. */
const STROKES: readonly HatchLayer[] = [
  { turn: 0.5, spacing: 8, length: 70, halfWidth: [1.6, 3.2], from: 0.5, full: 0.95, pressure: 0.62 },
];
const SLATE = [0.125, 0.165, 0.155] as const;
const CHALK = [0.95, 0.95, 0.92] as const;
/** How far the strokes on subjects have the colour of what they show, and how strong strokes on scenery are. */
const COLOURED = 0.62;
const SCENERY_STROKES = 0.3;
/** Chalk that was wiped away and stayed as dust. */
const DUST = 0.06;

/** White and coloured chalk on a slate board: grainy contours, loose strokes where it is light, wiped dust. */
export function chalkboard(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, labels, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const copy = workingCopy(input, WORKING_PIXELS);
  const darkness = drawnDarkness(copy, 1.6, 0.48);
  const lightness: Raster = { ...darkness, values: darkness.values.map((value) => 1 - value) };
  const flow = flowOf(copy.picture, 14 * copy.unitPx, { labels: copy.labels, noise }, copy.crew);
  const chalk = createRaster(widthPx, heightPx, 1);
  const random = input.random.fork('chalkboard');
  hatch(chalk, { darkness: lightness, flow, labels: copy.labels, random, unit, crew: copy.crew }, STROKES);
  const colours = input.rgb.slice();
  const rgb = lineArt(input);
  const tooth = paperRows(noise, 'laid', widthPx, Math.sqrt(unit), input.crew);
  const wiped = noiseRows(noise, widthPx, heightPx, { featurePx: 260 * unit, octaves: 4, stretch: 2.6 });
  return paintEachRow({ ...input, rgb }, (y) => {
    const grain = tooth.row(y);
    const dust = wiped.row(y);
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const isSubject = labels[pixel]! >= FIRST_SUBJECT_LABEL;
      const line = grained(1 - rgb[pixel * 3]! / 255, grain[x]!);
      const stroke = grained(chalk.values[pixel]!, grain[x]!) * (isSubject ? 1 : SCENERY_STROKES);
      const board = 1 + dust[x]! * 0.22 + grain[x]! * 0.05;
      const haze = DUST * Math.max(0, dust[x]! + 0.4);
      const brightest = Math.max(colours[pixel * 3]!, colours[pixel * 3 + 1]!, colours[pixel * 3 + 2]!, 1);
      for (let channel = 0; channel < 3; channel++) {
        const own = (colours[pixel * 3 + channel]! / brightest) * 0.92;
        const stick = isSubject ? mix(CHALK[channel]!, own, COLOURED) : CHALK[channel]!;
        const slate = mix(SLATE[channel]! * board, CHALK[channel]!, haze);
        rgb[pixel * 3 + channel] = toByte(mix(mix(slate, stick, stroke * 0.75), CHALK[channel]!, line * 0.95));
      }
    }
  });
}

/** What of a stroke stays on the tooth of the board. */
function grained(laid: number, grain: number): number {
  const pit = 0.34 - grain * 0.7;
  return laid * smoothstep(pit - 0.3, pit + 0.3, laid);
}
