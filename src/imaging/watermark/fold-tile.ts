import type { Plane } from './normalise-detail.ts';
import { TILE_PX } from './tile-size.ts';
import { type ComplexTile, complexTile } from './tile-transform.ts';

/** Part of a plane, in pixels; `right` and `bottom` are just outside. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The whole plane, or as much of its middle as fits into a square of `sidePx`. */
export function middleOf({ widthPx, heightPx }: Plane, sidePx = Number.POSITIVE_INFINITY): Window {
  const width = Math.min(widthPx, sidePx);
  const height = Math.min(heightPx, sidePx);
  const left = (widthPx - width) >> 1;
  const top = (heightPx - height) >> 1;
  return { left, top, right: left + width, bottom: top + height };
}

/**
 * Adds up all the tiles of a plane that was enlarged by `scale` since it was marked: what repeats with the tile's
 * period grows, the picture averages out. Pixels are shared out between the four nearest cells of the tile.
 */
export function foldTile(plane: Plane, scale: number, window: Window): ComplexTile {
  const folded = complexTile();
  if (scale === 1) foldUnscaled(plane, window, folded.re);
  else foldScaled(plane, scale, window, folded.re);
  return folded;
}

function foldUnscaled({ widthPx, data }: Plane, { left, top, right, bottom }: Window, sums: Float64Array): void {
  for (let y = top; y < bottom; y++) {
    const tileRow = (y & (TILE_PX - 1)) * TILE_PX;
    for (let x = left; x < right; x++) sums[tileRow + (x & (TILE_PX - 1))]! += data[y * widthPx + x]!;
  }
}

function foldScaled({ widthPx, data }: Plane, scale: number, window: Window, sums: Float64Array): void {
  const { left, top, right, bottom } = window;
  const columns = new Uint8Array(right);
  const shares = new Float32Array(right);
  for (let x = left; x < right; x++) {
    const position = (x + 0.5) / scale - 0.5;
    const cell = Math.floor(position);
    columns[x] = cell & (TILE_PX - 1);
    shares[x] = position - cell;
  }
  const row = new Float64Array(TILE_PX);
  for (let y = top; y < bottom; y++) {
    row.fill(0);
    for (let x = left, from = y * widthPx + left; x < right; x++, from++) {
      const value = data[from]!;
      const column = columns[x]!;
      const shared = value * shares[x]!;
      row[column]! += value - shared;
      row[(column + 1) & (TILE_PX - 1)]! += shared;
    }
    const position = (y + 0.5) / scale - 0.5;
    const cell = Math.floor(position);
    const lowerShare = position - cell;
    const upperRow = (cell & (TILE_PX - 1)) * TILE_PX;
    const lowerRow = ((cell + 1) & (TILE_PX - 1)) * TILE_PX;
    for (let x = 0; x < TILE_PX; x++) {
      const lower = row[x]! * lowerShare;
      sums[upperRow + x]! += row[x]! - lower;
      sums[lowerRow + x]! += lower;
    }
  }
}
