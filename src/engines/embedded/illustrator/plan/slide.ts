import { type Frame, STUFF_LABELS } from '../paint/frame.ts';
import { extentOf, type Figure } from './figure.ts';
import type { Seat } from './fit.ts';

const TRIES = 9;

/**
 * Moves a composition sideways when it stands in water or floats on land, to where the fewest feet are wrong. Feet that are
 * right already stay.
 */
export function slideOffWrongGround(seat: Seat, figures: readonly Figure[], frame: Frame, wantsWater: boolean): Seat {
  const { widthPx } = frame;
  const extent = extentOf(figures);
  const lowest = widthPx * 0.04 - extent.left * seat.unitPx;
  const highest = widthPx * 0.96 - extent.right * seat.unitPx;
  let best = seat;
  let fewest = wrongFeet(seat, figures, frame, wantsWater);
  if (fewest === 0 || highest <= lowest) return seat;
  for (let k = 0; k < TRIES; k++) {
    const candidate = { ...seat, xPx: lowest + ((highest - lowest) * k) / (TRIES - 1) };
    const wrong = wrongFeet(candidate, figures, frame, wantsWater);
    const isNearer = wrong === fewest && Math.abs(candidate.xPx - seat.xPx) < Math.abs(best.xPx - seat.xPx);
    if (wrong < fewest || (isNearer && best !== seat)) {
      best = candidate;
      fewest = wrong;
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
