import { clamp, smoothstep } from '../../maths/interpolate.ts';
import { createCoarseRows } from '../coarse-rows.ts';
import type { Frame } from '../frame.ts';
import { paintOwnRows } from '../paint-together.ts';
import type { PainterBrief } from '../painter.ts';
import type { ForestLook } from './forest-look.ts';
import type { WoodPlan } from './wood-plan.ts';

const STEP_PX = 4;

/** Adds shafts of light that fan out from the light behind the canopy and fade towards the ground. */
export function addLightShafts(frame: Frame, plan: WoodPlan, look: ForestLook, brief: PainterBrief): void {
  if (look.shafts <= 0) return;
  const { widthPx, heightPx, colour } = frame;
  const { noise } = brief;
  const salt = brief.random.fork('shafts').between(0, 90);
  // The rays meet above the picture: sunlight is all but parallel.
  const sourceX = plan.lightXPx;
  const sourceY = plan.lightYPx - heightPx * 0.55;
  const columns = Math.ceil(widthPx / STEP_PX) + 1;
  const rowsAround = createCoarseRows(columns, STEP_PX, (row, y) => {
    for (let i = 0; i < columns; i++) {
      const dx = i * STEP_PX - sourceX;
      const dy = y - sourceY;
      const angle = Math.atan2(dx, dy);
      const beam = 0.7 * noise.at(angle * 13 + salt, 2.3) + 0.45 * noise.at(angle * 31 + salt, 7.1) + 0.18;
      const fan = Math.exp(-angle * angle * 1.7);
      const fall =
        smoothstep(1.15, 0.2, y / heightPx) *
        (0.75 + 0.4 * noise.at((i * STEP_PX) / (plan.unitPx * 0.3), y / (plan.unitPx * 0.3) + salt));
      row[i] = clamp(beam) ** 1.7 * fan * fall * look.shafts * 0.62;
    }
  });
  paintOwnRows(frame, 0, heightPx, (y) => {
    const { upper, lower, down } = rowsAround(y);
    for (let x = 0; x < widthPx; x++) {
      const i = Math.floor(x / STEP_PX);
      const tx = x / STEP_PX - i;
      const a = upper[i]! + (upper[i + 1]! - upper[i]!) * tx;
      const b = lower[i]! + (lower[i + 1]! - lower[i]!) * tx;
      const k = a + (b - a) * down;
      const o = (y * widthPx + x) * 3;
      colour[o] = colour[o]! + look.glow[0] * k;
      colour[o + 1] = colour[o + 1]! + look.glow[1] * k * 0.96;
      colour[o + 2] = colour[o + 2]! + look.glow[2] * k * 0.9;
    }
  });
}
