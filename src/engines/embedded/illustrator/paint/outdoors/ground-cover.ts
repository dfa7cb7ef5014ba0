import { smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import type { Frame } from '../frame.ts';
import { FLOWERS, type Flower } from '../terrain/blades.ts';
import { plantGrass } from '../terrain/grass.ts';
import { blend } from '../terrain/materials.ts';
import type { TerrainRequest } from '../terrain/render-terrain.ts';
import type { Material } from '../terrain/surface.ts';

/** Leaves that lie on the ground: drawn like flowers with few petals, as large and bright. */
const LEAVES: readonly Flower[] = [
  { petal: [0.62, 0.2, 0.02], heart: [0.5, 0.15, 0.02], size: 0.9, petals: 2 },
  { petal: [0.7, 0.4, 0.03], heart: [0.6, 0.33, 0.03], size: 0.8, petals: 2 },
  { petal: [0.5, 0.07, 0.02], heart: [0.4, 0.05, 0.02], size: 0.85, petals: 3 },
  { petal: [0.34, 0.17, 0.05], heart: [0.28, 0.13, 0.04], size: 0.8, petals: 2 },
];
/** Neighbouring tufts of grass bear neighbours of their list: here a few times over, so that the leaves lie mixed. */
const MIXED_LEAVES = Array.from({ length: 8 }, () => LEAVES).flat();
/** What grows where one stands among flowers, in the seasons that have any. */
export const WILDFLOWERS: readonly Flower[] = [
  FLOWERS.poppy,
  FLOWERS.daisy,
  FLOWERS.cornflower,
  FLOWERS.buttercup,
  FLOWERS.clover,
].map((flower) => ({ ...flower, size: flower.size * 2.1 }));

/** Fallen leaves all over the near ground, thick enough to hide the grass. */
export function strewLeaves(frame: Frame, terrain: TerrainRequest, random: Random): void {
  plantGrass(frame, terrain, {
    random,
    colour: [0.3, 0.14, 0.04],
    other: [0.42, 0.25, 0.06],
    height: 0.009,
    tufts: 9000,
    far: 2.6,
    flowers: MIXED_LEAVES,
    bloom: 2.5,
  });
}

const MUD = [0.072, 0.046, 0.028] as const;

/** How muddy the ground is at a place, 0–1: all of it near the eye, in patches farther off. */
export function mudAt(noise: Noise, x: number, z: number): number {
  return smoothstep(0.35, 0.65, noise.fractal(x * 1.6 + 17, z * 1.6, 3) * 0.5 + 1.15 - z * 0.45);
}

/** Ground with wet mud over it. */
export function muddied(dry: Material, noise: Noise): Material {
  return (place, out) => {
    const label = dry(place, out);
    const wet = mudAt(noise, place.x, place.z);
    const tone = 0.8 + 0.5 * noise.fractal(place.x * 9, place.z * 9, 3);
    blend(out, MUD[0] * tone, MUD[1] * tone, MUD[2] * tone, 0.12, wet);
    return label;
  };
}
