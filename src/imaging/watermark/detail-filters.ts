import { boxMean, boxScratch } from './box-filter.ts';

/** How a picture's fine detail is told from its large shapes: what is left of a plane beside its surroundings. */
export type DetailFilter = (plane: Float32Array, widthPx: number, heightPx: number) => Float32Array;

const SURROUNDINGS_RADIUS = 5;

/** Neighbours further from a pixel than this, in grey levels, lie beyond an edge. */
const EDGE_LEVELS = 16;
/** Every so many of the neighbours is asked, in both directions. */
const STEP_PX = 2;

/** The difference to the mean of a square around each pixel. */
export const boxDetail: DetailFilter = (plane, widthPx, heightPx) => {
  const detail = new Float32Array(plane.length);
  boxMean(plane, detail, widthPx, heightPx, SURROUNDINGS_RADIUS, boxScratch(widthPx, heightPx));
  for (let i = 0; i < plane.length; i++) detail[i] = plane[i]! - detail[i]!;
  return detail;
};

/**
 * The difference to the mean of those neighbours that lie on the pixel's own side of every edge (the sigma filter, Lee
 * 1983): beside the hard edges of drawings and lettering a mark of few grey levels stays readable.
 */
export const sigmaDetail: DetailFilter = (plane, widthPx, heightPx) => {
  const detail = new Float32Array(plane.length);
  const columns = new Int32Array(SURROUNDINGS_RADIUS + 1);
  const rows = new Int32Array(SURROUNDINGS_RADIUS + 1);
  for (let y = 0; y < heightPx; y++) {
    const rowCount = neighboursOf(y, heightPx, rows);
    for (let row = 0; row < rowCount; row++) rows[row]! *= widthPx;
    for (let x = 0; x < widthPx; x++) {
      const columnCount = neighboursOf(x, widthPx, columns);
      const own = plane[y * widthPx + x]!;
      let sum = 0;
      let count = 0;
      for (let row = 0; row < rowCount; row++)
        for (let column = 0; column < columnCount; column++) {
          const difference = own - plane[rows[row]! + columns[column]!]!;
          if (difference < EDGE_LEVELS && difference > -EDGE_LEVELS) {
            sum += difference;
            count++;
          }
        }
      detail[y * widthPx + x] = count === 0 ? 0 : sum / count;
    }
  }
  return detail;
};

/** Fills in the positions along one direction that are asked, inside the picture only. */
function neighboursOf(position: number, length: number, positions: Int32Array): number {
  let count = 0;
  for (let offset = -SURROUNDINGS_RADIUS; offset <= SURROUNDINGS_RADIUS; offset += STEP_PX) {
    const neighbour = position + offset;
    if (neighbour >= 0 && neighbour < length) positions[count++] = neighbour;
  }
  return count;
}
