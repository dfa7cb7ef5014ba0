import type { Oklab } from './oklab.ts';
import { FAR_FROM_BORDER, type RegionRow } from './smooth-rows.ts';

/** For each pair of colours whether a line is drawn between them, as a square table of 0 and 1. */
export interface BorderTable {
  readonly colours: number;
  readonly drawn: Uint8Array;
}

const SHADING_WEIGHT = 0.55;

/**
 * Draws a line between colours that differ by more than `contrast` (OKLab distance, lightness counting less: shading is no
 * contour), and between different kinds of things
 * (`RegionMap.kinds`) however alike they look.
 */
export function borderTable(colours: readonly Oklab[], kinds: readonly number[], contrast: number): BorderTable {
  const drawn = new Uint8Array(colours.length ** 2);
  for (let i = 0; i < colours.length; i++) {
    for (let j = 0; j < colours.length; j++) {
      const [l, a, b] = colours[i]!;
      const [otherL, otherA, otherB] = colours[j]!;
      const shading = (l - otherL) * SHADING_WEIGHT;
      const distance = Math.sqrt(shading ** 2 + (a - otherA) ** 2 + (b - otherB) ** 2);
      drawn[i * colours.length + j] = distance > contrast || kinds[i] !== kinds[j] ? 1 : 0;
    }
  }
  return { colours: colours.length, drawn };
}

/** Ink (0–1) of a border line of the given half width on pixel `x`, rim smoothed over a pixel. */
export function borderInk(table: BorderTable, row: RegionRow, x: number, halfWidthPx: number): number {
  const distance = row.borderPx[x]!;
  if (distance === FAR_FROM_BORDER || table.drawn[row.own[x]! * table.colours + row.other[x]!] === 0) return 0;
  const ink = halfWidthPx + 0.5 - distance;
  return ink <= 0 ? 0 : ink >= 1 ? 1 : ink;
}
