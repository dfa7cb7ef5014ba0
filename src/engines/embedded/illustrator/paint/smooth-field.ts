import type { Frame } from './frame.ts';

/** Writes linear RGB for the point (xPx, yPx) of the full-size picture into `out[0..2]`. */
export type FieldShader = (xPx: number, yPx: number, out: Float32Array) => void;

/**
 * Fills the frame's colour with a smooth field: it is evaluated on a grid `stepPx` times coarser than the picture and
 * interpolated bilinearly, so a costly field costs `1 / stepPx²`. Detail finer than two grid steps is lost.
 */
export function paintSmoothField(frame: Frame, stepPx: number, shade: FieldShader): void {
  const { widthPx, heightPx, colour } = frame;
  const columns = Math.ceil(widthPx / stepPx) + 1;
  const out = new Float32Array(3);
  let upper = new Float32Array(columns * 3);
  let lower = new Float32Array(columns * 3);
  const fillRow = (target: Float32Array, yPx: number): void => {
    for (let column = 0; column < columns; column++) {
      shade(column * stepPx, yPx, out);
      target.set(out, column * 3);
    }
  };
  fillRow(lower, 0);
  for (let y = 0; y < heightPx; y++) {
    const phase = y % stepPx;
    if (phase === 0) {
      [upper, lower] = [lower, upper];
      fillRow(lower, y + stepPx);
    }
    interpolateRow(colour, y * widthPx * 3, widthPx, stepPx, upper, lower, phase / stepPx);
  }
}

function interpolateRow(
  colour: Float32Array,
  offset: number,
  widthPx: number,
  stepPx: number,
  upper: Float32Array,
  lower: Float32Array,
  ty: number,
): void {
  let o = offset;
  for (let x = 0; x < widthPx; x++) {
    const column = Math.floor(x / stepPx);
    const tx = x / stepPx - column;
    const q = column * 3;
    for (let c = 0; c < 3; c++) {
      const a = upper[q + c]! + (upper[q + 3 + c]! - upper[q + c]!) * tx;
      const b = lower[q + c]! + (lower[q + 3 + c]! - lower[q + c]!) * tx;
      colour[o++] = a + (b - a) * ty;
    }
  }
}

/** Grid step for a smooth field in a picture of this size: about 512 grid cells along the longer side, at least `least`. */
export function fieldStepPx(frame: Frame, least = 2): number {
  return Math.max(least, Math.round(Math.max(frame.widthPx, frame.heightPx) / 512));
}
