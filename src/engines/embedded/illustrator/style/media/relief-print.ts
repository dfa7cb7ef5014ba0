import { smoothstep } from '../../maths/interpolate.ts';
import { type HatchLayer, hatch } from '../brush/hatching.ts';
import { contours } from '../flow/contours.ts';
import { drawnDarkness, liftSubjects } from '../flow/darkness.ts';
import { subjectRim } from '../flow/outline.ts';
import { dropStrayLines } from '../flow/stray-lines.ts';
import { flowOf } from '../flow/tensor.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster } from '../raster/raster.ts';
import { toByte } from '../raster/tone.ts';
import type { StyleInput, StyleOperator } from '../style.ts';
import { unitOf, workingCopy } from '../working-copy.ts';

/** What a block is cut from and with. */
interface Block {
  /** Grooves that the gouge cuts where the picture is light; `darkness` of a layer is lightness here. */
  readonly grooves: readonly HatchLayer[];
  /** Lightness from which the whole area is cut away. */
  readonly clearedFrom: number;
  readonly softnessPx: number;
  /** Half the width of the outlines, in pixels of the working copy. */
  readonly rimPx: number;
  /** How much of the wood's rings shows in the ink. */
  readonly rings: number;
  readonly inks: readonly (readonly [red: number, green: number, blue: number])[];
}

const WORKING_PIXELS = 360_000;
const PAPER = [0.955, 0.93, 0.87] as const;
/** In units: bare margin round the block. */
const MARGIN = 30;
const SUBJECT_LIFT = { floor: 0.2, gain: 1 } as const;
const WOOD: Block = {
  grooves: [
    { turn: 0, spacing: 6.2, length: 66, halfWidth: [0.8, 2.3], from: 0.3, full: 0.72, pressure: 1.9 },
    { turn: 0.5, spacing: 7.5, length: 34, halfWidth: [0.7, 1.7], from: 0.5, full: 0.75, pressure: 1.8 },
  ],
  clearedFrom: 0.68,
  softnessPx: 1.4,
  rimPx: 1.5,
  rings: 0.16,
  inks: [[0.085, 0.08, 0.085]],
};
const LINO: Block = {
  grooves: [{ turn: 0, spacing: 9.5, length: 58, halfWidth: [1.3, 3.3], from: 0.33, full: 0.7, pressure: 2 }],
  clearedFrom: 0.66,
  softnessPx: 2.4,
  rimPx: 2.2,
  rings: 0,
  inks: [
    [0.09, 0.09, 0.1],
    [0.09, 0.09, 0.1],
    [0.09, 0.18, 0.32],
    [0.1, 0.26, 0.2],
  ],
};

/** Woodcut: black ink from a plank of wood, light cut into it along the forms in tapering grooves. */
export const woodcut: StyleOperator = (input) => print(input, WOOD);

/** Linocut: broad gouge marks in soft lino, one strong ink. */
export const linocut: StyleOperator = (input) => print(input, LINO);

function print(input: StyleInput, block: Block): Uint8Array {
  const copy = workingCopy(input, WORKING_PIXELS);
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const random = input.random.fork('relief-print');
  const ink = random.pick(block.inks);
  const light = drawnDarkness(copy, block.softnessPx, 0.46);
  liftSubjects(light, copy.labels, SUBJECT_LIFT);
  for (let i = 0; i < light.values.length; i++) light.values[i] = 1 - light.values[i]!;
  const flow = flowOf(copy.picture, 11 * copy.unitPx, { labels: copy.labels, noise }, copy.crew);
  const grooves = createRaster(widthPx, heightPx, 1);
  hatch(grooves, { darkness: light, flow, labels: copy.labels, random, unit, crew: copy.crew }, block.grooves);
  const drawn = contours(copy, { sigmaPx: block.rimPx, followPx: 8 });
  dropStrayLines(drawn, 0.16, 18 * copy.unitPx);
  const lines = enlargedRows(drawn, widthPx, heightPx);
  const rims = enlargedRows(subjectRim(copy, block.rimPx), widthPx, heightPx);
  const lights = enlargedRows(light, widthPx, heightPx);
  const sheet = paperRows(noise, 'washi', widthPx, Math.sqrt(unit), input.crew);
  const rolled = paperRows(noise, 'drawing', widthPx, Math.sqrt(unit), input.crew);
  const rings = noiseRows(noise, widthPx, heightPx, { featurePx: 80 * unit, octaves: 2, stretch: 6, shift: 9 });
  const hand = noiseRows(noise, widthPx, heightPx, { featurePx: 60 * unit, octaves: 3, shift: 30 });
  const margin = input.isMounted ? 0 : MARGIN;
  return paintEachRow(input, (y) => {
    const [line, rim, tone] = [lines.row(y), rims.row(y), lights.row(y)];
    const [fibres, salt, ring, slip] = [sheet.row(y), rolled.row(y), rings.row(y), hand.row(y)];
    const toEdgeY = Math.min(y, heightPx - 1 - y);
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const cleared = smoothstep(block.clearedFrom, block.clearedFrom + 0.03, tone[x]! + slip[x]! * 0.12);
      const cut = Math.max(cleared, smoothstep(0.35, 0.6, grooves.values[pixel]!));
      const edge = smoothstep(0.45, 0.62, rim[x]! + slip[x]! * 0.15);
      const outline = Math.max(smoothstep(0.13, 0.2, line[x]!), edge);
      // Outlines are ink where it is light, and a cut line where ink stands against ink.
      const isDark = smoothstep(0.34, 0.24, tone[x]!);
      const inked = Math.max((1 - cut) * (1 - edge * isDark), outline * (1 - isDark));
      const level = ring[x]! * 24;
      const worn = block.rings * (level - Math.floor(level)) + smoothstep(0.42, 0.85, salt[x]!) * 0.5;
      const inside = smoothstep(0, 1.6, Math.min(toEdgeY, x, widthPx - 1 - x) / unit - margin + salt[x]! * 0.8);
      const laid = inked * inside * (0.98 - worn * 0.55);
      for (let channel = 0; channel < 3; channel++) {
        const paper = PAPER[channel]! * (1 + fibres[x]! * 0.025);
        rgb[pixel * 3 + channel] = toByte(paper + (ink[channel]! - paper) * laid);
      }
    }
  });
}
