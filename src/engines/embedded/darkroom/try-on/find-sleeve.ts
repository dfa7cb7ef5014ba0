import type { CutOut } from '../backdrop/cut-out.ts';
import { connectedParts } from '../segment/connected-parts.ts';
import { type Point, unit } from './warp-map.ts';

/** A sleeve: where it begins, and the middle of its end. */
export interface Sleeve {
  /** Whether a pixel belongs to it. */
  readonly holds: (x: number, y: number) => boolean;
  readonly end: Point;
  readonly halfWidthPx: number;
}

/** Parts beside the trunk count as a sleeve when they reach out this far, as a share of its width. */
const LEAST_SLEEVE = 0.1;
/** Half the width of a sleeve's end is at most this share of it. */
const WIDEST_SLEEVE = 0.16;
/** Share of a sleeve's pixels, the farthest ones, that are its end. */
const END_SHARE = 0.12;

/**
 * The sleeve that begins at a shoulder, or nothing where what reaches out there is too little for one.
 *
 * @param isBeside whether a place lies beside the trunk, on the sleeve's side. @param width of the trunk, in pixels.
 */
export function sleeveOf(
  cut: CutOut,
  isBeside: (x: number, y: number) => boolean,
  [fromX, fromY]: Point,
  width: number,
): Sleeve | undefined {
  const { widthPx } = cut;
  const isSleeve = largestPart(cut, isBeside);
  const points: Point[] = [];
  isSleeve.forEach((value, p) => {
    if (value) points.push([p % widthPx, Math.floor(p / widthPx)]);
  });
  if (points.length === 0 || Math.max(...extentAcross(points, fromX)) < LEAST_SLEEVE * width) return undefined;
  // Measured along the sleeve: the point farthest from the shoulder is a corner of the cuff, not its middle.
  const [middleX, middleY] = meanOf(points);
  const along = unit([middleX - fromX, middleY - fromY]);
  const lengthAt = ([x, y]: Point): number => (x - fromX) * along[0] + (y - fromY) * along[1];
  const falling = points.toSorted((a, b) => lengthAt(b) - lengthAt(a));
  const ends = falling.slice(0, Math.max(1, Math.round(points.length * END_SHARE)));
  const length = Math.max(1, lengthAt(falling[0]!));
  return {
    holds: (x, y) => isSleeve[y * widthPx + x] === 1,
    end: meanOf(ends),
    halfWidthPx: Math.min(width * WIDEST_SLEEVE, Math.max(4, points.length / length / 2)),
  };
}

/** The largest connected part of what lies beside the trunk: what a print cuts off from a skirt's edge is no sleeve. */
function largestPart(
  { widthPx, heightPx, alpha }: CutOut,
  isBeside: (x: number, y: number) => boolean,
): Uint8Array<ArrayBuffer> {
  const beside = Uint8Array.from(alpha, (value, p) =>
    value > 0 && isBeside(p % widthPx, Math.floor(p / widthPx)) ? 1 : 0,
  );
  const { partOf, sizes } = connectedParts(beside, widthPx, heightPx, 1);
  const largest = sizes.indexOf(Math.max(...sizes));
  return beside.map((_, p) => (largest >= 0 && partOf[p] === largest ? 1 : 0));
}

function extentAcross(points: readonly Point[], fromX: number): [left: number, right: number] {
  let [left, right] = [0, 0];
  for (const [x] of points) {
    left = Math.max(left, fromX - x);
    right = Math.max(right, x - fromX);
  }
  return [left, right];
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce(([sumX, sumY], [x, y]) => [sumX + x, sumY + y], [0, 0] as Point);
  return [sum[0] / points.length, sum[1] / points.length];
}
