import { workAlone } from '../../crew/crew.ts';
import { releasePixels } from '../../crew/kept-code.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import { blur } from '../../paint/blur.ts';
import { STUFF_LABELS } from '../../paint/frame.ts';
import { abstracted } from '../flow/abstraction.ts';
import { contours } from '../flow/contours.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { lighten, lumaPlane, toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, type WorkingCopy, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 300_000;
/** Sheet left white all round, in units. */
const BORDER = 30;
/** How far the washes' edges wander, in units. */
const WANDER = 5;
const PAPER = [0.985, 0.975, 0.945] as const;
const PENCIL = 0.42;
/** Luma of the deepest wash before pigment settles: water colour has no black. */
const DARKEST = 0.11;
const BACKDROP_STRENGTH = 0.5;

/**
 * Watercolour: flat washes (anisotropic Kuwahara), darkened wash edges, pigment that flows and settles in the paper's pits
 * (pigment density after Bousseau et al. 2006), reserved highlights, a faint pencil drawing below, a white ragged border.
 */
export function watercolour(input: StyleInput): Uint8Array {
  releasePixels(input.depth);
  const copy = workingCopy(input, WORKING_PIXELS);
  const washes = paintWashes(copy);
  const drawing = contours(copy, { sigmaPx: 0.9, followPx: 5 });
  return layOnPaper(input, washes, drawing);
}

/** Four channels: wash colour and pigment density at the wash's edges. */
function paintWashes(copy: WorkingCopy): Raster {
  thinBackdrop(copy);
  lighten(copy.picture, { lift: 0.42, chroma: 1.18, darkest: DARKEST });
  const flat = abstracted(copy, { radiusPx: 5, subjectDetail: 0.5 });
  const luma = lumaPlane(flat);
  const near = blur(luma.values, luma, 1.1, copy.crew);
  const wide = blur(luma.values, luma, 4.5, copy.crew);
  const washes = withEdges(flat, near, wide);
  for (const spent of [flat.values, luma.values, near, wide]) releasePixels(spent);
  return washes;
}

/** The flat colours, and how much pigment gathers where the luma nearby is lower than that farther round. */
function withEdges({ widthPx, heightPx, values: flat }: Raster, near: Float32Array, wide: Float32Array): Raster {
  const washes = createRaster(widthPx, heightPx, 4);
  const { values } = washes;
  const fillRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) {
      values[i * 4] = flat[i * 3]!;
      values[i * 4 + 1] = flat[i * 3 + 1]!;
      values[i * 4 + 2] = flat[i * 3 + 2]!;
      values[i * 4 + 3] = Math.min(1, Math.max(-0.35, (wide[i]! - near[i]!) * 4.2));
    }
  };
  workAlone(heightPx, fillRows);
  return washes;
}

/** A plain backdrop gets a thin wash: paper shows, and the sitter comes forward. */
function thinBackdrop({ picture, labels }: WorkingCopy): void {
  const { widthPx, heightPx, values } = picture;
  const thinRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) {
      if (labels[i] !== STUFF_LABELS.backdrop) continue;
      for (let channel = i * 3; channel < i * 3 + 3; channel++)
        values[channel] = 1 - (1 - values[channel]!) * BACKDROP_STRENGTH;
    }
  };
  workAlone(heightPx, thinRows);
}

function layOnPaper(input: StyleInput, washes: Raster, drawing: Raster): Uint8Array {
  const { widthPx, heightPx, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const result = input.rgb;
  const paper = paperRows(noise, 'coldPressed', widthPx, Math.sqrt(unit), input.crew);
  const wanderX = noiseRows(noise, widthPx, heightPx, { featurePx: 46 * unit, octaves: 3 });
  const wanderY = noiseRows(noise, widthPx, heightPx, { featurePx: 46 * unit, octaves: 3, shift: 40 });
  const flow = noiseRows(noise, widthPx, heightPx, { featurePx: 260 * unit, octaves: 4, shift: 80 });
  const deckle = noiseRows(noise, widthPx, heightPx, { featurePx: 90 * unit, octaves: 4, shift: 120 });
  const pencil = enlargedRows(drawing, widthPx, heightPx);
  const wash = new Float32Array(4);
  const scaleX = washes.widthPx / widthPx;
  const scaleY = washes.heightPx / heightPx;
  const wander = WANDER * unit * 2;
  return paintEachRow(input, (y) => {
    const grains = paper.row(y);
    const shiftX = wanderX.row(y);
    const shiftY = wanderY.row(y);
    const flows = flow.row(y);
    const ragged = deckle.row(y);
    const lines = pencil.row(y);
    const toEdgeY = Math.min(y, heightPx - 1 - y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const grain = grains[x]!;
      const inside = Math.min(toEdgeY, x, widthPx - 1 - x) / unit - BORDER + ragged[x]! * 20 + grain * 1.1;
      const sheet = 1 + grain * 0.022;
      if (inside <= 0) {
        result[i] = toByte(PAPER[0] * sheet);
        result[i + 1] = toByte(PAPER[1] * sheet);
        result[i + 2] = toByte(PAPER[2] * sheet);
        continue;
      }
      const jitter = grain * 0.6 * unit;
      sample(washes, (x + shiftX[x]! * wander + jitter) * scaleX, (y + shiftY[x]! * wander - jitter) * scaleY, wash);
      const luma = 0.2126 * wash[0]! + 0.7152 * wash[1]! + 0.0722 * wash[2]!;
      const drift = flows[x]!;
      // Broken off by a second field: whole level lines would look like a map.
      const backrun = tideMark(drift) * Math.min(1, Math.max(0, shiftX[x]! * 3.5));
      const rim = inside < 9 ? 0.4 * smoothstep(9, 1, inside) : -0.12 * smoothstep(60, 9, inside);
      const settled = grain * (0.12 + 0.5 * (1 - luma));
      const density = 0.97 + drift * 1.3 + backrun + wash[3]! * 1.15 + settled + rim;
      const reserved = luma > 0.8 ? 0.85 * smoothstep(0.83, 0.97, luma + grain * 0.1) : 0;
      const covered = Math.min(1, inside * 0.4) * (1 - reserved);
      const line = 1 - PENCIL * smoothstep(0.14, 0.42, lines[x]! + grain * 0.06);
      for (let channel = 0; channel < 3; channel++) {
        const colour = wash[channel]!;
        const pigment = colour - (colour - colour * colour) * (density - 1);
        result[i + channel] = toByte(PAPER[channel]! * sheet * line * (1 + (pigment - 1) * covered));
      }
    }
  });
}

/** Share of the way between two level lines that a tide mark takes. */
const TIDE_WIDTH = 0.1;

/** Pigment pushed to a drying edge: a dark line on one side of some level lines of the flow. */
function tideMark(drift: number): number {
  const level = drift * 3.1;
  const place = level - Math.floor(level);
  return place < TIDE_WIDTH ? 0.11 * (1 - place / TIDE_WIDTH) : -0.09 * (1 - place);
}

function sample(raster: Raster, x: number, y: number, result: Float32Array): void {
  const { widthPx, heightPx, values } = raster;
  const px = Math.min(Math.max(x, 0), widthPx - 1.001);
  const py = Math.min(Math.max(y, 0), heightPx - 1.001);
  const tx = px - (px | 0);
  const ty = py - (py | 0);
  const i = ((py | 0) * widthPx + (px | 0)) * 4;
  const below = i + widthPx * 4;
  for (let channel = 0; channel < 4; channel++) {
    const top = values[i + channel]! + (values[i + 4 + channel]! - values[i + channel]!) * tx;
    const bottom = values[below + channel]! + (values[below + 4 + channel]! - values[below + channel]!) * tx;
    result[channel] = top + (bottom - top) * ty;
  }
}
