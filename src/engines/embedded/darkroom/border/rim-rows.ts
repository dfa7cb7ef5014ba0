import { type RimColours, rimColours, strangeShare } from './rim-colours.ts';
import { lightBetween, seenSquares } from './rim-light.ts';
import { copiedPlace, isBarred, type RimOffset, type SideStrip } from './side-strip.ts';

/** What a row costs that does not go on, as a multiple of a squared difference that is seen, */
const STOP_PRICE = 2.5;
/** and what it costs to stop and to go on again. At least so many rows stop together: less would be a line. */
const CHANGE_PRICE = 20;
const FEWEST_STOPPED = 32;
/** What it costs to go on at another offset; what differs between both, read every so many pixels, counts less, as the line between them is still to be found. */
const SWITCH_PRICE = 5;
const READ_EVERY_PX = 4;
const FOUND_SHARE = 0.6;
/** A cut moves by at most so many pixels from row to row, at a price for each. */
const MOST_STEP_PX = 2;
const STEP_PRICE = 0.05;
/** What a row costs that goes on with colours which are not seen at the rim. */
const STRANGE_PRICE = 8;
/** What must not be copied costs so much. */
const BARRED = 1e5;

/** How each row of a strip goes on beyond its rim. */
export interface RowsGoneOn {
  /** Number of the offset at which each row is copied, -1: it does not go on. */
  readonly offsetOf: Int16Array;
  /** From how deep inside on each row shows the picture itself. */
  readonly cutPx: Int16Array;
  /** How much lighter each row is to be at each offset, `rows × 3`. */
  readonly lights: readonly Float32Array[];
}

/** How far rows go on, and how deep inside the picture they may begin to. */
export interface Reach {
  readonly beyondPx: number;
  readonly mostCutPx: number;
}

/**
 * How rows go on so that the cut between the picture and what is copied, and those between rows that are copied from different places, are
 * least seen: the cheapest path over all offsets and depths (after Efros and Freeman 2001, "Image Quilting").
 */
export function goOnByRows(strip: SideStrip, offsets: readonly RimOffset[], reach: Reach): RowsGoneOn {
  const { lengthPx } = strip;
  const lights = offsets.map((offset) => lightBetween(strip, offset));
  const depths = reach.mostCutPx + 1;
  // States are offsets by depths, and then rows that have stopped so many rows ago.
  const stopped = offsets.length * depths;
  const states = stopped + FEWEST_STOPPED;
  const back = new Int16Array(lengthPx * states);
  const seen = seenSquares(strip);
  const colours = rimColours(strip);
  let costs = new Float32Array(states);
  for (let at = 0; at < lengthPx; at++) {
    const next = new Float32Array(states);
    const from = back.subarray(at * states, (at + 1) * states);
    const cuts = new Float32Array(stopped);
    for (const [k, offset] of offsets.entries())
      setCuts(strip, offset, lights[k]!, at, seen[at]!, cuts.subarray(k * depths, (k + 1) * depths));
    if (at === 0) next.fill(Infinity, stopped, states - 1);
    else {
      moveCuts(costs, next, from, offsets.length, depths);
      switchOffsets(costs, next, from, differencesAt(strip, offsets, lights, at, reach.beyondPx), {
        depths,
        weight: FOUND_SHARE / seen[at]!,
      });
      changeStops(costs, next, from, edgesAlong(cuts, depths));
    }
    for (const [k, offset] of offsets.entries()) {
      const price = priceOfRow(strip, offset, at, reach, colours);
      for (let state = k * depths; state < (k + 1) * depths; state++) next[state]! += cuts[state]! + price;
    }
    for (let state = stopped; state < states; state++) next[state]! += STOP_PRICE;
    costs = next;
  }
  return { ...traceBack(back, costs, { lengthPx, depths, stopped }), lights };
}

/** Rows that go on at the offset of the row before, with a cut that has moved a little. */
function moveCuts(costs: Float32Array, next: Float32Array, from: Int16Array, offsets: number, depths: number): void {
  for (let k = 0; k < offsets; k++)
    for (let depth = 0; depth < depths; depth++) {
      const state = k * depths + depth;
      next[state] = costs[state]!;
      from[state] = state;
      for (let step = -MOST_STEP_PX; step <= MOST_STEP_PX; step++) {
        const other = depth + step;
        if (other < 0 || other >= depths) continue;
        take(costs[k * depths + other]! + Math.abs(step) * STEP_PRICE, k * depths + other, next, from, state);
      }
    }
}

/** Rows that go on at another offset than the row before. @param differences `offsets × offsets`. */
function switchOffsets(
  costs: Float32Array,
  next: Float32Array,
  from: Int16Array,
  differences: Float32Array,
  { depths, weight }: { readonly depths: number; readonly weight: number },
): void {
  const offsets = Math.sqrt(differences.length);
  for (let k = 0; k < offsets; k++)
    for (let other = 0; other < offsets; other++) {
      if (other === k) continue;
      const price = SWITCH_PRICE + weight * differences[k * offsets + other]!;
      for (let depth = 0; depth < depths; depth++)
        take(costs[other * depths + depth]! + price, other * depths + depth, next, from, k * depths + depth);
    }
}

/** Rows that stop, or have stopped long enough to go on. @param edges what is seen along the row where that happens, by states. */
function changeStops(costs: Float32Array, next: Float32Array, from: Int16Array, edges: Float32Array): void {
  const stopped = edges.length;
  const last = costs.length - 1;
  next[stopped] = Infinity;
  for (let state = 0; state < stopped; state++) {
    take(costs[last]! + CHANGE_PRICE + edges[state]!, last, next, from, state);
    take(costs[state]! + CHANGE_PRICE + edges[state]!, state, next, from, stopped);
  }
  for (let state = stopped + 1; state <= last; state++) {
    next[state] = costs[state - 1]!;
    from[state] = state - 1;
  }
  take(costs[last]!, last, next, from, last);
}

/** What is seen where a row that is cut so deep inside lies beside one that is not: all cuts nearer the rim. */
function edgesAlong(cuts: Float32Array, depths: number): Float32Array {
  const edges = new Float32Array(cuts.length);
  for (let state = 0; state < cuts.length; state++)
    edges[state] = state % depths === 0 ? 0 : edges[state - 1]! + cuts[state - 1]!;
  return edges;
}

function take(cost: number, state: number, next: Float32Array, from: Int16Array, to: number): void {
  if (cost >= next[to]!) return;
  next[to] = cost;
  from[to] = state;
}

function cheapestOf(costs: Float32Array, end: number): number {
  let best = 0;
  for (let state = 1; state < end; state++) if (costs[state]! < costs[best]!) best = state;
  return best;
}

/** What it costs a row to be copied at an offset, wherever it is cut. */
function priceOfRow(
  strip: SideStrip,
  offset: RimOffset,
  at: number,
  { beyondPx, mostCutPx }: Reach,
  colours: RimColours,
): number {
  if (isBarred(strip, offset, at, { fromDeep: -beyondPx, toDeep: mostCutPx + 2 })) return BARRED;
  const end = copiedPlace(strip, offset, at, 0);
  return STRANGE_PRICE * strangeShare(colours, strip, at, { from: end - beyondPx, to: end });
}

/** What a cut at each depth of a row costs: the squared differences from the copy about it. */
function setCuts(
  { lengthPx, depthPx, rgb }: SideStrip,
  { deep, along }: RimOffset,
  light: Float32Array,
  at: number,
  seen: number,
  costs: Float32Array,
): void {
  const shift = (Math.min(lengthPx - 1, Math.max(0, at + along)) - at) * depthPx + deep;
  const squareAt = (depth: number): number => {
    const own = at * depthPx + depth;
    let sum = 0;
    for (let c = 0; c < 3; c++) sum += (rgb[own * 3 + c]! - rgb[(own + shift) * 3 + c]! - light[at * 3 + c]!) ** 2;
    return sum;
  };
  let [before, here] = [0, squareAt(0)];
  for (let depth = 0; depth < costs.length; depth++) {
    const after = squareAt(depth + 1);
    costs[depth] = (before + here + after) / 9 / seen;
    [before, here] = [here, after];
  }
}

/** Squared differences between what a row shows beyond the rim at any two offsets, summed over how far it goes on; `offsets × offsets`. */
function differencesAt(
  strip: SideStrip,
  offsets: readonly RimOffset[],
  lights: readonly Float32Array[],
  at: number,
  beyondPx: number,
): Float32Array {
  const reads = Math.floor(beyondPx / READ_EVERY_PX);
  const rows = offsets.map((offset, k) => {
    const first = copiedPlace(strip, offset, at, -1);
    const row = new Float32Array(reads * 3);
    for (let i = 0; i < row.length; i++) {
      const [n, c] = [Math.floor(i / 3), i % 3];
      row[i] = strip.rgb[(first - n * READ_EVERY_PX) * 3 + c]! + lights[k]![at * 3 + c]!;
    }
    return row;
  });
  const differences = new Float32Array(rows.length ** 2);
  for (let a = 0; a < rows.length; a++)
    for (let b = 0; b < a; b++) {
      const [first, second] = [rows[a]!, rows[b]!];
      let sum = 0;
      for (let i = 0; i < first.length; i++) sum += (first[i]! - second[i]!) ** 2;
      differences[a * rows.length + b] = (sum * READ_EVERY_PX) / 3;
      differences[b * rows.length + a] = (sum * READ_EVERY_PX) / 3;
    }
  return differences;
}

function traceBack(
  back: Int16Array,
  costs: Float32Array,
  { lengthPx, depths, stopped }: { readonly lengthPx: number; readonly depths: number; readonly stopped: number },
): Pick<RowsGoneOn, 'offsetOf' | 'cutPx'> {
  const offsetOf = new Int16Array(lengthPx).fill(-1);
  const cutPx = new Int16Array(lengthPx);
  let state = cheapestOf(costs, costs.length);
  for (let at = lengthPx - 1; at >= 0; at--) {
    if (state < stopped) {
      offsetOf[at] = Math.floor(state / depths);
      cutPx[at] = state % depths;
    }
    state = back[at * costs.length + state]!;
  }
  return { offsetOf, cutPx };
}
