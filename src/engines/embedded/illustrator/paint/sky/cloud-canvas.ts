import type { Crew } from '../../crew/crew.ts';
import { notePixels } from '../../crew/kept-code.ts';
import type { Frame } from '../frame.ts';
import type { View } from '../view.ts';

/** Long side of the grid clouds are computed on: they are soft, so larger frames need no finer one. */
const LONG_SIDE = 640;

/** Premultiplied linear RGBA of the clouds, on a grid coarser than the frame. */
export interface CloudCanvas {
  readonly columns: number;
  readonly rows: number;
  /** Frame pixels per grid cell. */
  readonly stepPx: number;
  /** `rows × columns × 4`. */
  readonly pixels: Float32Array;
  /** Tangent of the angle to the right of the view axis, for each column. */
  readonly right: Float32Array;
  /** Tangent of the angle above the horizon, for each row. */
  readonly up: Float32Array;
  /** The threads that draw this picture. */
  readonly crew: Crew;
}

/** An empty canvas over the frame's rows from the top to `bottomPx`. */
export function createCloudCanvas(frame: Frame, view: View, bottomPx: number): CloudCanvas {
  const stepPx = Math.max(1, Math.max(frame.widthPx, frame.heightPx) / LONG_SIDE);
  const columns = Math.ceil(frame.widthPx / stepPx) + 2;
  const rows = Math.ceil(bottomPx / stepPx) + 2;
  return {
    columns,
    rows,
    stepPx,
    pixels: notePixels(new Float32Array(columns * rows * 4)),
    right: Float32Array.from({ length: columns }, (_, i) => (i * stepPx - view.centreXPx) / view.focalPx),
    up: Float32Array.from({ length: rows }, (_, i) => (view.horizonYPx - i * stepPx) / view.focalPx),
    crew: frame.crew,
  };
}

/** Draws into the canvas row by row. */
export function drawRows({ crew, rows, columns, pixels }: CloudCanvas, drawRow: (row: number) => void): void {
  const draw = (from: number, to: number): void => {
    for (let row = from; row < to; row++) drawRow(row);
  };
  crew.share(rows, draw, { pixels, values: columns * 4 });
}

/** Lays a colour with an opacity over a cell. */
export function layOver(
  canvas: CloudCanvas,
  cell: number,
  red: number,
  green: number,
  blue: number,
  opacity: number,
): void {
  const { pixels } = canvas;
  const p = cell * 4;
  const rest = 1 - opacity;
  pixels[p] = pixels[p]! * rest + red * opacity;
  pixels[p + 1] = pixels[p + 1]! * rest + green * opacity;
  pixels[p + 2] = pixels[p + 2]! * rest + blue * opacity;
  pixels[p + 3] = pixels[p + 3]! * rest + opacity;
}

/** Composites the canvas over the frame's colour, rows from the top to `bottomPx`. */
export function compositeClouds(frame: Frame, canvas: CloudCanvas, bottomPx: number): void {
  const { colour, widthPx } = frame;
  const { pixels, columns, stepPx } = canvas;
  const line = new Float32Array(columns * 4);
  const layRow = (y: number): void => {
    const gridY = y / stepPx;
    const top = (gridY | 0) * columns * 4;
    const down = gridY - (gridY | 0);
    let isEmpty = true;
    for (let i = 0; i < line.length; i++) {
      const upper = pixels[top + i]!;
      line[i] = upper + (pixels[top + line.length + i]! - upper) * down;
      if (line[i]! > 0) isEmpty = false;
    }
    if (isEmpty) return;
    let target = y * widthPx * 3;
    for (let x = 0; x < widthPx; x++, target += 3) {
      const gridX = x / stepPx;
      const p = (gridX | 0) * 4;
      const along = gridX - (gridX | 0);
      const opacity = line[p + 3]! + (line[p + 7]! - line[p + 3]!) * along;
      if (opacity < 0.001) continue;
      const rest = 1 - opacity;
      colour[target] = colour[target]! * rest + line[p]! + (line[p + 4]! - line[p]!) * along;
      colour[target + 1] = colour[target + 1]! * rest + line[p + 1]! + (line[p + 5]! - line[p + 1]!) * along;
      colour[target + 2] = colour[target + 2]! * rest + line[p + 2]! + (line[p + 6]! - line[p + 2]!) * along;
    }
  };
  const layRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) layRow(y);
  };
  frame.crew.share(bottomPx, layRows, { pixels: colour, values: widthPx * 3 });
}
