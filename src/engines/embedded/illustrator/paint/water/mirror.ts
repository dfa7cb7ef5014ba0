import { notePixels } from '../../crew/kept-code.ts';
import type { Frame } from '../frame.ts';

/** What stands above a horizontal edge, ready to be averaged over stretches of a column at once. */
export interface Mirror {
  /** Mean colour of column `x` between two rows (fractional, either order) into `out[0..2]`; outside, the edge goes on. */
  sample(x: number, fromRow: number, toRow: number, out: Float32Array): void;
}

/** Columns of the frame per column of the mirror. */
const COLUMN_STEP = 2;

/** Sums the frame's rows 0 to `rows` − 1 down each column (Crow's summed tables, in one dimension). */
export function createMirror(frame: Frame, rows: number): Mirror {
  const { widthPx, colour } = frame;
  const height = Math.max(1, Math.min(frame.heightPx, rows));
  const columns = Math.ceil(widthPx / COLUMN_STEP);
  const stride = columns * 3;
  const sums = notePixels(new Float32Array((height + 1) * stride));
  const sumColumns = (from: number, to: number): void => {
    for (let y = 0; y < height; y++) {
      const source = y * widthPx * 3;
      const above = y * stride;
      const below = above + stride;
      for (let x = from; x < to; x++) {
        const left = source + x * COLUMN_STEP * 3;
        const right = x * COLUMN_STEP + 1 < widthPx ? left + 3 : left;
        for (let c = 0; c < 3; c++) {
          sums[below + x * 3 + c] = sums[above + x * 3 + c]! + (colour[left + c]! + colour[right + c]!) * 0.5;
        }
      }
    }
  };
  frame.crew.share(columns, sumColumns, { pixels: sums, values: 3, rows: height + 1 });

  function sample(x: number, fromRow: number, toRow: number, out: Float32Array): void {
    const upper = Math.min(fromRow, toRow);
    const lower = Math.max(fromRow, toRow);
    const low = Math.min(Math.max(upper, 0), height - 1);
    const high = Math.min(Math.max(lower, low + 1), height);
    const at = x / COLUMN_STEP - 0.25;
    const gridX = at < 0 ? 0 : at > columns - 1.001 ? Math.max(0, columns - 1.001) : at;
    const column = gridX | 0;
    const along = gridX - column;
    const next = column + 1 < columns ? 3 : 0;
    const lowRow = low | 0;
    const highRow = Math.min(high | 0, height - 1);
    const lowPart = low - lowRow;
    const highPart = high - highRow;
    const scale = 1 / (high - low);
    const p = lowRow * stride + column * 3;
    const q = highRow * stride + column * 3;
    for (let c = 0; c < 3; c++) {
      const a = p + c;
      const b = q + c;
      const left = between(sums, b, stride, highPart) - between(sums, a, stride, lowPart);
      const right = between(sums, b + next, stride, highPart) - between(sums, a + next, stride, lowPart);
      out[c] = (left + (right - left) * along) * scale;
    }
  }
  return { sample };
}

function between(sums: Float32Array, at: number, stride: number, part: number): number {
  return sums[at]! + (sums[at + stride]! - sums[at]!) * part;
}
