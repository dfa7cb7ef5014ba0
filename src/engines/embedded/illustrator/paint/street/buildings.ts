import { type LinearRgb, linearOfHex, mixRgb, scaleRgb } from '../../maths/colour.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import { STUFF_LABELS } from '../frame.ts';
import { lineCover } from '../traced/filtered.ts';
import { type Material, type Solid, solidBetween } from '../traced/solid.ts';
import { type Facade, facadeMaterial, GROUND_FLOOR_M, ledge } from './facade.ts';
import { farTower } from './far-tower.ts';
import { SIGN_WORDS } from './lettering.ts';
import type { StreetPlan } from './street-plan.ts';

/** Houses of a street: all solids, and those that matter for shadows. */
export interface Buildings {
  readonly solids: readonly Solid[];
  readonly blockers: readonly Solid[];
}

/** Colours of the sky that windows mirror. */
export interface MirroredSky {
  readonly low: LinearRgb;
  readonly high: LinearRgb;
}

const LABEL = STUFF_LABELS.building;
const DEPTH_M = 12;
const SHOP_TONES = ['#1f3a34', '#5b1f22', '#22304d', '#2c2a28', '#6b4a2a', '#e2dccd', '#3d5a5e', '#7a2f3a'].map(
  linearOfHex,
);
const AWNING_TONES = ['#a83a32', '#2f5d4a', '#2f4a72', '#c8963c', '#7a4a5c'].map(linearOfHex);
const ROOF_TONES = ['#8a4a34', '#5a5c62', '#6d4536', '#4b4d55'].map(linearOfHex);
const SHUTTER_TONES = ['#3f5d4c', '#49607a', '#6b3f36', '#7f8a76'].map(linearOfHex);

/** Across a street only the houses of the other side are seen. */
export function sidesOf({ isAcross }: StreetPlan): readonly number[] {
  return isAcross ? [1] : [-1, 1];
}

/** Lines both sides of the street with houses, and closes its far end. */
export function planBuildings(plan: StreetPlan, random: Random, noise: Noise, sky: MirroredSky): Buildings {
  const solids: Solid[] = [];
  const blockers: Solid[] = [];
  for (const side of sidesOf(plan)) {
    let z = -9 - random.between(0, 5);
    while (z < plan.lengthM) {
      const width = plan.kind === 'lane' ? random.between(4.5, 8) : random.between(8, 15);
      addHouse(plan, random, noise, sky, side, z, width, solids, blockers);
      z += width;
    }
  }
  if (plan.landmark !== 'none') addFarEnd(plan, random, noise, sky, solids);
  return { solids, blockers };
}

function addHouse(
  plan: StreetPlan,
  random: Random,
  noise: Noise,
  sky: MirroredSky,
  side: number,
  z: number,
  width: number,
  solids: Solid[],
  blockers: Solid[],
): void {
  const facade = designFacade(plan, random, z, width);
  const inner = plan.halfWidthM + random.between(0, plan.kind === 'lane' ? 0.45 : 0.2);
  const across = (near: number, far: number): [number, number] => (side > 0 ? [near, far] : [-far, -near]);
  const along: [number, number] = [z, z + width];
  const house = solidBetween('box', across(inner, inner + DEPTH_M), [0, facade.heightM], along, {
    material: facadeMaterial(facade, noise, sky.low, sky.high),
    label: LABEL,
  });
  solids.push(house);
  blockers.push(house);
  const stone = { material: ledge(facade.trim, plan.isSnowy), label: LABEL };
  const overhang = plan.kind === 'lane' ? 0.45 : 0.35;
  if (facade.surface !== 'glass') {
    solids.push(
      solidBetween('box', across(inner - overhang, inner + 1), [facade.heightM, facade.heightM + 0.28], along, stone),
    );
    solids.push(
      solidBetween(
        'box',
        across(inner - 0.14, inner + 0.5),
        [GROUND_FLOOR_M - 0.1, GROUND_FLOOR_M + 0.1],
        along,
        stone,
      ),
    );
  }
  if (plan.kind === 'lane') solids.push(...roof(plan, random, across, inner, facade.heightM + 0.28, along));
  const fronts = Math.floor(width / facade.shop.widthM);
  for (let i = 0; i < fronts; i++) {
    if (z + (i + 1) * facade.shop.widthM < 3 || z > 45 || !random.chance(plan.houses.awningShare)) continue;
    const from = z + i * facade.shop.widthM + 0.35;
    solids.push(awning(random, across(inner - 1.05, inner), [from, from + facade.shop.widthM - 0.7], plan.isSnowy));
  }
}

function designFacade(plan: StreetPlan, random: Random, z: number, width: number): Facade {
  const tone = random.pick(plan.walls);
  const surface = random.pick(plan.houses.surfaces);
  const floorM = plan.kind === 'lane' ? random.between(2.8, 3.2) : random.between(3.1, 3.7);
  const floors = random.integer(plan.floors[0], plan.floors[1]);
  const bays = Math.max(2, Math.round(width / random.between(2.1, 3)));
  const shopWidth = width / Math.max(1, Math.round(width / random.between(4, 5.5)));
  const isGlass = surface === 'glass';
  return {
    tone: isGlass ? scaleRgb(tone, 0.7) : tone,
    trim: random.chance(0.6) ? mixRgb(tone, [0.8, 0.78, 0.73], 0.6) : mixRgb(tone, [0.25, 0.22, 0.2], 0.4),
    surface,
    bayM: width / bays,
    floorM,
    windowWide: isGlass ? 0.9 : random.between(0.38, 0.52),
    windowTall: isGlass ? 0.78 : random.between(0.52, 0.64),
    shutters: plan.kind === 'lane' && random.chance(0.5) ? random.pick(SHUTTER_TONES) : undefined,
    shop: {
      widthM: shopWidth,
      colour: random.pick(SHOP_TONES),
      letters: plan.isNeon ? random.pick(plan.neon) : [0.85, 0.74, 0.48],
      words: SIGN_WORDS,
      light:
        plan.isNeon && random.chance(0.45) ? mixRgb(random.pick(plan.neon), [1, 0.9, 0.8], 0.35) : [1.15, 0.76, 0.38],
      shopShare: plan.houses.shopShare,
      salt: random.integer(1, 9000),
    },
    heightM: GROUND_FLOOR_M + floors * floorM + 0.5,
    isNight: plan.isNight,
    litShare: plan.isNeon ? 0.42 : 0.45,
    coolLight: plan.isNeon ? [0.4, 0.75, 1.1] : undefined,
    isSnowy: plan.isSnowy,
    blooms: plan.blooms,
    salt: random.integer(1, 9000),
    fromM: z,
  };
}

function roof(
  plan: StreetPlan,
  random: Random,
  across: (near: number, far: number) => [number, number],
  inner: number,
  fromM: number,
  along: readonly [number, number],
): Solid[] {
  const tone: LinearRgb = plan.isSnowy ? [0.8, 0.84, 0.9] : random.pick(ROOF_TONES);
  const tiles: Material = (hit) => {
    hit.paint(tone, 1 - 0.3 * lineCover(hit.v, 0.22, 0.05, hit.footprintV));
  };
  const slabs: Solid[] = [];
  for (let step = 0; step < 5; step++) {
    const y = fromM + step * 0.34;
    slabs.push(
      solidBetween('box', across(inner - 0.35 + step * 0.5, inner + 9 - step * 0.5), [y, y + 0.34], along, {
        material: tiles,
        label: LABEL,
      }),
    );
  }
  if (random.chance(0.7)) {
    const z = random.between(along[0] + 0.5, along[1] - 1);
    slabs.push(
      solidBetween('box', across(inner + 1.2, inner + 1.9), [fromM, fromM + 2.6], [z, z + 0.7], {
        material: ledge([0.4, 0.25, 0.19], plan.isSnowy),
        label: LABEL,
      }),
    );
  }
  return slabs;
}

function awning(random: Random, x: readonly [number, number], z: readonly [number, number], isSnowy: boolean): Solid {
  const tone = random.pick(AWNING_TONES);
  const isStriped = random.chance(0.65);
  const material: Material = (hit) => {
    hit.paint(isSnowy && hit.face === 3 ? [0.8, 0.84, 0.9] : tone);
    if (!isStriped || (isSnowy && hit.face === 3)) return;
    const isFront = hit.face >= 4;
    const stripe = lineCover(
      isFront ? hit.x : hit.z,
      0.36,
      0.18,
      isFront ? hit.footprintU : Math.max(hit.footprintU, hit.footprintV * 0.1),
    );
    hit.red += (0.8 - hit.red) * stripe;
    hit.green += (0.77 - hit.green) * stripe;
    hit.blue += (0.7 - hit.blue) * stripe;
  };
  return solidBetween('box', x, [2.62, 2.84], z, { material, label: LABEL, blocksLight: false });
}

/** Houses across the end of the street, or a tower far away over the roofs. */
function addFarEnd(plan: StreetPlan, random: Random, noise: Noise, sky: MirroredSky, solids: Solid[]): void {
  const block = (x: number, width: number, height: number, z: number): void => {
    const facade = { ...designFacade(plan, random, x - width / 2, width), heightM: height };
    solids.push(
      solidBetween('box', [x - width / 2, x + width / 2], [0, height], [z, z + 10], {
        material: facadeMaterial(facade, noise, sky.low, sky.high),
        label: LABEL,
      }),
    );
  };
  if (plan.landmark === 'houses') {
    const z = plan.lengthM * random.between(0.5, 0.8);
    for (let x = -30; x < 30; x += 10) block(x + 5, 10, random.between(10, 16), z);
    return;
  }
  if (plan.kind === 'neon') {
    for (let i = 0; i < 7; i++)
      block(
        random.between(-26, 26),
        random.between(9, 16),
        random.between(35, 78),
        plan.lengthM + random.between(5, 40),
      );
    return;
  }
  block(0, 26, random.between(8, 12), plan.lengthM * 0.9 + 4);
  solids.push(...farTower(plan, random));
}
