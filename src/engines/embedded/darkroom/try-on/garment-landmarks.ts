import { type CutOut, extentOfCutOut } from '../backdrop/cut-out.ts';
import { type Sleeve, sleeveOf } from './find-sleeve.ts';
import { lengthOf, type Run } from './outline-rows.ts';
import type { Point } from './warp-map.ts';

/** Where a garment hangs on those who wear it, in pixels of its cut-out; left and right as seen. */
export interface GarmentLandmarks {
  readonly bodyWidthPx: number;
  readonly neck: readonly [left: Point, right: Point];
  readonly shoulders: readonly [left: Point, right: Point];
  readonly armpits: readonly [left: Point, right: Point];
  readonly hem: readonly [left: Point, right: Point];
  /** Absent on garments without sleeves. */
  readonly sleeves: readonly [left: Sleeve | undefined, right: Sleeve | undefined];
}

/** The trunk's width is that of the narrower rows between these shares of the height; sleeves make rows this much wider. */
const TRUNK = [0.32, 0.85] as const;
const NARROW_QUANTILE = 0.2;
const SLEEVE_FACTOR = 1.14;
/** Without sleeves the armpits lie here. */
const ARMHOLE_SHARE = 0.24;
/** The neckline lies within this share of the trunk's width about the middle. */
const NECK_REACH = 0.34;
const LEAST_NECK = 0.1;
/** Shoulders end just inside the trunk's side and fall at most this steeply. */
const SHOULDER_REACH = 0.95;
const STEEPEST = 0.9;

/** Reads the landmarks off a garment that lies flat or hangs, seen from the front; nothing where it is cut off or too small. */
export function garmentLandmarks(cut: CutOut): GarmentLandmarks | undefined {
  const extent = extentOfCutOut(cut);
  if (!extent || extent.bottom - extent.top < 24) return undefined;
  const { top, bottom } = extent;
  const height = bottom - top;
  const rows = Array.from({ length: height }, (_, row) => centralRun(cut, top + row, (extent.left + extent.right) / 2));
  const trunk = rows
    .slice(Math.floor(height * TRUNK[0]), Math.ceil(height * TRUNK[1]))
    .filter((run) => run !== undefined);
  if (trunk.length === 0) return undefined;
  const width = quantile(trunk.map(lengthOf), NARROW_QUANTILE);
  const centre = quantile(
    trunk.map(([from, to]) => (from + to) / 2),
    0.5,
  );
  const left = centre - width / 2;
  const right = centre + width / 2;
  const armpitRow = armpitOf(rows, width, height);
  const neck = necklineOf(cut, centre, width, extent);
  const shoulders = [shoulderOf(cut, neck[0], left, extent), shoulderOf(cut, neck[1], right, extent)] as const;
  const hemRun = rows[Math.floor(height * 0.96)] ?? [left, right];
  // What is wider below the armpits is a skirt; a sleeve hangs apart from the trunk there.
  const isBesideTrunk = (x: number, y: number): boolean => {
    const run = rows[y - top];
    return !run || y <= top + armpitRow || x < run[0] || x > run[1];
  };
  return {
    bodyWidthPx: width,
    neck,
    shoulders,
    armpits: [
      [left, top + armpitRow],
      [right, top + armpitRow],
    ],
    hem: [
      [hemRun[0], bottom - 1],
      [hemRun[1], bottom - 1],
    ],
    sleeves: [
      sleeveOf(cut, (x, y) => x < left && isBesideTrunk(x, y), shoulders[0], width),
      sleeveOf(cut, (x, y) => x > right && isBesideTrunk(x, y), shoulders[1], width),
    ],
  };
}

function centralRun({ widthPx, alpha }: CutOut, y: number, centre: number): Run | undefined {
  const at = (x: number): boolean => alpha[y * widthPx + x]! > 127;
  let x = Math.round(centre);
  for (let step = 0; step < widthPx / 4 && !at(x); step++) x = Math.round(centre + (step % 2 === 0 ? step : -step) / 2);
  if (!at(x)) return undefined;
  let from = x;
  let to = x;
  while (from > 0 && at(from - 1)) from--;
  while (to < widthPx - 1 && at(to + 1)) to++;
  return [from, to];
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)]!;
}

/** The row where the sleeves leave the trunk: from a narrow row up, the last one that is no wider than it. */
function armpitOf(rows: readonly (Run | undefined)[], width: number, height: number): number {
  const isNarrow = (row: number): boolean => lengthOf(rows[row] ?? [0, -1]) <= width * SLEEVE_FACTOR;
  let row = Math.floor(height * TRUNK[0]);
  while (row < height * TRUNK[1] && !isNarrow(row)) row++;
  for (; row > 0; row--) if (!isNarrow(row)) return row + 1;
  return height * ARMHOLE_SHARE;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** First opaque row of a column. */
function topAt({ widthPx, alpha }: CutOut, x: number, { top, bottom }: Rows): number {
  const column = Math.min(widthPx - 1, Math.max(0, Math.round(x)));
  for (let y = top; y < bottom; y++) if (alpha[y * widthPx + column]! > 127) return y;
  return top;
}

/** The highest points of the upper edge on both sides of the middle: where collar and shoulder meet. */
function necklineOf(cut: CutOut, centre: number, width: number, rows: Rows): readonly [Point, Point] {
  const highest = (side: -1 | 1): Point => {
    let best: Point = [centre + side * LEAST_NECK * width, topAt(cut, centre + side * LEAST_NECK * width, rows)];
    for (let step = LEAST_NECK; step <= NECK_REACH; step += 0.01) {
      const x = centre + side * step * width;
      const y = topAt(cut, x, rows);
      if (y < best[1] - 0.5) best = [x, y];
    }
    return best;
  };
  return [highest(-1), highest(1)];
}

/** Along the upper edge from the neckline out, as far as it falls gently and the trunk goes: the end of the shoulder or of a strap. */
function shoulderOf(cut: CutOut, [neckX, neckY]: Point, edge: number, rows: Rows): Point {
  const side = Math.sign(edge - neckX) || 1;
  const reach = Math.abs(edge - neckX) * SHOULDER_REACH;
  let found: Point = [neckX, neckY];
  for (let step = 1; step <= reach; step++) {
    const x = neckX + side * step;
    const y = topAt(cut, x, rows);
    if (y - neckY > step * STEEPEST + 6) break;
    found = [x, y];
  }
  return found;
}
