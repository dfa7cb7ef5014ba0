import { smoothstep } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { contours } from '../flow/contours.ts';
import { subjectRim } from '../flow/outline.ts';
import { simplified } from '../flow/simplified.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { toByte } from '../raster/tone.ts';
import { type FlatOptions, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { oklabOfHex } from '../regions/oklab.ts';
import { mixColours, nearestInks, spreadColours } from '../regions/recolour.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.42, chroma: 1.45, darkest: 0.08 },
  calm: (copy, input) => simplified(copy, input, 14),
  sceneryColours: 8,
  subjectColours: 12,
  smallestPx: 420,
};
/** A box of wax crayons. */
const CRAYONS = [
  '#1f1d24',
  '#6f6a72',
  '#7a4526',
  '#b5713a',
  '#e8b98e',
  '#d92f2f',
  '#f2711f',
  '#f9c51d',
  '#f7e36b',
  '#8cc63e',
  '#2f8f3f',
  '#1d5f46',
  '#8fd0ea',
  '#2b86d1',
  '#2a3f9e',
  '#8145a8',
  '#ee7fb1',
  '#fbf6ea',
].map(oklabOfHex);
const CRAYON_SHARE = 0.86;
const SUBJECT_CRAYON_SHARE = 0.62;
const PAPER = [0.985, 0.972, 0.94] as const;
const OUTLINE = [0.15, 0.13, 0.16] as const;
/** Distance of the strokes an area is filled with, in units. */
const STROKE = 8.5;
/** Directions, in turns of the half circle, that areas are filled in. */
const DIRECTIONS = [0.2, 0.28, 0.16, 0.72, 0.24];
/** In units: how far the drawing stays from the sheet's edge. */
const MARGIN = 26;

/** Wax crayons on rough paper: each area filled by back-and-forth strokes of one crayon that leave the pits white, thick outlines. */
export function crayon(input: StyleInput): Uint8Array {
  const { copy, map } = flatPicture(input, OPTIONS);
  const { widthPx, heightPx, rgb, labels, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const spread = spreadColours(map.colours, { low: 0.28, high: 0.95, chroma: 1.2 });
  const box = nearestInks(spread, CRAYONS, 0.8);
  const things = mixColours(spread, box, SUBJECT_CRAYON_SHARE);
  const colours = mixColours(spread, box, CRAYON_SHARE).map((c, i) => (i < map.sceneryColours ? c : things[i]!));
  const painted = paintedRows(map, colours, widthPx, heightPx);
  const lines = enlargedRows(contours(copy, { sigmaPx: 1.5, followPx: 8 }), widthPx, heightPx);
  const rims = enlargedRows(subjectRim(copy, 1.5), widthPx, heightPx);
  const paper = paperRows(noise, 'coldPressed', widthPx, Math.sqrt(unit), input.crew);
  const hand = noiseRows(noise, widthPx, heightPx, { featurePx: 120 * unit, octaves: 3 });
  const shake = noiseRows(noise, widthPx, heightPx, { featurePx: 26 * unit, octaves: 2, shift: 21 });
  const slopes = colours.map((_, k) => {
    const turn = (DIRECTIONS[k % DIRECTIONS.length]! + (hashCell(k, 3) - 0.5) * 0.08) * Math.PI;
    return [Math.cos(turn), Math.sin(turn)] as const;
  });
  return paintEachRow(input, (y) => {
    const { rgb: fills, region } = painted.row(y);
    const [line, rim] = [lines.row(y), rims.row(y)];
    const [tooth, pressure, jitter] = [paper.row(y), hand.row(y), shake.row(y)];
    const toEdgeY = Math.min(y, heightPx - 1 - y);
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const isSubject = labels[pixel]! >= FIRST_SUBJECT_LABEL;
      const [along, across] = slopes[region.own[x]!]!;
      const place = (x * along + y * across) / unit / STROKE + pressure[x]! * 3 + jitter[x]! * 0.5;
      const streak = Math.abs(place - Math.round(place)) * 2;
      const wax =
        (isSubject ? 1.02 : 0.74) + pressure[x]! * 0.5 - streak * (isSubject ? 0.3 : 0.52) + jitter[x]! * 0.25;
      const inside = smoothstep(
        0,
        14,
        Math.min(toEdgeY, x, widthPx - 1 - x) / unit - MARGIN + (jitter[x]! + streak * 0.3) * 22,
      );
      const cover = smoothstep(-0.3, 0.32, tooth[x]! * 0.75 + wax - 0.42) * inside;
      const drawn = Math.max(
        smoothstep(0.12, 0.3, line[x]! * (1 + jitter[x]!)),
        smoothstep(0.42, 0.8, rim[x]! + jitter[x]! * 0.25),
      );
      const outline =
        drawn * smoothstep(-0.55, 0.1, tooth[x]! + drawn * 0.5 - 0.35 + pressure[x]! * 0.4) * (isSubject ? 0.9 : 0.75);
      const gloss = 1 + tooth[x]! * 0.05 - streak * 0.05;
      for (let channel = 0; channel < 3; channel++) {
        const sheet = PAPER[channel]! * (1 + tooth[x]! * 0.02);
        const filled = sheet + (fills[x * 3 + channel]! * gloss - sheet) * cover * 0.96;
        rgb[pixel * 3 + channel] = toByte(filled + (OUTLINE[channel]! - filled) * outline * inside);
      }
    }
  });
}
