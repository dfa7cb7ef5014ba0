import type { ThingMood } from './drawing.ts';
import { at, circle, ellipse, mirror, path, stroke } from './own/shapes.ts';
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

/** A face on the broadest place of a thing, as SVG in pixels of the drawing; empty where there is no room for one. */
export function faceOn({ widthPx, heightPx, rgba }: DrawnPixels, mood: ThingMood): string {
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
  return at((place.column + 0.5) * cellPx, (place.row + 0.5) * cellPx, radius / 100, 0, ...features(isDark, mood));
}

/** Mouths, around the origin in a circle of radius 100. */
const MOUTHS: Readonly<Record<ThingMood, string>> = {
  happy: 'M-17 16 Q0 38 17 16',
  sad: 'M-17 34 Q0 14 17 34',
  angry: 'M-16 32 Q0 18 16 32',
  surprised: 'M0 20 a9 11 0 1 0 0.1 0Z',
  tired: 'M-9 28 H9',
};
/** Brows over the left eye; the right has their mirror image. */
const BROWS: Partial<Record<ThingMood, string>> = {
  sad: 'M-64 -28 L-36 -40',
  angry: 'M-64 -42 L-32 -26',
  surprised: 'M-58 -40 Q-44 -50 -30 -42',
};
const TEAR = 'M0 -16 Q14 6 0 14 Q-14 6 0 -16Z';

/** Two round eyes, a small mouth and red cheeks, around the origin in a circle of radius 100. */
function features(isDark: boolean, mood: ThingMood): string[] {
  const ink = isDark ? '#fdf6ec' : '#2c2226';
  const shine = isDark ? '#2c2226' : '#ffffff';
  const brow = BROWS[mood];
  const eye = (side: number): string[] =>
    mood === 'tired'
      ? [stroke(`M${side * 44 - 17} -6 Q${side * 44} 8 ${side * 44 + 17} -6`, ink, 7)]
      : [circle(side * 44, -6, 17, ink), circle(side * 44 - 5, -12, 6, shine), circle(side * 44 + 6, 1, 3, shine)];
  return [
    ...[-1, 1].flatMap((side) => [ellipse(side * 66, 26, 20, 12, '#f2738c', 'opacity="0.55"'), ...eye(side)]),
    ...(brow ? [stroke(brow, ink, 7), mirror(0, stroke(brow, ink, 7))] : []),
    ...(mood === 'sad' ? [-1, 1].map((side) => at(side * 54, 30, 1, 0, path(TEAR, '#6db9f2'))) : []),
    stroke(MOUTHS[mood], ink, 8),
  ];
}
