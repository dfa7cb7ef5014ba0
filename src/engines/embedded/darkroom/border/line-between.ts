import type { RowsGoneOn } from './rim-rows.ts';
import { copiedPlace, type RimOffset, type SideStrip } from './side-strip.ts';

/** Lines between rows that are copied at different offsets move by no more than so many rows, and so many from pixel to pixel. */
const MOST_SHIFT = 24;
const MOST_STEP = 2;

/**
 * The line beyond a rim between what two neighbouring rows are copied from, where it is least seen.
 *
 * @param at the row below the line, where both meet at the rim.
 * @returns by how many rows the line is moved at each distance from the rim.
 */
export function lineBetween(
  strip: SideStrip,
  offsets: readonly RimOffset[],
  { offsetOf, lights }: RowsGoneOn,
  at: number,
  beyondPx: number,
): Int16Array {
  const [above, below] = [offsetOf[at - 1]!, offsetOf[at]!];
  const before = roomFrom(offsetOf, at - 1, -1);
  const rows = before + roomFrom(offsetOf, at, 1) + 1;
  const seenAt = (k: number, row: number, away: number, c: number): number =>
    strip.rgb[copiedPlace(strip, offsets[k]!, row, -1 - away) * 3 + c]! + lights[k]![row * 3 + c]!;
  const difference = (line: number, away: number): number => {
    const row = at + line - before;
    return [0, 1, 2].reduce((sum, c) => sum + (seenAt(above, row, away, c) - seenAt(below, row, away, c)) ** 2, 0);
  };
  let costs = Float32Array.from({ length: rows }, (_, line) => difference(line, 0));
  const back: Int16Array[] = [];
  for (let away = 1; away < beyondPx; away++) {
    const from = Int16Array.from({ length: rows }, (_, line) => {
      let best = line;
      for (let near = Math.max(0, line - MOST_STEP); near <= Math.min(rows - 1, line + MOST_STEP); near++)
        if (costs[near]! < costs[best]!) best = near;
      return best;
    });
    costs = Float32Array.from(from, (best, line) => costs[best]! + difference(line, away));
    back.push(from);
  }
  let line = costs.indexOf(costs.reduce((a, b) => Math.min(a, b)));
  const shifts = new Int16Array(beyondPx);
  for (let away = beyondPx - 1; away >= 0; away--) {
    shifts[away] = line - before;
    if (away > 0) line = back[away - 1]![line]!;
  }
  return shifts;
}

/** Half of how many rows go on in one way from a row on, in a direction. */
function roomFrom(offsetOf: Int16Array, at: number, step: -1 | 1): number {
  let room = 1;
  while (room < 2 * MOST_SHIFT && offsetOf[at + room * step] === offsetOf[at]) room++;
  return room >> 1;
}
