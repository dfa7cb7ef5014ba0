import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { StadiumPlan } from './stadium-plan.ts';

/** Measures of the Official Baseball Rules, metres. */
const BASE_M = 27.43;
const MOUND_M = 18.44;
const MOUND_RADIUS_M = 2.74;
const INFIELD_RADIUS_M = 28.96;
const PLATE_RADIUS_M = 3.96;
const CUTOUT_RADIUS_M = 3.96;
const BAG_HALF_M = 0.19;
const LINE_M = 0.1;
const PATH_HALF_M = 0.9;
const STRIPE_M = 5.5;
const TRACK_M = 4.5;
/** How far beyond the near end of the field the home plate lies. */
const PLATE_OFFSET_M = 9;

const GRASS = [0.055, 0.155, 0.028] as const;
const CLAY = [0.3, 0.135, 0.062] as const;
const CHALK = [0.8, 0.79, 0.76] as const;

/** A baseball field seen from behind home plate: the clay infield, bases, mound, foul lines, mown outfield; reflectance into `out`. */
export function paintDiamond(
  plan: StadiumPlan,
  noise: Noise,
  x: number,
  z: number,
  footprintM: number,
  out: Float32Array,
): void {
  const away = z - plan.nearZ - PLATE_OFFSET_M;
  // Along the two foul lines, which leave the plate at right angles.
  const first = (away + x) * Math.SQRT1_2;
  const third = (away - x) * Math.SQRT1_2;
  const soft = footprintM + 0.15;
  const within = (distance: number): number => smoothstep(soft, -soft, distance);
  const stripe = Math.floor(first / STRIPE_M) + Math.floor(third / STRIPE_M);
  const grain = footprintM < 0.25 ? noise.at(x * 9, z * 9) * 0.12 + noise.at(x * 31, z * 31) * 0.08 : 0;
  const blades = 1 + grain + noise.fractal(x * 0.09, z * 0.09, 3) * 0.16;
  const mown = ((stripe & 1) === 0 ? 1.14 : 0.94) * blades;
  const toMound = Math.hypot(x, away - MOUND_M);
  const skin = within(toMound - INFIELD_RADIUS_M) * within(-Math.min(first, third) - PATH_HALF_M);
  const infieldGrass =
    within(Math.abs(first - BASE_M / 2) - BASE_M / 2 + PATH_HALF_M) *
    within(Math.abs(third - BASE_M / 2) - BASE_M / 2 + PATH_HALF_M);
  const bases = [
    [BASE_M, 0],
    [BASE_M, BASE_M],
    [0, BASE_M],
  ] as const;
  const cutouts = bases.reduce(
    (most, [a, b]) => Math.max(most, within(Math.hypot(first - a, third - b) - CUTOUT_RADIUS_M)),
    0,
  );
  const round = Math.max(within(Math.hypot(x, away) - PLATE_RADIUS_M), within(toMound - MOUND_RADIUS_M), cutouts);
  const track = within(Math.min(plan.halfX - Math.abs(x), plan.farZ - z) - TRACK_M);
  const clay = Math.max(round, skin * (1 - infieldGrass), track);
  const dust = 1 + grain * 0.5 + noise.fractal(x * 0.3, z * 0.3, 3) * 0.12;
  for (let c = 0; c < 3; c++) out[c] = GRASS[c]! * mown * (1 - clay) + CLAY[c]! * dust * clay;
  const line = Math.min(
    first > PLATE_RADIUS_M * 0.3 ? Math.abs(third) : Number.POSITIVE_INFINITY,
    third > PLATE_RADIUS_M * 0.3 ? Math.abs(first) : Number.POSITIVE_INFINITY,
  );
  const bag = bases.reduce(
    (nearest, [a, b]) => Math.min(nearest, Math.max(Math.abs(first - a), Math.abs(third - b)) - BAG_HALF_M),
    Math.hypot(x, away) - BAG_HALF_M * 1.4,
  );
  const chalk = Math.max(
    clamp((LINE_M / 2 + footprintM / 2 - line) / Math.max(footprintM, 0.02)) *
      Math.min(1, LINE_M / Math.max(LINE_M, footprintM * 0.7)),
    clamp(0.5 - bag / Math.max(footprintM, 0.02)),
  );
  for (let c = 0; c < 3; c++) out[c] = out[c]! + (CHALK[c]! - out[c]!) * chalk;
}
