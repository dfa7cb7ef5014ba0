import { clamp } from '../maths/interpolate.ts';
import { type Frame, STUFF_LABELS } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';

/** A level surface in the picture and its perspective: what stands at a row has the size and the distance of that row. */
export interface Ground {
  readonly horizonYPx: number;
  /** Row where sizes are counted as 1 and depth is 1. */
  readonly mainYPx: number;
  readonly nearYPx: number;
  readonly farYPx: number;
}

/** Flat ground: with less than this share of the frame between horizon and main row, rows have no perspective. */
const FLAT_SHARE = 0.05;
const SMALLEST_SCALE = 0.3;
const LARGEST_SCALE = 1.7;
const WATER_ROWS = 0.5;

/** The stage's standing band. */
export function groundOfStage(stage: Stage): Ground {
  return { horizonYPx: stage.horizonYPx, ...stage.standing };
}

/** Size of things at a row, as a share of their size at the main row. */
export function scaleAt(ground: Ground, yPx: number, heightPx: number): number {
  const span = ground.mainYPx - ground.horizonYPx;
  if (span < FLAT_SHARE * heightPx) return 1;
  return clamp((yPx - ground.horizonYPx) / span, SMALLEST_SCALE, LARGEST_SCALE);
}

/** Distance of what stands at a row, in the frame's depth unit. */
export function depthAt(ground: Ground, yPx: number, heightPx: number): number {
  const span = ground.mainYPx - ground.horizonYPx;
  if (span < FLAT_SHARE * heightPx) return 1;
  return clamp(span / Math.max(1, yPx - ground.horizonYPx), 0.4, 400);
}

/**
 * The water of a painted frame as a ground to float on, or nothing when no broad water is seen. When the stage itself stands on
 * water, its own band is meant.
 */
export function waterOf(frame: Frame, stage: Stage): Ground | undefined {
  if (stage.surface === 'water') return groundOfStage(stage);
  const { widthPx, heightPx, labels } = frame;
  let first = -1;
  let last = -1;
  for (let y = 0; y < heightPx; y += 2) {
    let water = 0;
    let seen = 0;
    for (let x = Math.round(widthPx * 0.15); x < widthPx * 0.85; x += 8) {
      seen++;
      if (labels[y * widthPx + x] === STUFF_LABELS.water) water++;
    }
    if (water < seen * WATER_ROWS) continue;
    if (first < 0) first = y;
    last = y;
  }
  if (first < 0 || last - first < heightPx * 0.06) return undefined;
  const rows = last - first;
  return {
    horizonYPx: Math.min(stage.horizonYPx, first),
    farYPx: first + rows * 0.2,
    mainYPx: first + rows * 0.62,
    nearYPx: first + rows * 0.94,
  };
}
