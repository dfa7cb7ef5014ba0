import { type Crew, workAlone } from '../../crew/crew.ts';
import { notePixels, releasePixels } from '../../crew/kept-code.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { createTips } from '../brush/brush-tip.ts';
import { type Canvas, createCanvas } from '../brush/canvas.ts';
import { type PaintLayer, paintLayers } from '../brush/paint-layers.ts';
import { type Flow, flowOf } from '../flow/tensor.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { paperRows } from '../raster/paper.ts';
import type { Raster } from '../raster/raster.ts';
import { pickNearest, workingSize } from '../raster/shrink.ts';
import { toByte } from '../raster/tone.ts';
import type { StyleInput, StyleOperator } from '../style.ts';
import { unitOf, type WorkingCopy, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 600_000;
/** Part of a small picture's pixels that its strokes are planned on: the finest are five pixels wide at any size. */
const WORKING_SHARE = 0.4;
/** Larger pictures are painted at this size and enlarged; the weave of the canvas is added at full size. */
const CANVAS_PIXELS = 2_000_000;

const LAYERS: readonly PaintLayer[] = [
  { brush: 21, spacing: 1.55, length: [2, 3.6], tolerance: 0, opacity: 1, keepsEdges: false },
  { brush: 11, spacing: 1.35, length: [2, 4], tolerance: 0.042, opacity: 0.95, keepsEdges: true },
  { brush: 5.4, spacing: 1.3, length: [2.2, 4.6], tolerance: 0.07, opacity: 0.92, keepsEdges: true },
  { brush: 2.7, spacing: 1.25, length: [2.2, 4.6], tolerance: 0.075, opacity: 0.92, keepsEdges: true },
];

/** How a painter handles oil. */
export interface OilHand {
  readonly layers: readonly PaintLayer[];
  /** How much purer than the picture the colours are. */
  readonly chroma: number;
  /** Spread of the strokes' brightness, of their warmth, and of the direction in radians. */
  readonly brightnessSpread: number;
  readonly warmthSpread: number;
  readonly angleSpread: number;
  readonly streaks: number;
  /** Leads the strokes elsewhere than along the forms. Default: along the forms. */
  readonly bend?: (flow: Flow, copy: WorkingCopy, input: StyleInput) => void;
}

const ALONG_FORMS: OilHand = {
  layers: LAYERS,
  chroma: 1.16,
  brightnessSpread: 0.045,
  warmthSpread: 0.022,
  angleSpread: 0.25,
  streaks: 0.075,
};

/** Oil on canvas: bristled strokes along the forms, from a wide brush to a fine one, with relief in raking light. */
export const oil: StyleOperator = (input) => paintInOil(input, ALONG_FORMS);

/** Paints the picture in oil, by the given hand. */
export function paintInOil(input: StyleInput, hand: OilHand): Uint8Array {
  releasePixels(input.depth);
  const copy = workingCopy(input, Math.min(WORKING_PIXELS, WORKING_SHARE * input.widthPx * input.heightPx));
  enrich(copy.picture, hand.chroma);
  const flow = flowOf(copy.picture, 4 * copy.unitPx, { labels: copy.labels, noise: input.noise }, copy.crew);
  hand.bend?.(flow, copy, input);
  releasePixels(flow.strength);
  const canvas = primedCanvas(input, copy);
  const random = input.random.fork('oil');
  paintLayers(
    canvas,
    {
      copy,
      flow,
      tips: createTips({ bristle: 0.8, dryness: 0.5 }, 12, random),
      random,
      brightnessSpread: hand.brightnessSpread,
      warmthSpread: hand.warmthSpread,
      angleSpread: hand.angleSpread,
      streaks: hand.streaks,
    },
    hand.layers,
  );
  lightRelief(canvas.paint, copy.crew);
  return varnish(input, canvas.paint);
}

/** Purer and a little more contrasted than the picture: pigment, not light. */
function enrich(picture: Raster, chroma: number): void {
  const { widthPx, heightPx, values } = picture;
  const enrichRows = (from: number, to: number): void => {
    for (let i = from * widthPx * 3; i < to * widthPx * 3; i += 3) {
      const luma = 0.2126 * values[i]! + 0.7152 * values[i + 1]! + 0.0722 * values[i + 2]!;
      const toned = luma + 0.35 * luma * (1 - luma) * (luma - 0.42) + 0.012;
      for (let channel = i; channel < i + 3; channel++) {
        values[channel] = Math.min(1, Math.max(0, toned + (values[channel]! - luma) * chroma));
      }
    }
  };
  workAlone(heightPx, enrichRows);
}

/** A canvas toned with a thin warm wash of the picture's own colours. */
function primedCanvas(input: StyleInput, copy: WorkingCopy): Canvas {
  const size = workingSize(input.widthPx, input.heightPx, CANVAS_PIXELS);
  const areas = pickNearest(
    input.labels,
    input.widthPx,
    input.heightPx,
    size,
    notePixels(new Uint16Array(size.widthPx * size.heightPx)),
  );
  const joinScenery = (from: number, to: number): void => {
    for (let i = from * size.widthPx; i < to * size.widthPx; i++) if (areas[i]! < FIRST_SUBJECT_LABEL) areas[i] = 0;
  };
  workAlone(size.heightPx, joinScenery);
  const canvas = createCanvas(size.widthPx, size.heightPx, areas);
  const ground = enlargedRows(copy.picture, size.widthPx, size.heightPx);
  const { values } = canvas.paint;
  const primeRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) {
      const row = ground.row(y);
      let target = y * size.widthPx * 4;
      for (let i = 0; i < row.length; i += 3) {
        values[target++] = row[i]! * 0.7 + 0.12;
        values[target++] = row[i + 1]! * 0.7 + 0.08;
        values[target++] = row[i + 2]! * 0.7 + 0.05;
        values[target++] = 0.1;
      }
    }
  };
  copy.crew.share(size.heightPx, primeRows, { pixels: values, values: size.widthPx * 4 });
  return canvas;
}

/** Shades the paint by its thickness, light from the upper left, and takes the thickness out of the fourth channel. */
function lightRelief(paint: Raster, crew: Crew): void {
  const { widthPx, heightPx, values } = paint;
  const unit = unitOf(widthPx, heightPx);
  const depth = 0.2 / Math.sqrt(unit);
  const rowLength = widthPx * 4;
  const lightRow = (y: number): void => {
    for (let x = 0; x < widthPx - 1; x++) {
      const i = (y * widthPx + x) * 4;
      const here = values[i + 3]!;
      // Of other pixels only the thickness is read, which stays.
      const slopeX = values[i + 7]! - here;
      const slopeY = values[i + rowLength + 3]! - here;
      const slope = slopeX * 0.55 + slopeY * 0.83;
      const light = Math.max(-0.5, Math.min(0.5, slope)) * depth;
      const gloss = slope > 0.12 ? (slope - 0.12) * 0.16 : 0;
      for (let channel = i; channel < i + 3; channel++)
        values[channel] = values[channel]! * (1 + 1.3 * light) + 0.22 * light + gloss;
    }
  };
  const lightRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) lightRow(y);
  };
  crew.share(heightPx - 1, lightRows, { pixels: values, values: rowLength });
}

function varnish(input: StyleInput, paint: Raster): Uint8Array {
  const { widthPx, heightPx, rgb } = input;
  const rows = enlargedRows(paint, widthPx, heightPx);
  const weave = paperRows(input.noise, 'laid', widthPx, Math.sqrt(unitOf(widthPx, heightPx)), input.crew);
  return paintEachRow(input, (y) => {
    let target = y * widthPx * 3;
    const row = rows.row(y);
    const threads = weave.row(y);
    for (let x = 0; x < widthPx; x++) {
      const cloth = 1 + threads[x]! * 0.03 * (1 - row[x * 4 + 3]!);
      rgb[target++] = toByte(row[x * 4]! * cloth);
      rgb[target++] = toByte(row[x * 4 + 1]! * cloth);
      rgb[target++] = toByte(row[x * 4 + 2]! * cloth);
    }
  });
}
