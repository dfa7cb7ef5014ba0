import { mixRgb, scaleRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Painter } from '../painter.ts';
import { heightAt } from '../terrain/height-map.ts';
import { temperateLand } from '../terrain/materials.ts';
import { mountainRange, planPeaks } from '../terrain/relief.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import type { SpeciesName } from '../terrain/trees/species.ts';
import { paintWater } from '../water/reflect.ts';
import { groundSeason } from './ground-season.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

const CONIFERS: readonly SpeciesName[] = ['spruce', 'pine', 'spruce'];
const JUNGLE: readonly SpeciesName[] = ['oak', 'palm', 'oak'];
const MIXED: readonly (readonly SpeciesName[])[] = [
  ['oak', 'birch', 'spruce'],
  ['oak', 'oak', 'birch'],
  ['spruce', 'pine', 'birch'],
];

/** The crowns of a wood over hills, seen from the air; often a river winds through it. */
export const paintWoodsFromAbove: Painter = (frame, brief) => {
  const { noise } = brief;
  const season = groundSeason(brief);
  const random = brief.random.fork('woods from above');
  const isJungle = brief.placeKind === 'jungle';
  const offset = random.between(0, 80);
  const hills = random.between(0.35, 0.8);
  const hasRiver = isJungle || random.chance(0.6);
  const start = random.between(-1.2, 1.2);
  const swing = random.between(0.7, 1.3) * random.pick([-1, 1]);
  const bends = random.between(0.6, 0.9);
  const riverAt = (z: number): number => start + swing * Math.sin(z * bends + offset) * (0.7 + z * 0.06);
  const range = mountainRange(noise, random, {
    rise: [6, 11],
    height: random.between(0.4, 1.8),
    peaks: planPeaks(random, random.between(0.2, 1.2)),
  });
  const land = (x: number, z: number): number =>
    0.12 + Math.max(0, noise.fractal(x * 0.3 + offset, z * 0.3, 4) + 0.15) * hills + range(x, z);
  const bankAt = (x: number, z: number): number =>
    Math.abs(x - riverAt(z)) - 0.16 - 0.012 * z + noise.fractal(x * 2, z * 2, 3) * 0.07;
  const scene = paintLandscape(frame, brief, {
    horizon: 0.3,
    eye: 0.2,
    relief: (x, z) => {
      if (!hasRiver) return land(x, z);
      const bank = bankAt(x, z);
      return -0.05 + smoothstep(-0.06, 0.08, bank) * 0.1 + land(x, z) * smoothstep(0.02, 1.3, bank);
    },
    droplets: 4000,
    material: temperateLand({
      noise,
      season: isJungle ? 'summer' : season,
      snowLine: season === 'winter' ? -1 : 2.4,
      treeLine: 3,
      woods: 1,
    }),
    haze: 0.07,
    ...(hasRiver && { waterLevel: 0 }),
  });
  plantTrees(frame, scene.terrain, {
    species: isJungle ? JUNGLE : brief.placeKind === 'conifers' || season === 'winter' ? CONIFERS : random.pick(MIXED),
    season: isJungle ? 'summer' : season,
    random: random.fork('trees'),
    tries: 15000,
    height: [0.16, 0.3],
    distance: [1.2, 11],
    nearness: 0.9,
    steepest: 2,
    chanceAt: (x, z) => (hasRiver && bankAt(x, z) < 0.03 ? 0 : 0.72 + noise.fractal(x * 0.8, z * 0.8, 3) * 0.9),
  });
  if (!hasRiver) return outdoorStage(scene, { surface: 'ground' });
  const { light } = scene.sky;
  const { map } = scene.terrain.surface;
  paintWater(frame, {
    ...scene.terrain,
    ...(scene.visibleLight ? { visibleLight: scene.visibleLight } : {}),
    roughness: 0.25,
    clear: (x, z) => smoothstep(0.012, 0, -heightAt(map, x, z)),
    deep: scaleRgb(mixRgb([0.03, 0.1, 0.09], light.ambient, 0.12), light.isNight ? 0.15 : 0.45),
  });
  return outdoorStage(scene, { surface: 'ground' });
};
