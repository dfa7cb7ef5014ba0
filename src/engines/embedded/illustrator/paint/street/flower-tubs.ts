import { type LinearRgb, linearOfHex } from '../../maths/colour.ts';
import { hashCell, type Random } from '../../maths/random.ts';
import { STUFF_LABELS } from '../frame.ts';
import { painted } from '../interior/furniture/surfaces.ts';
import type { Hit } from '../traced/hit.ts';
import { type Solid, standingBox } from '../traced/solid.ts';
import type { StreetPlan } from './street-plan.ts';

const CLAYS: readonly LinearRgb[] = ['#b8643f', '#a5563a', '#8d8a84'].map(linearOfHex);
const TIMBER = linearOfHex('#6b4a2f');
const LEAVES: LinearRgb = [0.07, 0.17, 0.04];
const BLOSSOM_M = 0.07;
const LAST_M = 34;

/** Tubs and boxes of flowers along the house fronts of a street. */
export function flowerTubs(plan: StreetPlan, random: Random): Solid[] {
  if (plan.blooms.length === 0) return [];
  const solids: Solid[] = [];
  for (const side of [-1, 1]) {
    for (let z = random.between(2, 3); z < LAST_M; z += random.between(0.75, 1.9)) {
      const x = side * (plan.halfWidthM - random.between(0.3, 0.42));
      solids.push(...(random.chance(0.3) ? box(plan, random, x, z) : tub(plan, random, x, z)));
    }
  }
  return solids;
}

function tub(plan: StreetPlan, random: Random, x: number, z: number): Solid[] {
  const width = random.between(0.32, 0.5);
  const height = width * random.between(0.8, 1);
  const clay = { material: painted(random.pick(CLAYS)), label: STUFF_LABELS.building, taper: 1.3, blocksLight: false };
  return [
    standingBox('cylinder', [x, 0, z], [width * 0.8, height, width * 0.8], clay),
    ...blossoms(plan, random, [x, height * 0.85, z], [width, width * random.between(0.9, 1.5), width]),
  ];
}

function box(plan: StreetPlan, random: Random, x: number, z: number): Solid[] {
  const length = random.between(0.8, 1.1);
  const wood = { material: painted(TIMBER), label: STUFF_LABELS.building, blocksLight: false };
  const solids = [standingBox('box', [x, 0, z], [0.34, 0.38, length], wood)];
  for (const share of [-0.3, 0, 0.3])
    solids.push(...blossoms(plan, random, [x, 0.32, z + share * length], [0.4, random.between(0.4, 0.6), 0.42]));
  return solids;
}

/** A bush of one kind of flower standing on a rim. */
function blossoms(
  plan: StreetPlan,
  random: Random,
  [x, y, z]: readonly [number, number, number],
  [width, height, depth]: readonly [number, number, number],
): Solid[] {
  const petal = random.pick(plan.blooms);
  const salt = random.integer(1, 9000);
  const material = (hit: Hit): void => {
    const luck = cellAt(hit, salt);
    const shade = 0.6 + 0.6 * cellAt(hit, salt + 1);
    if (luck > 0.45) hit.paint(petal, shade);
    else hit.paint(LEAVES, shade * (0.6 + luck));
  };
  const look = {
    material,
    label: STUFF_LABELS.vegetation,
    blocksLight: false,
    covers: (hit: Hit): boolean => cellAt(hit, salt) > 0.1,
  };
  return [-0.2, 0.05, 0.24].map((aside, index) =>
    standingBox(
      'ellipsoid',
      [x + aside * width, y + height * (index === 1 ? 0.12 : -0.05), z + random.between(-0.2, 0.2) * depth],
      [width * 0.85, height * 0.85, depth * 0.85],
      look,
    ),
  );
}

function cellAt({ x, y, z }: Hit, salt: number): number {
  return hashCell(Math.floor((x + z * 0.8) / BLOSSOM_M), Math.floor((y - z * 0.25 + x * 0.2) / BLOSSOM_M), salt);
}
