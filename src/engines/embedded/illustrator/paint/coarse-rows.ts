/** The two rows of a coarse grid around a row of the picture, and how far that is from the upper to the lower one, 0–1. */
export interface RowsAround {
  readonly upper: Float32Array;
  readonly lower: Float32Array;
  readonly down: number;
}

/**
 * Rows of `values` numbers of a grid `stepPx` times coarser than the picture, for painting it from top to bottom: `fill` works
 * out the grid's row at `yPx` when it is first needed. What is returned is overwritten by the next call.
 */
export function createCoarseRows(
  values: number,
  stepPx: number,
  fill: (row: Float32Array, yPx: number) => void,
): (yPx: number) => RowsAround {
  let upper = new Float32Array(values);
  let lower = new Float32Array(values);
  let filled = Number.NEGATIVE_INFINITY;
  return (yPx) => {
    const row = Math.floor(yPx / stepPx);
    if (row !== filled) {
      [upper, lower] = [lower, upper];
      if (row !== filled + 1) fill(upper, row * stepPx);
      fill(lower, (row + 1) * stepPx);
      filled = row;
    }
    return { upper, lower, down: yPx / stepPx - row };
  };
}
