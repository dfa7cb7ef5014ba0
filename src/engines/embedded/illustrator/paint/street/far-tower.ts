import { linearOfHex, scaleRgb } from '../../maths/colour.ts';
import type { Random } from '../../maths/random.ts';
import { STUFF_LABELS } from '../frame.ts';
import { painted } from '../interior/furniture/surfaces.ts';
import { type Solid, solidBetween, standingBox } from '../traced/solid.ts';
import { ledge } from './facade.ts';
import { HOUSE_LOOKS } from './house-looks.ts';
import type { StreetPlan } from './street-plan.ts';

const LABEL = STUFF_LABELS.building;
const ROOFS = ['#5d6a63', '#4a4f58', '#6e4a3c'].map(linearOfHex);
const SHADE = painted(linearOfHex('#3a3632'));
const DIAL = painted(linearOfHex('#efe9da'));
/** So far behind the end of the street that all of it is seen over the roofs. */
const BEHIND_M = [75, 115] as const;
const HALF_M = 3.4;

/** A clock tower far beyond the houses: courses of stone, a dial, a belfry and a pointed roof. */
export function farTower(plan: StreetPlan, random: Random): Solid[] {
  const x = random.between(-5, 5);
  const z = plan.lengthM + random.between(...BEHIND_M);
  const height = random.between(26, 34);
  const stone = scaleRgb(random.pick(HOUSE_LOOKS.avenue.walls), 0.9);
  const wall = { material: ledge(stone, plan.isSnowy), label: LABEL };
  const trim = { material: ledge(scaleRgb(stone, 1.2), plan.isSnowy), label: LABEL };
  const dark = { material: SHADE, label: LABEL };
  const front = z - HALF_M;
  const band = (from: number, to: number, out: number): Solid =>
    standingBox('box', [x, from, z], [2 * (HALF_M + out), to - from, 2 * (HALF_M + out)], trim);
  const opening = (across: number, from: number, to: number, half: number): Solid =>
    solidBetween('box', [x + across - half, x + across + half], [from, to], [front - 0.12, front + 0.2], dark);
  const belfry = height + 1;
  return [
    standingBox('box', [x, 0, z], [2 * HALF_M, height, 2 * HALF_M], wall),
    ...[0.35, 0.62, 0.98].map((share) => band(height * share, height * share + 0.6, 0.35)),
    ...[0.42, 0.52].flatMap((share) => [-1.3, 1.3].map((at) => opening(at, height * share, height * share + 2, 0.45))),
    solidBetween('ellipsoid', [x - 1.9, x + 1.9], [height * 0.68, height * 0.68 + 3.8], [front - 0.3, front + 0.3], {
      material: DIAL,
      label: LABEL,
    }),
    standingBox('box', [x, height, z], [2 * HALF_M - 1, 6, 2 * HALF_M - 1], wall),
    ...[-1.5, 0, 1.5].map((at) =>
      solidBetween('box', [x + at - 0.5, x + at + 0.5], [belfry, belfry + 3.8], [front + 0.3, front + 0.8], dark),
    ),
    band(height + 5.6, height + 6.2, -0.1),
    standingBox('cylinder', [x, height + 6.2, z], [2 * HALF_M - 0.4, 11, 2 * HALF_M - 0.4], {
      material: ledge(random.pick(ROOFS), plan.isSnowy),
      label: LABEL,
      taper: 0.03,
    }),
  ];
}
