import { noteLoop } from '../crew/kept-code.ts';
import { createCoarseRows } from './coarse-rows.ts';
import type { Frame } from './frame.ts';
import { paintOwnRows } from './paint-together.ts';

/** Writes linear RGB for the point (xPx, yPx) of the full-size picture into `out[0..2]`. */
export type FieldShader = (xPx: number, yPx: number, out: Float32Array) => void;

/**
 * Fills the frame's colour with a smooth field: it is evaluated on a grid `stepPx` times coarser than the picture and
 * interpolated bilinearly, so a costly field costs `1 / stepPx²`. Detail finer than two grid steps is lost.
 */
export function paintSmoothField(frame: Frame, stepPx: number, shade: FieldShader): void {
  const { widthPx, heightPx, colour } = frame;
  noteLoop(shade);
  const columns = Math.ceil(widthPx / stepPx) + 1;
  const out = new Float32Array(3);
  const rowsAround = createCoarseRows(columns * 3, stepPx, (row, yPx) => {
    for (let column = 0; column < columns; column++) {
      shade(column * stepPx, yPx, out);
      row.set(out, column * 3);
    }
  });
  const between = new Float32Array(columns * 3);
  paintOwnRows(frame, 0, heightPx, (y) => {
    const { upper, lower, down } = rowsAround(y);
    for (let i = 0; i < between.length; i++) between[i] = upper[i]! + (lower[i]! - upper[i]!) * down;
    stretchRow(between, stepPx, colour, y * widthPx * 3, widthPx);
  });
}

/** Interpolates colours that lie `stepPx` apart into a row of the picture. */
function stretchRow(coarse: Float32Array, stepPx: number, colour: Float32Array, offset: number, widthPx: number): void {
  let o = offset;
  for (let left = 0, q = 0; left < widthPx; left += stepPx, q += 3) {
    const red = coarse[q]!;
    const green = coarse[q + 1]!;
    const blue = coarse[q + 2]!;
    const addRed = (coarse[q + 3]! - red) / stepPx;
    const addGreen = (coarse[q + 4]! - green) / stepPx;
    const addBlue = (coarse[q + 5]! - blue) / stepPx;
    const pixels = Math.min(stepPx, widthPx - left);
    for (let x = 0; x < pixels; x++, o += 3) {
      colour[o] = red + addRed * x;
      colour[o + 1] = green + addGreen * x;
      colour[o + 2] = blue + addBlue * x;
    }
  }
}

/** Grid step for a smooth field in a picture of this size: about 512 grid cells along the longer side, at least `least`. */
export function fieldStepPx(frame: Frame, least = 2): number {
  return Math.max(least, Math.round(Math.max(frame.widthPx, frame.heightPx) / 512));
}
