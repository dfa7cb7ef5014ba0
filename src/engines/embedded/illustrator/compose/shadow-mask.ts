import { notePixels } from '../crew/kept-code.ts';
import type { Frame } from '../paint/frame.ts';

/** Shade on the frame at a quarter of its resolution: 0 = none, 1 = full. */
export interface ShadowMask {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly values: Float32Array;
}

/** Frame pixels per mask cell, each way: shadows are soft. */
export const SHADOW_CELL_PX = 4;

/** An empty mask for a frame. */
export function createShadowMask(frame: Frame): ShadowMask {
  const widthPx = Math.ceil(frame.widthPx / SHADOW_CELL_PX);
  const heightPx = Math.ceil(frame.heightPx / SHADOW_CELL_PX);
  return { widthPx, heightPx, values: notePixels(new Float32Array(widthPx * heightPx)) };
}

/** Deepens a cell, given in mask coordinates, to at least `value`. */
export function shadeCell(mask: ShadowMask, x: number, y: number, value: number): void {
  if (x < 0 || y < 0 || x >= mask.widthPx || y >= mask.heightPx) return;
  const i = (y | 0) * mask.widthPx + (x | 0);
  if (value > mask.values[i]!) mask.values[i] = value;
}

/** The largest value of each row of the mask: most rows of a picture lie in no shadow. */
export function deepestByRow({ widthPx, heightPx, values }: ShadowMask): Float32Array {
  const deepest = new Float32Array(heightPx);
  for (let y = 0; y < heightPx; y++) {
    let most = 0;
    for (let i = y * widthPx; i < (y + 1) * widthPx; i++) if (values[i]! > most) most = values[i]!;
    deepest[y] = most;
  }
  return deepest;
}

/** No value that {@link maskRow} gives at a row of the frame is larger than this. */
export function deepestAt(deepest: Float32Array, frameY: number): number {
  const top = rowAbove(deepest.length, frameY);
  return Math.max(deepest[Math.floor(top)]!, deepest[Math.min(deepest.length - 1, Math.floor(top) + 1)]!);
}

/** Row of the mask, with its fraction, that lies at a row of the frame. */
function rowAbove(rows: number, frameY: number): number {
  return Math.min(rows - 1, Math.max(0, (frameY + 0.5) / SHADOW_CELL_PX - 0.5));
}

/** The mask at a row of the frame, interpolated: `width` values into `row`. */
export function maskRow(mask: ShadowMask, frameY: number, row: Float32Array): void {
  const sy = rowAbove(mask.heightPx, frameY);
  const top = Math.floor(sy) * mask.widthPx;
  const bottom = Math.min(mask.heightPx - 1, Math.floor(sy) + 1) * mask.widthPx;
  const ty = sy - Math.floor(sy);
  const { values } = mask;
  for (let x = 0; x < row.length; x++) {
    const sx = Math.min(mask.widthPx - 1, Math.max(0, (x + 0.5) / SHADOW_CELL_PX - 0.5));
    const left = Math.floor(sx);
    const right = Math.min(mask.widthPx - 1, left + 1);
    const tx = sx - left;
    const upper = values[top + left]! + (values[top + right]! - values[top + left]!) * tx;
    const lower = values[bottom + left]! + (values[bottom + right]! - values[bottom + left]!) * tx;
    row[x] = upper + (lower - upper) * ty;
  }
}
