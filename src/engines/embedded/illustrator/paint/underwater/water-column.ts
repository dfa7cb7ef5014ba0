import { clamp, smoothstep } from '../../maths/interpolate.ts';
import { createCoarseRows } from '../coarse-rows.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintOwnRows } from '../paint-together.ts';
import type { PainterBrief } from '../painter.ts';
import { fieldStepPx, paintSmoothField } from '../smooth-field.ts';
import type { SeaPlan } from './sea-plan.ts';

/** The open water: bright towards the light at the surface, sinking into the deep colour. */
export function paintWaterColumn(frame: Frame, plan: SeaPlan, brief: PainterBrief): void {
  const { noise } = brief;
  const { shallow, deep } = plan;
  const salt = brief.random.between(0, 60);
  paintSmoothField(frame, fieldStepPx(frame), (x, y, out) => {
    const dx = (x - plan.lightXPx) / plan.unitPx;
    const dy = y / plan.unitPx;
    const depth = clamp((y / plan.horizonYPx) * 0.95 + 0.18 * Math.abs(dx));
    const t = smoothstep(-0.12, 0.92, depth);
    const glow = Math.exp(-(dx * dx * 3.2 + dy * dy * 2.4)) * plan.sun;
    // Ripples of the surface seen from below.
    const z = 0.12 / (dy + 0.05);
    const ripple = dy < 0.24 ? noise.fractal(dx * z * 5 + salt, z * 5, 3) * smoothstep(0.24, 0.02, dy) : 0;
    const murk = 1 + 0.12 * noise.fractal((x / plan.unitPx) * 2 + salt, dy * 2, 3);
    for (let c = 0; c < 3; c++) {
      const water = shallow[c]! + (deep[c]! - shallow[c]!) * t;
      out[c] = Math.max(0, water * murk * (1 + 0.9 * ripple) + glow * (0.16 + shallow[c]! * 0.7));
    }
  });
  frame.depth.fill(12);
  frame.labels.fill(STUFF_LABELS.water);
}

const STEP_PX = 4;

/** Adds wavering shafts of light from the surface. */
export function addSeaShafts(frame: Frame, plan: SeaPlan, brief: PainterBrief): void {
  const { widthPx, heightPx, colour } = frame;
  const { noise } = brief;
  const salt = brief.random.fork('shafts').between(0, 90);
  const columns = Math.ceil(widthPx / STEP_PX) + 1;
  const sourceY = -heightPx * 0.45;
  const rowsAround = createCoarseRows(columns, STEP_PX, (row, y) => {
    const fall = Math.exp(-(y / heightPx) * 2.3) * 0.36 * plan.sun;
    for (let i = 0; i < columns; i++) {
      const angle = Math.atan2(i * STEP_PX - plan.lightXPx, y - sourceY);
      const beam = 0.62 * noise.at(angle * 15 + salt, 1.7) + 0.42 * noise.at(angle * 37 + salt, 5.2) + 0.26;
      row[i] = clamp(beam) ** 1.8 * Math.exp(-angle * angle * 1.5) * fall;
    }
  });
  const { shallow } = plan;
  paintOwnRows(frame, 0, heightPx, (y) => {
    const { upper, lower, down } = rowsAround(y);
    for (let x = 0; x < widthPx; x++) {
      const i = Math.floor(x / STEP_PX);
      const tx = x / STEP_PX - i;
      const a = upper[i]! + (upper[i + 1]! - upper[i]!) * tx;
      const b = lower[i]! + (lower[i + 1]! - lower[i]!) * tx;
      const k = a + (b - a) * down;
      const o = (y * widthPx + x) * 3;
      colour[o] = colour[o]! + (0.25 + shallow[0]) * k;
      colour[o + 1] = colour[o + 1]! + (0.35 + shallow[1]) * k;
      colour[o + 2] = colour[o + 2]! + (0.35 + shallow[2]) * k;
    }
  });
}
