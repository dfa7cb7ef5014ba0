import type { OffsetCost } from './level.ts';

/** Price of copying from other heights where a picture is all layers; see `offsetCostOf`. */
const PRICE_IN_LAYERS = 3500;
/** Width of what is looked at on each side of a hole, as a share of the picture's side. */
const STRIP_SHARE = 0.025;
/** With fewer pairs of sides nothing can be said. */
const FEWEST_PAIRS = 8;
/** Rows that each row is compared with, as shares of their number on. */
const STRIDES = [0.2, 0.37, 0.63] as const;
/** Sides of a row that are alike by this much less than those of other rows are so by chance; by this much more, in layers. */
const LEAST_LAYERING = 0.25;
const FULL_LAYERING = 0.6;

/**
 * The price of offsets for a hole in a picture: more than `base` across its layers, as far as it has any there. Sky, far shore, water and
 * near shore lie one above the other: what is left of a hole is much like what is right of it, and unlike what is at other heights.
 * Then content must come from the same height.
 *
 * @param rgb `height × width × 3`. @param hole non-zero = to be filled.
 */
export function layeredCost(
  rgb: Uint8Array,
  hole: Uint8Array,
  widthPx: number,
  heightPx: number,
  base: OffsetCost,
): OffsetCost {
  const share = layering(rgb, hole, widthPx, heightPx);
  return { ...base, perRow: base.perRow + (PRICE_IN_LAYERS - base.perRow) * share };
}

type Colour = readonly [number, number, number];

/** 0 = what is on both sides of a hole in a row is no more alike than in any two rows, 1 = far more. */
function layering(rgb: Uint8Array, hole: Uint8Array, widthPx: number, heightPx: number): number {
  const pairs = sidesOfHoles(rgb, hole, widthPx, heightPx);
  if (pairs.length < FEWEST_PAIRS) return 0;
  const slope = meanSlope(pairs);
  const same = median(pairs.map(([left, right]) => distance(left, right, slope)));
  // Every row is compared with others near and far.
  const other = median(
    pairs.flatMap(([left], index) =>
      STRIDES.map((stride) =>
        distance(left, pairs[(index + Math.ceil(pairs.length * stride)) % pairs.length]![1], slope),
      ),
    ),
  );
  if (other === 0) return 0;
  return Math.min(1, Math.max(0, (1 - same / other - LEAST_LAYERING) / (FULL_LAYERING - LEAST_LAYERING)));
}

/** Mean colours of what lies left and right of each run of a hole, for runs with both sides. */
function sidesOfHoles(rgb: Uint8Array, hole: Uint8Array, widthPx: number, heightPx: number): [Colour, Colour][] {
  const strip = Math.max(2, Math.round(widthPx * STRIP_SHARE));
  const pairs: [Colour, Colour][] = [];
  for (let y = 0; y < heightPx; y++) {
    const row = y * widthPx;
    for (let from = 0; from < widthPx; from++) {
      if (hole[row + from] === 0) continue;
      let to = from;
      while (to < widthPx && hole[row + to] !== 0) to++;
      const left = meanColour(rgb, hole, row + Math.max(0, from - strip), row + from);
      const right = meanColour(rgb, hole, row + to, row + Math.min(widthPx, to + strip));
      if (left && right) pairs.push([left, right]);
      from = to;
    }
  }
  return pairs;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

/** Of the known pixels from one pixel number to before another. */
function meanColour(rgb: Uint8Array, hole: Uint8Array, from: number, to: number): Colour | undefined {
  const sum: [number, number, number] = [0, 0, 0];
  let count = 0;
  for (let p = from; p < to; p++) {
    if (hole[p] !== 0) continue;
    count++;
    for (let c = 0; c < 3; c++) sum[c]! += rgb[p * 3 + c]!;
  }
  return count === 0 ? undefined : [sum[0] / count, sum[1] / count, sum[2] / count];
}

/** How much lighter the right sides are on the whole: a sun at one side does not make rows unlike. */
function meanSlope(pairs: readonly (readonly [Colour, Colour])[]): Colour {
  const meanOf = (c: 0 | 1 | 2): number =>
    pairs.reduce((sum, [left, right]) => sum + right[c] - left[c], 0) / pairs.length;
  return [meanOf(0), meanOf(1), meanOf(2)];
}

function distance(left: Colour, right: Colour, slope: Colour): number {
  return (
    (left[0] + slope[0] - right[0]) ** 2 + (left[1] + slope[1] - right[1]) ** 2 + (left[2] + slope[2] - right[2]) ** 2
  );
}
