import { type Frame, STUFF_LABELS } from '../paint/frame.ts';
import { extentOf, type Figure } from './figure.ts';
import type { Seat } from './fit.ts';
import { OCCLUSION_RATIO, UPRIGHT_LABELS } from './occlusion.ts';
import { onlookersOf } from './overhang.ts';

const COLUMNS = 9;
const HEIGHT_PARTS = [0.15, 0.4, 0.65, 0.9] as const;
/** Rows tried below and above the wished one, in shares of the frame's height. */
const ROW_STEPS = [0, 0.03, 0.06, 0.09, 0.12, 0.16, 0.2, 0.24, -0.04, -0.08, -0.12] as const;
/** Sizes tried: a smaller composition finds room on a narrow bank. */
const SIZES = [1, 0.82, 0.68, 0.54, 0.42] as const;
/** Cost of the whole range of sizes, in wrong feet. */
const SHRINK_COST = 3.2;
const HIDDEN_COST = 0.34;
const LOWEST_ROW = 0.965;
/** Cost of being wholly behind what is placed already, in wrong feet. */
const BEHIND_COST = 2.4;

/** Columns of the frame that something placed already takes. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/**
 * Moves a composition when it stands in water, floats on land or is hidden by trees, to the nearest place where the fewest feet are wrong. Feet that
 * are right already stay. `taken`: columns to keep out of, where there is room beside them.
 */
export function slideOffWrongGround(
  seat: Seat,
  all: readonly Figure[],
  frame: Frame,
  wantsWater: boolean,
  taken?: Columns,
): Seat {
  const crowd = new Set(onlookersOf(all));
  const figures = all.filter((figure) => !crowd.has(figure));
  const { widthPx, heightPx } = frame;
  const extent = extentOf(figures);
  let best = seat;
  const behind = ({ xPx, unitPx }: Seat): number => {
    if (!taken) return 0;
    const [left, right] = [xPx + extent.left * unitPx, xPx + extent.right * unitPx];
    return (BEHIND_COST * Math.max(0, Math.min(right, taken.right) - Math.max(left, taken.left))) / (right - left);
  };
  let leastCost = wrongFeet(seat, figures, frame, wantsWater) + behind(seat);
  for (const size of SIZES) {
    if (leastCost < 1) return best;
    const unitPx = seat.unitPx * size;
    const lowest = widthPx * 0.04 - extent.left * unitPx;
    const highest = widthPx * 0.96 - extent.right * unitPx;
    const headroom = seat.yPx - extent.top * unitPx - heightPx * 0.04;
    for (const step of ROW_STEPS) {
      const yPx = Math.min(heightPx * LOWEST_ROW, seat.yPx + step * heightPx);
      if (seat.yPx - yPx > headroom) continue;
      for (let k = 0; k < COLUMNS; k++) {
        const xPx = highest > lowest ? lowest + ((highest - lowest) * k) / (COLUMNS - 1) : seat.xPx;
        const candidate = { unitPx, xPx, yPx };
        const distance = (Math.abs(xPx - seat.xPx) + Math.abs(yPx - seat.yPx)) / widthPx;
        const cost =
          wrongFeet(candidate, figures, frame, wantsWater) +
          behind(candidate) +
          distance * 0.9 +
          (1 - size) * SHRINK_COST;
        if (cost >= leastCost) continue;
        best = candidate;
        leastCost = cost;
      }
    }
  }
  return best;
}

/** Feet in the wrong element, and figures behind tree trunks and boulders. */
function wrongFeet(seat: Seat, figures: readonly Figure[], frame: Frame, wantsWater: boolean): number {
  const { widthPx, heightPx, labels } = frame;
  let wrong = 0;
  for (const figure of figures) {
    if (figure.contact !== 'ground') continue;
    const y = Math.min(heightPx - 1, Math.max(0, Math.round(seat.yPx - figure.rise * seat.unitPx)));
    for (const part of figure.facts.kind === 'tree' ? TRUNK : FEET) {
      const x = Math.round(seat.xPx + (figure.x + figure.width * part) * seat.unitPx);
      if (x < 0 || x >= widthPx) wrong++;
      else wrong += wrongnessOf(labels[y * widthPx + x]!, wantsWater);
      wrong += hiddenAt(frame, x, y, figure.height * seat.unitPx) * HIDDEN_COST;
    }
  }
  return wrong * Math.min(1, HERD / figures.length);
}

/** Where things touch the ground, in their widths from their middle. */
const FEET = [-0.35, 0, 0.35] as const;
const TRUNK = [0, 0, 0] as const;

/** Of more than so many some may have wet feet: a herd does not become small for one of them. */
const HERD = 5;

/** A foot on dry land is wrong where it should float; boats on a deck are worse. */
function wrongnessOf(label: number, wantsWater: boolean): number {
  if (wantsWater && label === STUFF_LABELS.floor) return ON_DECK_COST;
  return (label === STUFF_LABELS.water) === wantsWater ? 0 : 1;
}

const ON_DECK_COST = 2;

/** How many of some points up a figure's height have something upright nearer than its foot. */
function hiddenAt(frame: Frame, x: number, footY: number, heightPx: number): number {
  const { widthPx, heightPx: frameHeightPx, labels, depth } = frame;
  if (x < 0 || x >= widthPx) return 0;
  const groundDepth = depth[Math.min(frameHeightPx - 1, footY + 2) * widthPx + x]!;
  let hidden = 0;
  for (const part of HEIGHT_PARTS) {
    const y = Math.round(footY - heightPx * part);
    if (y < 0) continue;
    const i = y * widthPx + x;
    if (UPRIGHT_LABELS.has(labels[i]!) && depth[i]! < groundDepth * OCCLUSION_RATIO) hidden++;
  }
  return hidden;
}
