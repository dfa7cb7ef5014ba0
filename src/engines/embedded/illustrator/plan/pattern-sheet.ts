import { createRandom } from '../maths/random.ts';

/** One motif of a repeat: its middle and longer side in pixels, its turn in radians. */
export interface MotifPlace {
  readonly motif: number;
  readonly variant: number;
  readonly xPx: number;
  readonly yPx: number;
  readonly sidePx: number;
  readonly turn: number;
  readonly isMirrored: boolean;
}

const COLUMNS = 4;
const LARGE = 0.7;
/** Small motifs are near the large ones in size, or they look like crumbs. */
const SMALL = 0.42;
const MOST_TURN = 0.42;

/** Where motifs lie in a repeat that closes on itself in both directions: in offset rows, small ones in the gaps. */
export function planPattern(widthPx: number, heightPx: number, motifs: number, seed: number): MotifPlace[] {
  const random = createRandom(seed).fork('pattern');
  const cell = Math.min(widthPx, heightPx) / COLUMNS;
  const columns = Math.max(2, Math.round(widthPx / cell));
  // Rows are offset by half a column, so that only an even number of them closes.
  const rows = Math.max(2, 2 * Math.round(heightPx / cell / 2));
  const places: MotifPlace[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = (across: number, down: number, scale: number, motif: number): MotifPlace => ({
        motif: motif % motifs,
        variant: random.integer(0, 2),
        xPx: (((column + across) % columns) * widthPx) / columns,
        yPx: (((row + down) % rows) * heightPx) / rows,
        sidePx: cell * scale * random.between(0.85, 1.1),
        turn: MOST_TURN * random.bell(),
        isMirrored: random.chance(0.5),
      });
      places.push(at(0.25 + (row % 2) / 2, 0.5, LARGE, column + row), at(0, 1, SMALL, column + row + 1));
    }
  }
  return places;
}
