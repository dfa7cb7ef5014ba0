import type { Random } from '../../maths/random.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import type { Flow } from '../flow/tensor.ts';

export interface ScatterOptions {
  /** Least distance of points in flat areas and at strong edges, in pixels of the flow. */
  readonly widestPx: number;
  readonly tightestPx: number;
  /** Factor of both on subjects. */
  readonly subjectFactor: number;
}

/** Candidates thrown per pixel: enough to leave no holes. */
const CANDIDATES_PER_PIXEL = 0.12;
/** Pixels to both sides within which a point slides onto an edge. */
const RIDGE_REACH = 3;
/** Edge strength (per pixel) that counts as strong. */
const STRONG_EDGE = 0.06;

/**
 * Points for a mesh, x and y in turn: dense on edges and subjects, sparse in flat areas, none closer than its place allows
 * (Poisson disk sampling by dart throwing, strongest edges first). Includes the corners and points along the sides.
 */
export function scatterPoints(flow: Flow, labels: Uint16Array, options: ScatterOptions, random: Random): Float64Array {
  const { widthPx, heightPx } = flow;
  const grid = new PointGrid(widthPx, heightPx, options.widestPx);
  const sides = Math.ceil(widthPx / options.widestPx);
  for (let k = 0; k <= sides; k++) {
    grid.add((k / sides) * widthPx, 0);
    grid.add((k / sides) * widthPx, heightPx);
  }
  const rows = Math.ceil(heightPx / options.widestPx);
  for (let k = 1; k < rows; k++) {
    grid.add(0, (k / rows) * heightPx);
    grid.add(widthPx, (k / rows) * heightPx);
  }
  const count = Math.ceil(widthPx * heightPx * CANDIDATES_PER_PIXEL);
  const place = Uint32Array.from({ length: count }, () =>
    onRidge(flow, Math.floor(random.next() * flow.strength.length)),
  );
  const priority = Float32Array.from(place, (i) => Math.min(1, flow.strength[i]! / STRONG_EDGE) + random.next() * 0.25);
  const order = Uint32Array.from(place, (_, k) => k).sort((a, b) => priority[b]! - priority[a]!);
  for (const k of order) {
    const i = place[k]!;
    const edge = Math.min(1, flow.strength[i]! / STRONG_EDGE);
    const factor = labels[i]! >= FIRST_SUBJECT_LABEL ? options.subjectFactor : 1;
    const distance = (options.widestPx + (options.tightestPx - options.widestPx) * Math.sqrt(edge)) * factor;
    const x = (i % widthPx) + 0.5;
    const y = Math.floor(i / widthPx) + 0.5;
    if (grid.isFree(x, y, distance)) grid.add(x, y);
  }
  return Float64Array.from(grid.points);
}

/** The place of the strongest edge within a few pixels across the flow, so that points lie in rows along edges. */
function onRidge({ widthPx, heightPx, alongX, alongY, strength }: Flow, start: number): number {
  const x = start % widthPx;
  const y = (start - x) / widthPx;
  let best = start;
  for (let step = -RIDGE_REACH; step <= RIDGE_REACH; step++) {
    const px = Math.round(x - alongY[start]! * step);
    const py = Math.round(y + alongX[start]! * step);
    if (px < 0 || py < 0 || px >= widthPx || py >= heightPx) continue;
    const i = py * widthPx + px;
    if (strength[i]! > strength[best]!) best = i;
  }
  return best;
}

/** Points by cells, for the question whether a place is free. */
class PointGrid {
  readonly points: number[] = [];
  readonly #columns: number;
  readonly #rows: number;
  readonly #cellPx: number;
  readonly #cells: number[][];

  constructor(widthPx: number, heightPx: number, cellPx: number) {
    this.#cellPx = cellPx;
    this.#columns = Math.ceil(widthPx / cellPx) + 1;
    this.#rows = Math.ceil(heightPx / cellPx) + 1;
    this.#cells = Array.from({ length: this.#columns * this.#rows }, () => []);
  }

  add(x: number, y: number): void {
    const cell = Math.floor(y / this.#cellPx) * this.#columns + Math.floor(x / this.#cellPx);
    this.#cells[cell]!.push(this.points.length);
    this.points.push(x, y);
  }

  /** Whether no point lies within `distance`, which must not exceed the cell size. */
  isFree(x: number, y: number, distance: number): boolean {
    const column = Math.floor(x / this.#cellPx);
    const row = Math.floor(y / this.#cellPx);
    for (let r = Math.max(0, row - 1); r <= Math.min(this.#rows - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(this.#columns - 1, column + 1); c++) {
        for (const i of this.#cells[r * this.#columns + c]!) {
          const dx = this.points[i]! - x;
          const dy = this.points[i + 1]! - y;
          if (dx * dx + dy * dy < distance * distance) return false;
        }
      }
    }
    return true;
  }
}
