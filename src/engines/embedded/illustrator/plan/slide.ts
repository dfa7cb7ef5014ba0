import { type Frame, STUFF_LABELS } from '../paint/frame.ts';
import { extentOf, type Figure } from './figure.ts';
import type { Seat } from './fit.ts';

const COLUMNS = 9;
/** Rows tried below and above the wished one, in shares of the frame's height. */
const ROW_STEPS = [0, 0.03, 0.06, 0.09, 0.12, -0.04, -0.08, -0.12] as const;
const LOWEST_ROW = 0.965;

/**
 * Moves a composition when it stands in water or floats on land, to the nearest place where the fewest feet are wrong. Feet that
 * are right already stay.
 */
export function slideOffWrongGround(seat: Seat, figures: readonly Figure[], frame: Frame, wantsWater: boolean): Seat {
  const { widthPx, heightPx } = frame;
  const extent = extentOf(figures);
  const lowest = widthPx * 0.04 - extent.left * seat.unitPx;
  const highest = widthPx * 0.96 - extent.right * seat.unitPx;
  const headroom = seat.yPx - extent.top * seat.unitPx - heightPx * 0.04;
  let best = seat;
  let leastCost = wrongFeet(seat, figures, frame, wantsWater);
  if (leastCost === 0) return seat;
  for (const step of ROW_STEPS) {
    const yPx = Math.min(heightPx * LOWEST_ROW, seat.yPx + step * heightPx);
    if (seat.yPx - yPx > headroom) continue;
    for (let k = 0; k < COLUMNS; k++) {
      const xPx = highest > lowest ? lowest + ((highest - lowest) * k) / (COLUMNS - 1) : seat.xPx;
      const candidate = { ...seat, xPx, yPx };
      const distance = (Math.abs(xPx - seat.xPx) + Math.abs(yPx - seat.yPx)) / widthPx;
      const cost = wrongFeet(candidate, figures, frame, wantsWater) + distance * 0.9;
      if (cost >= leastCost) continue;
      best = candidate;
      leastCost = cost;
    }
  }
  return best;
}

function wrongFeet(seat: Seat, figures: readonly Figure[], frame: Frame, wantsWater: boolean): number {
  const { widthPx, heightPx, labels } = frame;
  let wrong = 0;
  for (const figure of figures) {
    if (figure.contact !== 'ground') continue;
    const y = Math.min(heightPx - 1, Math.max(0, Math.round(seat.yPx - figure.rise * seat.unitPx)));
    for (const part of [-0.35, 0, 0.35]) {
      const x = Math.round(seat.xPx + (figure.x + figure.width * part) * seat.unitPx);
      if (x < 0 || x >= widthPx) wrong++;
      else if ((labels[y * widthPx + x] === STUFF_LABELS.water) !== wantsWater) wrong++;
    }
  }
  return wrong;
}
