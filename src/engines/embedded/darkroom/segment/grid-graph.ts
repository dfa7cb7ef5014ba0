/** Neighbours of a pixel, in opposite pairs: direction `k ^ 1` leads back from direction `k`. */
export const STEP_X = [1, -1, 0, 0, 1, -1, -1, 1] as const;
export const STEP_Y = [0, 0, 1, -1, 1, -1, 1, -1] as const;
export const DIRECTIONS = 8;

/** A picture as a flow network: each pixel has arcs to its eight neighbours and to two terminals. */
export interface GridGraph {
  /** Width and height with a frame of one unconnected pixel, so that neighbours always exist. */
  readonly paddedWidth: number;
  readonly paddedHeight: number;
  /** `paddedHeight × paddedWidth × 8`: capacity of the arc in each direction. What the cut leaves of it a next cut can go on with. */
  readonly capacities: Float32Array;
  /** `paddedHeight × paddedWidth`: capacity from the source minus capacity to the sink. Likewise. */
  readonly terminals: Float64Array;
}

/** Index of pixel (x, y) in the padded arrays of a {@link GridGraph}. */
export function paddedIndex(paddedWidth: number, x: number, y: number): number {
  return (y + 1) * paddedWidth + x + 1;
}
