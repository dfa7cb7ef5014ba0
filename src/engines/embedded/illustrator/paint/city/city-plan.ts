import type { LinearRgb } from '../../maths/colour.ts';
import { scaleRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import type { Block, FacadeLook } from './block.ts';

/** What sort of city, and which part of it is seen. */
export interface CityRequest {
  readonly random: Random;
  /** Distance of the first houses and of the last, units. */
  readonly near: number;
  readonly far: number;
  /** Half the width of the picture at distance 1. */
  readonly spread: number;
  /** Share of windows that are lit, 0–1. */
  readonly litShare: number;
  readonly isFuturistic: boolean;
  /** Factor on the heights of towers. */
  readonly height: number;
  /** Highest that a house at a place may be. */
  readonly limit: (x: number, z: number) => number;
}

const WALLS: readonly LinearRgb[] = [
  [0.42, 0.38, 0.33],
  [0.5, 0.47, 0.42],
  [0.33, 0.2, 0.15],
  [0.36, 0.35, 0.35],
  [0.27, 0.25, 0.24],
  [0.55, 0.5, 0.42],
  [0.4, 0.28, 0.2],
];
const GLASS_WALLS: readonly LinearRgb[] = [
  [0.1, 0.13, 0.16],
  [0.16, 0.18, 0.2],
  [0.07, 0.09, 0.1],
  [0.2, 0.2, 0.19],
];
const GLASSES: readonly LinearRgb[] = [
  [0.55, 0.72, 0.85],
  [0.45, 0.62, 0.66],
  [0.6, 0.62, 0.66],
  [0.4, 0.55, 0.75],
];
const WARM: readonly LinearRgb[] = [
  [1.5, 0.95, 0.42],
  [1.3, 0.92, 0.55],
  [1.15, 1, 0.75],
  [0.8, 0.9, 1.05],
];
const NEON: readonly LinearRgb[] = [
  [1.5, 0.2, 0.95],
  [0.15, 0.95, 1.5],
  [0.55, 0.3, 1.6],
  [1.4, 0.55, 0.12],
];
const COLD: readonly LinearRgb[] = [
  [0.5, 0.95, 1.3],
  [1.2, 0.5, 1.1],
  [0.9, 0.95, 1.2],
];
/** Distance of streets, as shares of the distance from the eye near and of a block's side far away. */
const SIDE = [1.6, 3.2] as const;
const STREET = 0.9;

/** The houses of a city, farthest first. */
export function planCity(request: CityRequest): Block[] {
  const { random, near, far, spread } = request;
  const centres = Array.from({ length: random.integer(1, 3) }, (_, k) => {
    const z = near + (far - near) * random.between(0.2, 0.75);
    return {
      x: random.between(-0.7, 0.7) * spread * z,
      z,
      size: (far - near) * random.between(0.24, 0.42),
      height: k === 0 ? 1 : random.between(0.6, 1),
    };
  });
  const blocks: Block[] = [];
  for (let z = near; z < far; ) {
    const depth = random.between(...SIDE) * (z > near * 3 ? 1.5 : 1);
    const reach = spread * (z + depth) * 1.1 + 3;
    for (let x = -reach; x < reach; ) {
      const width = random.between(...SIDE) * (z > near * 3 ? 1.3 : 1);
      const core = centres.reduce(
        (most, { x: cx, z: cz, size, height }) =>
          Math.max(most, height * smoothstep(1.5, 0, Math.hypot(x - cx, z - cz) / size)),
        0,
      );
      blocks.push(...house(request, x, x + width, z, depth, core));
      x += width + (random.chance(0.22) ? STREET * 1.6 : STREET * 0.25);
    }
    z += depth + STREET;
  }
  return blocks.sort((a, b) => b.z - a.z || Math.abs(b.left + b.right) - Math.abs(a.left + a.right));
}

function house(request: CityRequest, left: number, right: number, z: number, depth: number, core: number): Block[] {
  const { random } = request;
  const x = (left + right) / 2;
  const tall = random.next() ** (2.6 - core * 1.6);
  const wanted = 1.1 + random.between(0, 1.8) + (core * 0.85 + 0.12) * tall * 21 * request.height;
  const total = Math.max(0.4, Math.min(wanted, request.limit(x, z)));
  const isTower = total > 7;
  const look = facadeLook(request, isTower);
  const slim = isTower ? random.between(0.55, 0.95) : random.between(0.82, 1);
  const half = ((right - left) / 2) * slim;
  const front = z + (depth * (1 - slim)) / 2;
  const steps = isTower && random.chance(0.55) ? random.integer(2, 3) : 1;
  const parts: Block[] = [];
  let bottom = 0;
  for (let step = 0; step < steps; step++) {
    const inset = 1 - 0.22 * step;
    const top = step === steps - 1 ? total : total * (0.55 + 0.25 * step);
    const isLast = step === steps - 1;
    const isCrowned = isLast && isTower && random.chance(request.isFuturistic ? 0.5 : 0.22);
    parts.push({
      left: x - half * inset,
      right: x + half * inset,
      bottom,
      top,
      z: front + (depth * slim * (1 - inset)) / 2,
      depth: depth * slim * inset,
      look,
      crown: isCrowned ? half * random.between(0.8, 2.6) : 0,
      mast: isLast && isTower && random.chance(0.4) ? total * random.between(0.1, 0.28) : 0,
    });
    bottom = top;
  }
  return parts;
}

function facadeLook({ random, litShare, isFuturistic }: CityRequest, isTower: boolean): FacadeLook {
  const isGlass = isFuturistic || (isTower && random.chance(0.62));
  const wall = scaleRgb(random.pick(isGlass ? GLASS_WALLS : WALLS), random.between(0.85, 1.1));
  const hasStrips = isGlass && random.chance(0.35);
  const edge = isFuturistic && random.chance(0.55) ? random.pick(NEON) : undefined;
  return {
    wall,
    glass: random.pick(GLASSES),
    bay: isGlass ? random.between(0.16, 0.3) : random.between(0.26, 0.4),
    floor: random.between(0.32, 0.42),
    glassWidth: hasStrips ? 1 : isGlass ? random.between(0.82, 0.94) : random.between(0.42, 0.6),
    glassHeight: isGlass ? random.between(0.62, 0.9) : random.between(0.45, 0.6),
    litShare: litShare * random.between(0.4, 1.25),
    lights: isFuturistic && random.chance(0.6) ? COLD : random.chance(0.75) ? WARM.slice(0, 3) : WARM.slice(2),
    ...(edge ? { edge } : {}),
    salt: random.integer(1, 1e6),
  };
}
