import { type LinearRgb, linearOfHex } from '../../maths/colour.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import type { Season } from '../../scene.ts';
import { STUFF_LABELS } from '../frame.ts';
import { painted } from '../interior/furniture/surfaces.ts';
import type { Hit } from '../traced/hit.ts';
import { type Solid, standingBox } from '../traced/solid.ts';

const CLAY: LinearRgb = linearOfHex('#b4684a');
const GREEN: LinearRgb = linearOfHex('#3f7030');
const BARE: LinearRgb = linearOfHex('#5f6a4a');
const BLOOMS = ['#e0405a', '#f08ab0', '#f6f2ea', '#f0b73a', '#9a5ac8'].map(linearOfHex);
/** Pots stand on both sides of the middle, at these distances from it. */
const PLACES_M = [1.05, 1.5] as const;

/** Clay pots with flowering plants along the foot of a wall `wallM` away. */
export function flowerPots(
  random: Random,
  noise: Noise,
  wallM: number,
  { season, colours }: { readonly season: Season; readonly colours: readonly LinearRgb[] },
): Solid[] {
  const solids: Solid[] = [];
  for (const side of [-1, 1]) {
    for (const [k, at] of PLACES_M.entries()) {
      if (k > 0 && random.chance(0.4)) continue;
      const size = random.between(0.3, 0.42) * (k > 0 ? 0.75 : 1);
      const x = side * (at + random.between(-0.06, 0.1));
      const z = wallM - size * random.between(0.6, 0.9);
      solids.push(
        standingBox('cylinder', [x, 0, z], [size * 0.72, size * 0.85, size * 0.72], {
          material: painted(CLAY),
          label: STUFF_LABELS.furniture,
          taper: 1.3,
        }),
      );
      const petals = colours.length > 0 ? random.pick(colours) : random.pick(BLOOMS);
      solids.push(
        plant(
          random,
          noise,
          [x, size * 0.7, z],
          size * random.between(1.2, 1.7),
          season === 'winter' ? undefined : petals,
        ),
      );
    }
  }
  return solids;
}

function plant(
  random: Random,
  noise: Noise,
  at: readonly [number, number, number],
  sizeM: number,
  petals: LinearRgb | undefined,
): Solid {
  const salt = random.between(0, 90);
  const leaf = (hit: Hit): number => noise.at(hit.x * 16 + salt, hit.y * 16 - hit.z * 9);
  return standingBox('ellipsoid', at, [sizeM, sizeM * 0.95, sizeM], {
    material: (hit) => {
      const light = 0.7 + 0.5 * (hit.normalY * 0.5 + 0.5) + 0.5 * leaf(hit);
      const isBloom = petals !== undefined && noise.at(hit.x * 27 + salt, hit.y * 27 + hit.z * 13) > 0.16;
      hit.paint(isBloom ? petals : petals === undefined ? BARE : GREEN, isBloom ? 0.8 + 0.25 * light : light);
    },
    label: STUFF_LABELS.vegetation,
    covers: (hit) => leaf(hit) > -0.28,
    blocksLight: false,
  });
}
