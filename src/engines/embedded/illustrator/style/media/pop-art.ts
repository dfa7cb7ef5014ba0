import { smoothstep } from '../../maths/interpolate.ts';
import { abstracted } from '../flow/abstraction.ts';
import { contours } from '../flow/contours.ts';
import { subjectRim } from '../flow/outline.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { dotInk } from '../raster/halftone.ts';
import { toByte } from '../raster/tone.ts';
import { borderInk, borderTable } from '../regions/borders.ts';
import { type FlatOptions, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { oklabOfHex } from '../regions/oklab.ts';
import { mixColours, nearestInks, spreadColours } from '../regions/recolour.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.25, chroma: 1.5, darkest: 0 },
  calm: (copy) => abstracted(copy, { radiusPx: 5, subjectDetail: 0.85 }),
  sceneryColours: 7,
  subjectColours: 12,
  smallestPx: 450,
};
/** Poster inks of the scenery: no earth colours, so that nothing turns to mud. */
const INKS = [
  '#1b1464',
  '#1f57c3',
  '#2fa8e6',
  '#00ad9b',
  '#6cc04a',
  '#e5202b',
  '#f0468b',
  '#ff7a1a',
  '#ffd51e',
  '#fff3d6',
  '#6a2fa0',
].map(oklabOfHex);
/** How far subjects go towards the inks: they keep the colour that names them. */
const SUBJECT_INK_SHARE = 0.35;
const PAPER = [1, 0.97, 0.9] as const;
const INK = 0.05;
const DOT_PITCH = 13;
/** Inks further apart than this (OKLab) are parted by a line of this half width, in units. */
const LINE_CONTRAST = 0.24;
const PEN = 1.7;
/** Lightness (OKLab) between which scenery is printed as dots of its colour on paper. */
const DOTS_FROM = 0.5;
const DOTS_TO = 0.93;

/** Pop art: bold flat poster inks, Ben-Day dots in the scenery, heavy black outlines. */
export function popArt(input: StyleInput): Uint8Array {
  const { copy, map } = flatPicture(input, OPTIONS);
  const spread = spreadColours(map.colours, { low: 0.15, high: 0.97, chroma: 1.5 });
  const inks = nearestInks(spread, INKS, 0.8);
  const subjects = mixColours(spread, inks, SUBJECT_INK_SHARE);
  const colours = inks.map((colour, i) => (i < map.sceneryColours ? colour : subjects[i]!));
  const dotted = colours.map(
    ([lightness], i) => i < map.sceneryColours && lightness > DOTS_FROM && lightness < DOTS_TO,
  );
  const { widthPx, heightPx, rgb } = input;
  const unit = unitOf(widthPx, heightPx);
  const painted = paintedRows(map, colours, widthPx, heightPx);
  const ink = enlargedRows(contours(copy, { sigmaPx: 1.6, followPx: 9 }), widthPx, heightPx);
  const rim = enlargedRows(subjectRim(copy, 2.2), widthPx, heightPx);
  const borders = borderTable(colours, map.kinds, LINE_CONTRAST);
  const penPx = PEN * unit;
  const screen = { pitchPx: DOT_PITCH * unit };
  return paintEachRow(input, (y) => {
    const { rgb: row, region } = painted.row(y);
    const lines = ink.row(y);
    const rims = rim.row(y);
    // Dots of the tint grow downwards, as a printer's gradient does.
    const cover = 0.3 + 0.35 * (y / heightPx);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const line = Math.max(
        smoothstep(0.2, 0.3, lines[x]!),
        smoothstep(0.4, 0.7, rims[x]!),
        borderInk(borders, region, x, penPx),
      );
      const printed = dotted[region.own[x]!] ? dotInk(screen, x, y, cover) : 1;
      for (let channel = 0; channel < 3; channel++) {
        const colour = PAPER[channel]! + (row[x * 3 + channel]! - PAPER[channel]!) * printed;
        rgb[i + channel] = toByte(colour + (INK - colour) * line);
      }
    }
  });
}
