import type { Variety } from '../plan/variety.ts';
import { rect } from '../subject/own/shapes.ts';
import type { Cell } from './arrange-printed.ts';

/** Colours of the tiles of a set, in turn. */
const PALETTES: readonly (readonly string[])[] = [
  ['#ffd9c7', '#cfe8e4', '#fbe6a8', '#d9d4f2', '#cfe3b8', '#f7cdd6'],
  ['#bfe3f2', '#ffe1ad', '#d6ecc2', '#f6c9c0', '#dcd3f0', '#c9ece0'],
];
/** Side and rounding of a tile, in shares of its cell. */
const SIDE = 0.86;
const ROUNDING = 0.2;

/** A soft square behind each thing of a set. */
export function tilesSvg(cells: readonly Cell[], variety: Variety): string {
  const palette = variety.pick('facing', PALETTES);
  return cells
    .map(({ leftPx, topPx, widthPx }, k) => {
      const inset = (widthPx * (1 - SIDE)) / 2;
      const side = widthPx * SIDE;
      return rect(leftPx + inset, topPx + inset, side, side, palette[k % palette.length]!, side * ROUNDING);
    })
    .join('');
}
