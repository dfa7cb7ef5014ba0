import { clamp } from '../maths/interpolate.ts';
import { type Frame, STUFF_LABELS } from '../paint/frame.ts';
import type { Cluster } from './cluster.ts';
import { extentOf, type Figure } from './figure.ts';
import { projectInAir, type Seat } from './fit.ts';
import { depthAt, type Ground } from './ground.ts';
import type { Placement } from './placement.ts';

/** Water between two banks in one row of the picture, pixels. */
export interface Crossing {
  readonly yPx: number;
  readonly leftPx: number;
  readonly rightPx: number;
}

const ROWS = 48;
/** Gaps in the water up to this share of the width are reflections or stones, no banks. */
const GAP = 0.012;
/** A bridge is best seen over water of this share of the width, in this row of the frame. */
const BEST_WIDTH = 0.5;
const BEST_ROW = 0.64;
const NARROWEST = 0.08;
const COST_OF_EDGE = 0.22;
const COST_OF_ROW = 0.9;
/** Shares of a bridge's length that stand on each bank. */
const ON_BANK: Readonly<Record<string, number>> = { 'stone-bridge': 0.16, 'garden-bridge': 0.1 };
const USUALLY_ON_BANK = 0.06;
/** These lead over broad water: both ends are out of the picture. */
const LONG = /suspension|tower-bridge/;
/** Where water goes on beyond the frame, so does the bridge, by this share of the width. */
const BEYOND = 0.12;
const TALLEST = 0.52;

/** Where a bridge crosses water: in the row that shows both banks best. Nothing where there is no water to cross. */
export function findCrossing(
  { widthPx, heightPx, labels }: Pick<Frame, 'widthPx' | 'heightPx' | 'labels'>,
  { farYPx, nearYPx }: Pick<Ground, 'farYPx' | 'nearYPx'>,
): Crossing | undefined {
  let best: Crossing | undefined;
  let leastCost = Number.POSITIVE_INFINITY;
  for (let k = 0; k < ROWS; k++) {
    const yPx = Math.round(farYPx + ((nearYPx - farYPx) * k) / (ROWS - 1));
    if (yPx < 0 || yPx >= heightPx) continue;
    const run = longestRun(labels.subarray(yPx * widthPx, (yPx + 1) * widthPx), widthPx * GAP);
    const share = (run.rightPx - run.leftPx) / widthPx;
    if (share < NARROWEST) continue;
    const edges = (run.leftPx < 2 ? 1 : 0) + (run.rightPx > widthPx - 3 ? 1 : 0);
    const cost =
      Math.abs(share - BEST_WIDTH) + edges * COST_OF_EDGE + Math.abs(yPx / heightPx - BEST_ROW) * COST_OF_ROW;
    if (cost >= leastCost) continue;
    leastCost = cost;
    best = { yPx, ...run };
  }
  return best;
}

/** Bridges in their places, and what is still to be placed: no larger than `unitPx` lets it be beside them. */
export interface Spanned {
  readonly spanning: Placement[];
  readonly others: Cluster[];
  readonly unitPx: number;
}

/** Bridges that cross water, placed, and the clusters that do not. */
export function spanWater(clusters: readonly Cluster[], water: Ground | undefined, frame: Frame): Spanned {
  const spanning: Placement[] = [];
  let unitPx = Number.POSITIVE_INFINITY;
  const others = clusters.filter(({ figures }) => {
    const seat = water && spanSeat(figures, frame, water);
    if (!seat) return true;
    unitPx = seat.unitPx;
    const depth = depthAt(water, seat.yPx, frame.heightPx);
    for (const placement of projectInAir(figures, seat, depth)) spanning.push({ ...placement, contact: 'water' });
    return false;
  });
  return { spanning, others, unitPx };
}

/** The seat of a bridge that crosses the water from bank to bank. Nothing for other figures, and where nothing is to be crossed. */
function spanSeat(figures: readonly Figure[], frame: Frame, water: Ground): Seat | undefined {
  const [bridge] = figures;
  if (!bridge || figures.length > 1 || !/bridge$/.test(bridge.concept)) return undefined;
  const crossing = findCrossing(frame, water);
  if (!crossing) return undefined;
  const { widthPx, heightPx } = frame;
  const beyondPx = widthPx * BEYOND;
  const isLong = LONG.test(bridge.concept);
  const leftPx = isLong || crossing.leftPx < 2 ? -beyondPx : crossing.leftPx;
  const rightPx = isLong || crossing.rightPx > widthPx - 3 ? widthPx + beyondPx : crossing.rightPx;
  const wantedPx = (rightPx - leftPx) / (1 - 2 * (ON_BANK[bridge.concept] ?? USUALLY_ON_BANK));
  const unitPx = wantedPx / bridge.width;
  const extent = extentOf(figures);
  const tallestPx = heightPx * TALLEST;
  const fittedPx = Math.min(unitPx, tallestPx / (extent.top - extent.bottom));
  return {
    unitPx: fittedPx,
    xPx: (leftPx + rightPx) / 2 - bridge.x * fittedPx,
    yPx: clamp(crossing.yPx, 0, heightPx * 0.96) + bridge.rise * fittedPx,
  };
}

function longestRun(row: Uint16Array, gapPx: number): Pick<Crossing, 'leftPx' | 'rightPx'> {
  let best = { leftPx: 0, rightPx: 0 };
  let start = -1;
  let last = -1;
  for (let x = 0; x <= row.length; x++) {
    const isWater = x < row.length && row[x] === STUFF_LABELS.water;
    if (isWater) {
      if (start < 0) start = x;
      last = x;
    } else if (start >= 0 && (x - last > gapPx || x === row.length)) {
      if (last - start > best.rightPx - best.leftPx) best = { leftPx: start, rightPx: last };
      start = -1;
    }
  }
  return best;
}
