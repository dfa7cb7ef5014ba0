import type { LinearRgb } from '../../maths/colour.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Hit } from '../traced/hit.ts';
import { type Solid, standingBox } from '../traced/solid.ts';
import type { StreetPlan } from './street-plan.ts';

const POWDER: LinearRgb = [0.95, 0.98, 1.04];
const LAST_M = 40;

/** Snow shovelled off the pavements: banks along both kerbs, and drifts before the houses. */
export function snowBanks(plan: StreetPlan, random: Random, noise: Noise): Solid[] {
  if (!plan.isSnowy) return [];
  const material = (hit: Hit): void => hit.paint(POWDER, 0.9 + 0.08 * noise.fractal(hit.x * 1.7, hit.z * 1.7, 3));
  const heap = (x: number, z: number, width: number, height: number, length: number): Solid =>
    standingBox('ellipsoid', [x, -height * 0.45, z], [width, height * 1.45, length], {
      material,
      label: STUFF_LABELS.snow,
      blocksLight: false,
    });
  const solids: Solid[] = [];
  for (const side of [-1, 1]) {
    for (let z = random.between(1.5, 2.5); z < LAST_M; z += random.between(0.9, 1.7)) {
      const high = random.between(0.18, 0.42);
      solids.push(
        heap(
          side * (plan.halfRoadM + random.between(0, 0.3)),
          z,
          random.between(0.8, 1.3),
          high,
          random.between(1.6, 2.8),
        ),
      );
      if (random.chance(0.5)) solids.push(heap(side * (plan.halfWidthM - 0.1), z, 0.9, random.between(0.12, 0.26), 2));
    }
  }
  return solids;
}
