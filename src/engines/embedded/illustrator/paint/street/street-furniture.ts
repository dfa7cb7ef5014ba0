import type { LinearRgb } from '../../maths/colour.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import type { Season } from '../../scene.ts';
import { STUFF_LABELS } from '../frame.ts';
import { glowing, painted } from '../interior/furniture/surfaces.ts';
import type { Hit } from '../traced/hit.ts';
import type { Lamp } from '../traced/lights.ts';
import { type Solid, standingBox } from '../traced/solid.ts';
import { sidesOf } from './buildings.ts';
import type { StreetPlan } from './street-plan.ts';

/** Lamps and trees along the pavements. */
export interface StreetFurniture {
  readonly solids: readonly Solid[];
  readonly lamps: readonly Lamp[];
}

const IRON: LinearRgb = [0.025, 0.03, 0.03];

/** Places lamps (lit by night) and trees in rows. */
export function planStreetFurniture(plan: StreetPlan, random: Random, noise: Noise, season: Season): StreetFurniture {
  const solids: Solid[] = [];
  const lamps: Lamp[] = [];
  const gap = plan.kind === 'lane' ? 9 : 14;
  const first = random.between(5, 8);
  const lampX = plan.kind === 'lane' ? plan.halfWidthM - 0.5 : plan.halfRoadM + 0.45;
  for (let z = first; z < Math.min(70, plan.lengthM); z += gap) {
    for (const side of sidesOf(plan)) {
      if (plan.kind === 'lane' && side > 0 === (Math.round((z - first) / gap) & 1) > 0) continue;
      if (!plan.isNeon) addLamp(plan, side * lampX, z, solids, lamps);
      if (plan.hasTrees) addTree(plan, random, noise, season, side * (plan.halfRoadM + 0.8), z + gap / 2, solids);
    }
  }
  return { solids, lamps };
}

function addLamp(plan: StreetPlan, x: number, z: number, solids: Solid[], lamps: Lamp[]): void {
  const heightM = plan.kind === 'lane' ? 3.3 : 4.4;
  const iron = { material: painted(IRON), label: STUFF_LABELS.building };
  solids.push(standingBox('cylinder', [x, 0, z], [0.2, 0.9, 0.2], { ...iron, taper: 0.6 }));
  solids.push(standingBox('cylinder', [x, 0.8, z], [0.085, heightM - 0.8, 0.085], iron));
  const light: LinearRgb = plan.isNight ? [2.4, 1.55, 0.75] : [0.22, 0.22, 0.22];
  solids.push(
    standingBox('cylinder', [x, heightM, z], [0.4, 0.46, 0.4], {
      material: glowing(light, [0.7, 0.7, 0.68]),
      label: STUFF_LABELS.building,
      taper: 1.45,
      blocksLight: false,
    }),
  );
  solids.push(standingBox('cylinder', [x, heightM + 0.46, z], [0.46, 0.2, 0.46], { ...iron, taper: 0.2 }));
  if (plan.isNight) lamps.push({ x, y: heightM + 0.2, z, intensity: [5.2, 3.3, 1.5], down: 0.35 });
}

const CROWNS: Readonly<Record<Season, readonly LinearRgb[]>> = {
  spring: [
    [0.2, 0.32, 0.08],
    [0.62, 0.4, 0.42],
  ],
  summer: [
    [0.08, 0.17, 0.04],
    [0.1, 0.19, 0.05],
  ],
  autumn: [
    [0.5, 0.22, 0.03],
    [0.55, 0.36, 0.05],
    [0.4, 0.12, 0.03],
  ],
  winter: [[0.2, 0.17, 0.15]],
};

/** What a crown is made of: more and smaller clumps where it is seen from near. */
interface Crown {
  readonly balls: number;
  readonly sizeM: readonly [number, number];
  readonly spreadM: number;
}

const FAR_CROWN: Crown = { balls: 9, sizeM: [1.3, 2.1], spreadM: 0.9 };
const NEAR_CROWN: Crown = { balls: 30, sizeM: [0.6, 1.1], spreadM: 1.15 };

function addTree(
  plan: StreetPlan,
  random: Random,
  noise: Noise,
  season: Season,
  x: number,
  z: number,
  solids: Solid[],
): void {
  const bark = { material: painted([0.09, 0.07, 0.05] as const), label: STUFF_LABELS.vegetation };
  const trunkM = random.between(2.4, 3);
  solids.push(standingBox('cylinder', [x, 0, z], [0.3, trunkM + 1.2, 0.3], { ...bark, taper: 0.7 }));
  const tone = random.pick(CROWNS[season]);
  const isBare = season === 'winter';
  const salt = random.integer(1, 900);
  const leaf = (hit: Hit): number => {
    const along = plan.isAcross ? hit.z : hit.x + 0.7 * hit.z;
    const a = noise.at(along * 4.1 + salt, hit.y * 4.3);
    const b = noise.at(along * 10.3, hit.y * 10.7 + salt);
    return 0.5 + 0.45 * a + 0.4 * b;
  };
  const snow: LinearRgb = [0.78, 0.82, 0.88];
  const foliage = {
    material: (hit: Hit): void => hit.paint(plan.isSnowy && hit.normalY > 0.1 ? snow : tone, 0.35 + 1.3 * leaf(hit)),
    label: STUFF_LABELS.vegetation,
    covers: (hit: Hit): boolean => leaf(hit) > (isBare ? 0.66 : 0.36),
    blocksLight: false,
  };
  const { balls, sizeM, spreadM } = plan.isAcross ? NEAR_CROWN : FAR_CROWN;
  for (let ball = 0; ball < balls; ball++) {
    const size = random.between(...sizeM);
    const at = [
      x + random.between(-spreadM, spreadM),
      trunkM + random.between(-0.2, 1.9),
      z + random.between(-spreadM, spreadM),
    ] as const;
    solids.push(standingBox('ellipsoid', at, [size, size * 0.8, size], foliage));
  }
}
