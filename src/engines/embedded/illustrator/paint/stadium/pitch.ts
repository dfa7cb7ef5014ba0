import { clamp } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { StadiumPlan } from './stadium-plan.ts';

const LINE_M = 0.12;
const STRIPES = 18;
const PENALTY_DEPTH_M = 16.5;
const PENALTY_HALF_M = 20.15;
const GOAL_AREA_DEPTH_M = 5.5;
const GOAL_AREA_HALF_M = 9.16;
const CIRCLE_M = 9.15;

/** Mown grass with its lines (measures of the Laws of the Game), linear reflectance into `out`. */
export function paintPitch(
  plan: StadiumPlan,
  noise: Noise,
  x: number,
  z: number,
  footprintM: number,
  out: Float32Array,
): void {
  const middle = (plan.nearZ + plan.farZ) / 2;
  // Along the pitch from its middle, and across it.
  const along = plan.isLengthwise ? z - middle : x;
  const across = plan.isLengthwise ? x : z - middle;
  const half = plan.isLengthwise ? (plan.farZ - plan.nearZ) / 2 : plan.halfX;
  const halfAcross = plan.isLengthwise ? plan.halfX : (plan.farZ - plan.nearZ) / 2;
  const stripe = ((along / half + 1) / 2) * STRIPES;
  const isLight = Math.floor(stripe) % 2 === 0;
  const isInside = Math.abs(along) < half && Math.abs(across) < halfAcross;
  const blades = footprintM < 0.25 ? noise.at(x * 9, z * 9) * 0.12 + noise.at(x * 31, z * 31) * 0.08 : 0;
  const tone = (isInside && isLight ? 1.22 : 0.92) * (1 + blades + noise.fractal(x * 0.09, z * 0.09, 3) * 0.16);
  out[0] = 0.055 * tone;
  out[1] = 0.155 * tone;
  out[2] = 0.028 * tone;
  const line = clamp(
    (LINE_M / 2 + footprintM / 2 - distanceToLine(along, across, half, halfAcross)) / Math.max(footprintM, 0.02),
  );
  const share = line * Math.min(1, LINE_M / Math.max(LINE_M, footprintM * 0.7));
  for (let c = 0; c < 3; c++) out[c] = out[c]! + (0.78 - out[c]!) * share;
}

function distanceToLine(along: number, across: number, half: number, halfAcross: number): number {
  const a = Math.abs(along);
  const b = Math.abs(across);
  let nearest = Math.min(
    segment(a - half, b, halfAcross),
    segment(b - halfAcross, a, half),
    segment(along, b, halfAcross),
    Math.abs(Math.hypot(along, across) - CIRCLE_M),
  );
  for (const [depth, width] of [
    [PENALTY_DEPTH_M, PENALTY_HALF_M],
    [GOAL_AREA_DEPTH_M, GOAL_AREA_HALF_M],
  ] as const) {
    const front = half - depth;
    nearest = Math.min(nearest, segment(a - front, b, width));
    if (a > front && a < half) nearest = Math.min(nearest, Math.abs(b - width));
  }
  return nearest;
}

/** Distance from a line `off` away that reaches to `reach`. */
function segment(off: number, at: number, reach: number): number {
  return at <= reach ? Math.abs(off) : Math.hypot(off, at - reach);
}
