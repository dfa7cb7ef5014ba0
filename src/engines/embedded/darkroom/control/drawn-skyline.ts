import { boxSum } from '../box-sum.ts';
import { connectedParts } from '../segment/connected-parts.ts';
import type { Shape } from './closed-shapes.ts';
import type { LineDrawing } from './line-drawing.ts';

/** Where the sky ends in a drawing: a row for each column, in pixels of the drawing. */
export type Skyline = Float32Array;

/** Lines that are this near to each other are one. */
const GAP_PX = 3;
/** A skyline is a line that spans this share of the picture's width. */
const LEAST_SPAN = 0.6;
const LEAST_COLUMNS = 0.35;
/** Jumps between columns are smoothed over this share of the width. */
const SMOOTH_SHARE = 0.012;
/** A line in the lower part that things stand on is the edge of a floor or a shore, not where the sky ends. */
const LOWER_PART = 0.55;
const STANDING_SHARE = 0.08;

/**
 * The highest line that runs across the drawing. Shapes that stand on it or cover it are passed over in a straight line. Nothing where
 * no line runs across.
 */
export function drawnSkyline({ widthPx, heightPx, lines }: LineDrawing, shapes: readonly Shape[]): Skyline | undefined {
  const near = boxSum(Float32Array.from(lines), widthPx, heightPx, GAP_PX);
  const joined = Uint8Array.from(near, (sum) => (sum > 0.5 ? 1 : 0));
  const { partOf, sizes } = connectedParts(joined, widthPx, heightPx, 1);
  const isCovered = coveredColumns(shapes, widthPx);
  const columns = sizes.map(() => new Set<number>());
  for (let p = 0; p < joined.length; p++) if (partOf[p]! >= 0) columns[partOf[p]!]!.add(p % widthPx);
  const widest = columns.reduce((best, own, part) => (own.size > (columns[best]?.size ?? 0) ? part : best), 0);
  if ((columns[widest]?.size ?? 0) < widthPx * LEAST_SPAN) return undefined;
  const rows = new Float32Array(widthPx).fill(Number.NaN);
  for (let x = 0; x < widthPx; x++) {
    if (isCovered[x] !== 0) continue;
    for (let y = 0; y < heightPx; y++) {
      const p = y * widthPx + x;
      if (lines[p] === 0 || partOf[p] !== widest) continue;
      rows[x] = y;
      break;
    }
  }
  const skyline = filledAndSmoothed(rows);
  return skyline && isStoodOn(skyline, shapes, heightPx) ? undefined : skyline;
}

function isStoodOn(skyline: Skyline, [largest]: readonly Shape[], heightPx: number): boolean {
  const row = skyline.reduce((sum, value) => sum + value, 0) / skyline.length;
  return largest !== undefined && row > LOWER_PART * heightPx && row > largest.bottom - STANDING_SHARE * heightPx;
}

function coveredColumns(shapes: readonly Shape[], widthPx: number): Uint8Array {
  const covered = new Uint8Array(widthPx);
  for (const { left, right } of shapes) covered.fill(1, Math.max(0, left - GAP_PX), Math.min(widthPx, right + GAP_PX));
  return covered;
}

function filledAndSmoothed(rows: Float32Array): Skyline | undefined {
  const known = [...rows.keys()].filter((x) => !Number.isNaN(rows[x]));
  if (known.length < rows.length * LEAST_COLUMNS) return undefined;
  const filled = rows.slice();
  for (let x = 0, next = 0; x < rows.length; x++) {
    while (next < known.length && known[next]! < x) next++;
    const after = known[next] ?? known.at(-1)!;
    const before = known[Math.max(0, next - (after === x ? 0 : 1))]!;
    const share = after === before ? 0 : Math.min(1, Math.max(0, (x - before) / (after - before)));
    filled[x] = rows[before]! + (rows[after]! - rows[before]!) * share;
  }
  return smoothed(filled, Math.max(1, Math.round(rows.length * SMOOTH_SHARE)));
}

/** Medians, so that a lone line above the skyline does not count, then means. */
function smoothed(rows: Float32Array, radius: number): Skyline {
  const window = (values: Float32Array, x: number): Float32Array =>
    values.slice(Math.max(0, x - radius), Math.min(values.length, x + radius + 1));
  const medians = rows.map((_, x) => {
    const around = window(rows, x).sort();
    return around[around.length >> 1]!;
  });
  return medians.map((_, x) => {
    const around = window(medians, x);
    return around.reduce((sum, row) => sum + row, 0) / around.length;
  });
}
