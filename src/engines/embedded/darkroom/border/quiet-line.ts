import { hashCell } from '../../illustrator/maths/random.ts';
import { boxMean } from '../matte/box-filter.ts';

/** What a line cuts at a place is looked at in windows of this radius. */
const RADIUS_PX = 2;
/** A step aside costs as much as this many grey levels of detail. */
const STEP_PRICE = 0.4;
/** Where all is equally smooth a line wanders, drawn by noise of so many grey levels in squares of this side: a straight one is found by the eye. */
const NOISE_LEVELS = 2;
const SQUARE_SHIFT = 3;

/** A strip of grey levels along which a line is to run. */
export interface Strip {
  /** How long the line is, and how far it may stray. */
  readonly length: number;
  readonly depth: number;
  /** Grey levels, line by line: `length × depth`. */
  readonly levels: Float32Array;
}

/**
 * The line along a strip that cuts the least detail, with steps aside of no more than a pixel (dynamic programming, as the cuts of Efros and
 * Freeman 2001, "Image Quilting").
 *
 * @returns for each place along the strip how deep the line runs there, from 0 to before `depth`.
 */
export function quietLine({ length, depth, levels }: Strip): Int32Array {
  const detail = new Float32Array(levels.length);
  for (let at = 0; at < length; at++)
    for (let k = 0; k < depth; k++) {
      const own = levels[at * depth + k]!;
      const along = at + 1 < length ? Math.abs(levels[(at + 1) * depth + k]! - own) : 0;
      const across = k + 1 < depth ? Math.abs(levels[at * depth + k + 1]! - own) : 0;
      detail[at * depth + k] = along + across;
    }
  const around = boxMean(detail, depth, length, RADIUS_PX);
  const sums = new Float32Array(levels.length);
  const cameFrom = new Int32Array(levels.length);
  for (let at = 0; at < length; at++)
    for (let k = 0; k < depth; k++) {
      const own = around[at * depth + k]! + NOISE_LEVELS * hashCell(at >> SQUARE_SHIFT, k >> SQUARE_SHIFT);
      const before = at === 0 ? k : cheapest(sums, (at - 1) * depth, k, depth);
      const price = at === 0 ? 0 : sums[(at - 1) * depth + before]! + (before === k ? 0 : STEP_PRICE);
      cameFrom[at * depth + k] = before;
      sums[at * depth + k] = own + price;
    }
  const line = new Int32Array(length);
  const last = sums.subarray((length - 1) * depth);
  for (let at = length - 1, k = last.indexOf(Math.min(...last)); at >= 0; k = cameFrom[at * depth + k]!, at--)
    line[at] = k;
  return line;
}

/** Which of a place and those beside it a line comes from at least cost. */
function cheapest(sums: Float32Array, row: number, k: number, depth: number): number {
  let best = k;
  let least = sums[row + k]! - STEP_PRICE;
  for (const beside of [k - 1, k + 1]) {
    if (beside < 0 || beside >= depth || sums[row + beside]! >= least) continue;
    least = sums[row + beside]!;
    best = beside;
  }
  return best;
}
