import { connectedParts } from './connected-parts.ts';

/** Parts smaller than this share of the biggest bridge nothing. */
const LEAST_PART_SHARE = 0.04;
/** Parts above each other belong together when the narrower lies within the wider by this share of its width. */
const LEAST_OVERLAP = 0.7;
/** A narrower part than this share of the other is something printed in the gap. */
const LEAST_WIDTH = 0.5;
/** The gap is lower than this share of both parts' height together. */
const MOST_GAP_SHARE = 0.8;
/** So far from its end, as a share of its height, a part that goes on is at least this wide, as a share of its width; a whole one is rounded off. */
const END_DEPTH = 0.04;
const LEAST_END_WIDTH = 0.65;
/** Ends of a part are looked for in this share of its rows, at least two. */
const END_SHARE = 0.2;

interface Part {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Joins parts of an object that lie above each other: things hang together, so what lies between has only not been told from
 * the ground. The gap's sides run straight from part to part. Changes the 0/1 mask in place.
 */
export function bridgeParts(mask: Uint8Array, widthPx: number, heightPx: number): void {
  const { partOf, sizes } = connectedParts(mask, widthPx, heightPx, 1);
  const least = sizes.reduce((a, b) => Math.max(a, b), 0) * LEAST_PART_SHARE;
  const numbers = sizes.flatMap((size, part) => (size >= least ? [part] : []));
  const parts = numbers
    .map((number) => ({ number, ...boxOfPart(partOf, number, widthPx) }))
    .sort((a, b) => a.top - b.top);
  const isIn = (number: number) => (x: number, y: number) => partOf[y * widthPx + x] === number;
  for (const [index, above] of parts.entries()) {
    const below = parts.slice(index + 1).find((part) => belongTogether(above, part));
    if (!below) continue;
    if (!goesOn(above, isIn(above.number), 'bottom') && !goesOn(below, isIn(below.number), 'top')) continue;
    const upper = endsOf(above, isIn(above.number), 'bottom');
    const lower = endsOf(below, isIn(below.number), 'top');
    fillBetween(
      mask,
      widthPx,
      endsOf(above, isIn(above.number), 'bottom', lower),
      endsOf(below, isIn(below.number), 'top', upper),
      above.top,
      below.bottom,
    );
  }
}

function boxOfPart(partOf: Int32Array, number: number, widthPx: number): Part {
  const box = { left: widthPx, right: -1, top: Number.MAX_SAFE_INTEGER, bottom: -1 };
  for (let p = 0; p < partOf.length; p++) {
    if (partOf[p] !== number) continue;
    const x = p % widthPx;
    const y = Math.floor(p / widthPx);
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

function belongTogether(above: Part, below: Part): boolean {
  const gap = below.top - above.bottom;
  const height = above.bottom - above.top + below.bottom - below.top;
  const overlap = Math.min(above.right, below.right) - Math.max(above.left, below.left);
  const widths = [above.right - above.left, below.right - below.left].sort((a, b) => a - b);
  const isAlike = overlap >= LEAST_OVERLAP * widths[0]! && widths[0]! >= LEAST_WIDTH * widths[1]!;
  return gap > 0 && gap < MOST_GAP_SHARE * height && isAlike;
}

/** Whether a part's end looks cut off. */
function goesOn(
  { left, right, top, bottom }: Part,
  isIn: (x: number, y: number) => boolean,
  edge: 'top' | 'bottom',
): boolean {
  const depth = Math.max(1, Math.round((bottom - top) * END_DEPTH));
  const y = edge === 'bottom' ? bottom - depth : top + depth;
  let width = 0;
  for (let x = left; x <= right; x++) if (isIn(x, y)) width++;
  return width >= LEAST_END_WIDTH * (right - left + 1);
}

interface Ends {
  readonly left: readonly [x: number, y: number];
  readonly right: readonly [x: number, y: number];
}

/**
 * The outermost points of a part near its lower or upper edge; the first ones from there that reach as far out as the other part's ends
 * do, so that the shoulders of a vase stay its own.
 */
function endsOf(
  { left, right, top, bottom }: Part,
  isIn: (x: number, y: number) => boolean,
  edge: 'top' | 'bottom',
  other?: Ends,
): Ends {
  const enough = { left: other?.left[0] ?? left, right: other?.right[0] ?? right };
  const rows = Math.max(2, Math.round((bottom - top) * END_SHARE));
  const from = edge === 'bottom' ? bottom : top;
  const step = edge === 'bottom' ? -1 : 1;
  let leftmost: [number, number] = [right, from];
  let rightmost: [number, number] = [left, from];
  for (let row = 0; row < rows; row++) {
    const y = from + row * step;
    if (leftmost[0] > enough.left) for (let x = left; x < leftmost[0]; x++) if (isIn(x, y)) leftmost = [x, y];
    if (rightmost[0] < enough.right) for (let x = right; x > rightmost[0]; x--) if (isIn(x, y)) rightmost = [x, y];
  }
  return { left: leftmost, right: rightmost };
}

function fillBetween(mask: Uint8Array, widthPx: number, upper: Ends, lower: Ends, top: number, bottom: number): void {
  const first = Math.min(upper.left[1], upper.right[1]);
  const last = Math.max(lower.left[1], lower.right[1]);
  const sides = (y: number): [number, number] => [
    Math.round(between(upper.left, lower.left, y)),
    Math.round(between(upper.right, lower.right, y)),
  ];
  for (let y = first; y <= last; y++) {
    const [from, to] = sides(y);
    for (let x = from; x <= to; x++) mask[y * widthPx + x] = 1;
  }
  fillColumns(mask, widthPx, sides(first), first, top);
  fillColumns(mask, widthPx, sides(last), last, bottom);
}

/** Goes on from a row up or down to the part's curved edge, column by column. */
function fillColumns(
  mask: Uint8Array,
  widthPx: number,
  [from, to]: [number, number],
  row: number,
  limit: number,
): void {
  const step = Math.sign(limit - row);
  for (let x = from; x <= to; x++) {
    let y = row + step;
    while (y !== limit && mask[y * widthPx + x] === 0) y += step;
    if (step === 0 || y === limit) continue;
    for (let fill = row; fill !== y; fill += step) mask[fill * widthPx + x] = 1;
  }
}

function between([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number], y: number): number {
  const share = y1 === y0 ? 1 : Math.min(1, Math.max(0, (y - y0) / (y1 - y0)));
  return x0 + (x1 - x0) * share;
}
