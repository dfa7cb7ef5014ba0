import type { PixelSize } from '../../../../core/image.ts';
import type { PaintTrial } from '../../illustrator/director.ts';
import type { PicturePlan } from '../../illustrator/plan/plan.ts';
import { paintedSkyline } from './bend-background.ts';

/** Trials are painted at this height. */
const TRIAL_HEIGHT_PX = 96;
const TRIAL_STEP = 0.25;
const STEEPEST = 1.1;
const SHALLOWEST = -0.7;

/**
 * A plan with its camera tilted so that the sky ends, on average, at a row: two backgrounds painted small tell what tilting does. Places
 * without a sky stay as they are.
 *
 * @param row 0 = top, 1 = bottom.
 */
export function tiltedTo(plan: PicturePlan, paintTrial: PaintTrial, row: number, size: PixelSize): PicturePlan {
  const small = {
    heightPx: TRIAL_HEIGHT_PX,
    widthPx: Math.max(16, Math.round((size.widthPx * TRIAL_HEIGHT_PX) / size.heightPx)),
  };
  const withPitch = (pitch: number): PicturePlan => ({ ...plan, camera: { ...plan.camera, pitch } });
  const rowAt = (pitch: number): number => {
    const rows = paintedSkyline(paintTrial(withPitch(pitch), small).frame).filter((value) => !Number.isNaN(value));
    return rows.length < small.widthPx / 2 ? Number.NaN : meanOf(rows) / small.heightPx;
  };
  const { pitch } = plan.camera;
  const first = rowAt(pitch);
  const second = rowAt(pitch + TRIAL_STEP);
  if (Number.isNaN(first) || Number.isNaN(second) || Math.abs(second - first) < 0.01) return plan;
  const guess = pitch + ((row - first) * TRIAL_STEP) / (second - first);
  return withPitch(Math.min(STEEPEST, Math.max(SHALLOWEST, guess)));
}

/** Mean of numbers; at least one. */
export function meanOf(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
