import { smoothstep } from '../../maths/interpolate.ts';
import { abstracted } from '../flow/abstraction.ts';
import { contours } from '../flow/contours.ts';
import { subjectRim } from '../flow/outline.ts';
import { dropStrayLines } from '../flow/stray-lines.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { toByte } from '../raster/tone.ts';
import { borderInk, borderTable } from '../regions/borders.ts';
import { type FlatOptions, flatPicture } from '../regions/flat-picture.ts';
import { smoothRegionRows } from '../regions/smooth-rows.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, workingCopy } from '../working-copy.ts';

const LINE_PIXELS = 420_000;
const OPTIONS: FlatOptions = {
  tone: { lift: 0.2, chroma: 1.2, darkest: 0 },
  calm: (copy) => abstracted(copy, { radiusPx: 5, subjectDetail: 0.85 }),
  sceneryColours: 6,
  subjectColours: 8,
  smallestPx: 1100,
};
/** Line strength from which a line is drawn, and at which it is solid. */
const FAINT = 0.13;
const SOLID = 0.2;
const STRAY_UNITS = 64;
/** Colours further apart than this (OKLab) have a line between them, of this half width in units. */
const BORDER_CONTRAST = 0.07;
const PEN = 0.75;
const INK = 0.05;

/** Clean black contours on white, heavier round subjects; no tone. */
export function lineArt(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, rgb } = input;
  const copy = workingCopy(input, LINE_PIXELS);
  const lines = contours(copy, { sigmaPx: 1, followPx: 10 });
  dropStrayLines(lines, FAINT, STRAY_UNITS * copy.unitPx);
  const { map } = flatPicture(input, OPTIONS);
  const borders = borderTable(map.colours, map.kinds, BORDER_CONTRAST);
  const regions = smoothRegionRows(map, widthPx, heightPx, map);
  const rows = enlargedRows(lines, widthPx, heightPx);
  const rim = enlargedRows(subjectRim(copy, 1.4), widthPx, heightPx);
  const penPx = PEN * unitOf(widthPx, heightPx);
  return paintEachRow(input, (y) => {
    let target = y * widthPx * 3;
    const row = rows.row(y);
    const rims = rim.row(y);
    const region = regions.row(y);
    for (let x = 0; x < widthPx; x++) {
      const line = Math.max(
        smoothstep(FAINT, SOLID, row[x]!),
        smoothstep(0.4, 0.75, rims[x]!),
        borderInk(borders, region, x, penPx),
      );
      const grey = toByte(1 + (INK - 1) * line);
      rgb[target++] = grey;
      rgb[target++] = grey;
      rgb[target++] = grey;
    }
  });
}
