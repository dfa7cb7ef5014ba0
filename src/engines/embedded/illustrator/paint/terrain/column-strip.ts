import { notePixels, noteShape } from '../../crew/kept-code.ts';
import type { Frame } from '../frame.ts';

/** Columns painted before they are laid into the frame. */
export const STRIP_COLUMNS = 4;

/**
 * Some neighbouring columns of a frame in memory of their own, each from top to bottom. A frame's rows lie so far apart that nearly
 * every pixel of a column that is written there alone waits for memory; the strip goes there row by row.
 */
export class ColumnStrip {
  /** Values of column `c` begin at `c × height`, three times that for colour. */
  readonly colour: Float32Array;
  readonly depth: Float32Array;
  readonly labels: Uint16Array;
  /** First row of each column that is painted; all below are. */
  readonly tops: Int32Array;
  readonly #frame: Frame;

  constructor(frame: Frame) {
    const { heightPx } = frame;
    this.#frame = frame;
    this.colour = notePixels(new Float32Array(STRIP_COLUMNS * heightPx * 3));
    this.depth = notePixels(new Float32Array(STRIP_COLUMNS * heightPx));
    this.labels = notePixels(new Uint16Array(STRIP_COLUMNS * heightPx));
    this.tops = new Int32Array(STRIP_COLUMNS);
    noteShape(this);
  }

  /** Lays the first `count` columns into the frame from column `left` on. */
  layDown(left: number, count: number): void {
    const { widthPx, heightPx, colour, depth, labels } = this.#frame;
    for (let y = Math.min(...this.tops.subarray(0, count)); y < heightPx; y++) {
      for (let column = 0; column < count; column++) {
        if (y < this.tops[column]!) continue;
        const from = column * heightPx + y;
        const to = y * widthPx + left + column;
        colour[to * 3] = this.colour[from * 3]!;
        colour[to * 3 + 1] = this.colour[from * 3 + 1]!;
        colour[to * 3 + 2] = this.colour[from * 3 + 2]!;
        depth[to] = this.depth[from]!;
        labels[to] = this.labels[from]!;
      }
    }
  }
}
