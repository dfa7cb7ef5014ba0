import { hashCell } from '../../maths/random.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { toByte } from '../raster/tone.ts';
import { cellsOfPalette } from '../regions/cells-of-palette.ts';
import { oklabOfHex, rgbOfOklab } from '../regions/oklab.ts';
import type { StyleInput } from '../style.ts';

/** Warps on the longer side aimed at; a warp is a whole number of pixels. */
const WARPS = 190;
/** Dyed wools on the weaver's shelf. */
const WOOLS = 30;
/** Wefts beaten in per warp's width. */
const WEFTS = 2;
/** Width of the woven border in warps, and the length of its pattern. */
const BORDER = 13;
const REPEAT = 13;
const [MADDER, GOLD, INDIGO, EDGE] = ['#7c2f2b', '#c79a4b', '#2d3f5e', '#3d2a26'].map((hex) =>
  rgbOfOklab(oklabOfHex(hex)),
);

/** Woven tapestry: wool in a small choice of colours laid over ribs of warp, in a border of lozenges. */
export function tapestry(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, rgb } = input;
  const warp = Math.max(4, Math.round(Math.max(widthPx, heightPx) / WARPS));
  const columns = Math.ceil(widthPx / warp);
  const size = { widthPx: columns, heightPx: Math.ceil(heightPx / warp) };
  const wools = cellsOfPalette(input, size, WOOLS, { lift: 0.1, chroma: 0.95, darkest: 0.06 });
  if (!input.isMounted) weaveBorder(wools, size);
  return paintEachRow(input, (y) => {
    const row = Math.floor(y / warp);
    const weft = Math.floor((y * WEFTS) / warp);
    const v = (y * WEFTS) / warp - weft;
    for (let x = 0; x < widthPx; x++) {
      const column = Math.floor(x / warp);
      const u = ((x % warp) + 0.5) / warp;
      // Every other weft passes over every other warp.
      const lift = (column + weft) % 2 === 0 ? 1 : 0.8;
      const rib = 1 - 1.1 * (u - 0.5) ** 2;
      const thread = 1.06 - 0.34 * (2 * v - 1) ** 2;
      const dye = 1 + (hashCell(column, weft) - 0.5) * 0.13 + (hashCell(weft, 7) - 0.5) * 0.05;
      const shade = lift * rib * thread * dye * 1.12;
      const k = (row * columns + column) * 3;
      const i = (y * widthPx + x) * 3;
      for (let channel = 0; channel < 3; channel++) rgb[i + channel] = toByte(wools[k + channel]! * shade);
    }
  });
}

/** Lozenges in gold and indigo on madder, between dark selvedges, over the outer warps. */
function weaveBorder(wools: Float32Array, { widthPx, heightPx }: { widthPx: number; heightPx: number }): void {
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const fromSide = Math.min(x, widthPx - 1 - x);
      const fromTop = Math.min(y, heightPx - 1 - y);
      const depth = Math.min(fromSide, fromTop);
      if (depth >= BORDER) continue;
      const along = fromSide < fromTop ? y : x;
      wools.set(borderWool(depth, along), (y * widthPx + x) * 3);
    }
  }
}

function borderWool(depth: number, along: number): readonly number[] {
  if (depth === 0 || depth === BORDER - 1) return EDGE!;
  if (depth === 2 || depth === BORDER - 3) return GOLD!;
  const middle = (BORDER - 1) / 2;
  const fromCentre = Math.abs(depth - middle) + Math.abs((along % REPEAT) - (REPEAT - 1) / 2);
  return fromCentre < 1.5 ? GOLD! : fromCentre < 3.2 ? INDIGO! : fromCentre < 4.2 ? GOLD! : MADDER!;
}
