import { at, circle, ellipse, stroke } from './own/shapes.ts';
import { solidDistance } from './solid-distance.ts';

/** Premultiplied 8-bit pixels of a drawing, `height × width × 4`. */
export interface DrawnPixels {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgba: Uint8Array;
}

/** The face is looked a place for on a grid of so many cells to the longer side. */
const GRID = 56;
const SOLID_ALPHA = 200;
/** Places away from the upright middle are worth less, by share of the width. */
const ASIDE = 0.5;
/** Faces fill so much of the room for them, and no more than this share of the drawing's shorter side. */
const FACE_SHARE = 0.86;
const LARGEST_SHARE = 0.3;
/** Mean luma (0–255) below which features are light. */
const DARK_LUMA = 70;

/** A smiling face on the broadest place of a thing, as SVG in pixels of the drawing; empty where there is no room for one. */
export function faceOn({ widthPx, heightPx, rgba }: DrawnPixels): string {
  const cellPx = Math.max(1, Math.max(widthPx, heightPx) / GRID);
  const [columns, rows] = [Math.ceil(widthPx / cellPx), Math.ceil(heightPx / cellPx)];
  const pixelOf = (column: number, row: number): number =>
    (Math.min(heightPx - 1, Math.floor((row + 0.5) * cellPx)) * widthPx +
      Math.min(widthPx - 1, Math.floor((column + 0.5) * cellPx))) *
    4;
  const room = solidDistance(columns, rows, (column, row) => rgba[pixelOf(column, row) + 3]! >= SOLID_ALPHA);
  let best = 0;
  let place = { column: 0, row: 0, room: 0 };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = room[row * columns + column]!;
      const worth = here * (1 - ASIDE * Math.abs((column + 0.5) / columns - 0.5));
      if (worth > best) {
        best = worth;
        place = { column, row, room: here };
      }
    }
  }
  const radius = Math.min(place.room * cellPx * FACE_SHARE, Math.min(widthPx, heightPx) * LARGEST_SHARE);
  if (radius < 4) return '';
  const i = pixelOf(place.column, place.row);
  const isDark = 0.299 * rgba[i]! + 0.587 * rgba[i + 1]! + 0.114 * rgba[i + 2]! < DARK_LUMA;
  return at((place.column + 0.5) * cellPx, (place.row + 0.5) * cellPx, radius / 100, 0, ...features(isDark));
}

/** Two round eyes, a small smile and red cheeks, around the origin in a circle of radius 100. */
function features(isDark: boolean): string[] {
  const ink = isDark ? '#fdf6ec' : '#2c2226';
  const shine = isDark ? '#2c2226' : '#ffffff';
  return [-1, 1]
    .flatMap((side) => [
      ellipse(side * 66, 26, 20, 12, '#f2738c', 'opacity="0.55"'),
      circle(side * 44, -6, 17, ink),
      circle(side * 44 - 5, -12, 6, shine),
      circle(side * 44 + 6, 1, 3, shine),
    ])
    .concat(stroke('M-17 16 Q0 38 17 16', ink, 8));
}
