import { smoothstep } from '../../maths/interpolate.ts';
import { abstracted } from '../flow/abstraction.ts';
import { contours } from '../flow/contours.ts';
import { subjectRim } from '../flow/outline.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { dotInk } from '../raster/halftone.ts';
import { lumaPlane, toByte } from '../raster/tone.ts';
import { borderInk, borderTable } from '../regions/borders.ts';
import { type FlatOptions, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { mixColours, spreadColours } from '../regions/recolour.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.3, chroma: 1.35, darkest: 0 },
  calm: (copy) => abstracted(copy, { radiusPx: 4, subjectDetail: 0.85 }),
  sceneryColours: 10,
  subjectColours: 16,
  smallestPx: 120,
};
/** In units: white gutter round the panel, its frame, distance of the dots. */
const GUTTER = 18;
const FRAME = 5;
const DOT_PITCH = 8;
const INK = 0.06;
/** Colours further apart than this (OKLab) are parted by a pen line of this half width, in units. */
const LINE_CONTRAST = 0.095;
const PEN = 0.9;
/** Darkening by the dots' ink. */
const DOT_SHADE = 0.3;

/** Comic panel: cel shading, ink contours, black shadows, halftone dots in the half-tones of the scenery, framed. */
export function comic(input: StyleInput): Uint8Array {
  const { copy, calm, map } = flatPicture(input, OPTIONS);
  const spread = spreadColours(map.colours, { low: 0.12, high: 0.98, chroma: 1.25 });
  const { widthPx, heightPx, rgb } = input;
  const unit = unitOf(widthPx, heightPx);
  const colours = mixColours(map.colours, spread, 0.65);
  const borders = borderTable(colours, map.kinds, LINE_CONTRAST);
  const painted = paintedRows(map, colours, widthPx, heightPx);
  const ink = enlargedRows(contours(copy, { sigmaPx: 1.1, followPx: 8 }), widthPx, heightPx);
  const rim = enlargedRows(subjectRim(copy, 1.5), widthPx, heightPx);
  const tone = enlargedRows(lumaPlane(calm), widthPx, heightPx);
  const penPx = PEN * unit;
  const screen = { pitchPx: DOT_PITCH * unit };
  return paintEachRow(input, (y) => {
    const { rgb: fills, region } = painted.row(y);
    const lines = ink.row(y);
    const rims = rim.row(y);
    const tones = tone.row(y);
    const toEdgeY = Math.min(y, heightPx - 1 - y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const toFrame = Math.min(toEdgeY, x, widthPx - 1 - x) / unit - GUTTER;
      const luma = tones[x]!;
      const line = Math.max(
        smoothstep(0.12, 0.22, lines[x]!),
        smoothstep(0.45, 0.75, rims[x]!),
        borderInk(borders, region, x, penPx),
      );
      const black = Math.max(line, smoothstep(0.15, 0.12, luma), toFrame < FRAME ? 1 : 0);
      const scenery = region.own[x]! < map.sceneryColours;
      const cover = scenery ? 0.5 * smoothstep(0.75, 0.3, luma) : 0.4 * smoothstep(0.42, 0.2, luma);
      const shade = cover > 0.02 ? 1 - DOT_SHADE * dotInk(screen, x, y, cover) : 1;
      for (let channel = 0; channel < 3; channel++) {
        const colour = fills[x * 3 + channel]! * shade;
        rgb[i + channel] = toFrame < 0 ? 250 : toByte(colour + (INK - colour) * black);
      }
    }
  });
}
