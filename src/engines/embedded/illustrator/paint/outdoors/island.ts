import type { LinearRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Painter } from '../painter.ts';
import { heightAt, waterDepthAt } from '../terrain/height-map.ts';
import { blend, set } from '../terrain/materials.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { buildVillage } from '../terrain/village.ts';
import { reliefScale } from '../view.ts';
import { paintWater } from '../water/reflect.ts';
import { paintSurf } from '../water/surf.ts';
import { colouredWater, lightInWater } from '../water/water-light.ts';
import { depression, outdoorStage, paintLandscape } from './landscape.ts';

const SAND: LinearRgb = [0.68, 0.58, 0.42];

/** An island in a warm sea: rocks and woods, or a flat reef with palms; near sand when somebody stands there. */
export const paintIsland: Painter = (frame, brief) => {
  const { noise } = brief;
  const random = brief.random.fork('island');
  const isFlat = random.chance(brief.placeKind === 'tropical' ? 0.7 : 0.4) && brief.placeKind !== 'village';
  const centreX = random.between(-1, 1);
  const centreZ = isFlat ? random.between(2.6, 3.4) : random.between(4.2, 5.6);
  const radius = isFlat ? random.between(1, 1.4) : random.between(1.7, 2.5);
  const height = isFlat ? 0.1 : random.between(1.1, 2.1) * reliefScale(frame);
  const offset = random.between(0, 80);
  const eye = random.between(0.16, 0.28);
  const horizon = random.between(0.46, 0.56);
  const bankRow = random.between(0.72, 0.78);
  const bank = brief.hasSubjects ? (eye + 0.06) / depression(frame, brief, horizon, bankRow) : -1;
  const relief = (x: number, z: number): number => {
    const u = x * 0.7 + offset;
    const v = z * 0.7 + offset;
    const ragged = noise.fractal(u * 1.3, v * 1.3, 4);
    const away = Math.hypot((x - centreX) * 0.8, z - centreZ) / radius + ragged * 0.34;
    const inland = Math.max(0, 1 - away);
    const beach = Math.min(0.05, Math.max(-0.25, (1 - away) * 0.26));
    const rocks = isFlat
      ? inland * height
      : height * inland ** 1.3 * (0.35 + noise.ridged(u * 0.9, v * 0.9, 6)) * smoothstep(0.04, 0.35, inland);
    const islet =
      0.22 * smoothstep(1, 0.2, Math.hypot(x - centreX - radius * 1.9, z - centreZ - 1.6) / 0.5 + ragged * 0.5) - 0.03;
    const near = (bank + noise.at(x * 0.9 + offset, 3) * 0.12 - z) * 0.08;
    return Math.max(beach + rocks, islet, bank > 0 ? Math.max(-0.25, near) : -0.25);
  };
  const scene = paintLandscape(frame, brief, {
    horizon,
    eye,
    relief,
    droplets: isFlat ? 0 : 14000,
    material: ({ x, z, height: level, steepness }, out) => {
      const broad = noise.fractal(x * 2, z * 2, 4);
      const tone = 1 + broad * 0.3;
      set(out, SAND, tone, 0.25);
      const rock = smoothstep(0.3, 0.5, steepness);
      const green = smoothstep(0.035, 0.075, level + broad * 0.02) * (z < 1.6 ? 0 : 1);
      blend(out, 0.055 * tone, 0.115 * tone, 0.026, 0.9, green);
      blend(out, 0.2 * tone, 0.175 * tone, 0.15 * tone, 1, rock);
      return rock > 0.5 ? STUFF_LABELS.rock : green > 0.5 ? STUFF_LABELS.vegetation : STUFF_LABELS.sand;
    },
    haze: 0.035,
    waterLevel: 0,
    isSea: true,
  });
  const { light } = scene.sky;
  const lit = (colour: LinearRgb): LinearRgb => lightInWater(colouredWater(colour, brief.palette, 1.6), light);
  const { map } = scene.terrain.surface;
  plantTrees(frame, scene.terrain, {
    species: isFlat ? ['palm', 'palm', 'shrub'] : ['palm', 'oak', 'shrub'],
    season: brief.season === 'winter' ? 'summer' : brief.season,
    random: random.fork('trees'),
    tries: isFlat ? 500 : 6000,
    height: isFlat ? [0.24, 0.46] : [0.09, 0.2],
    distance: [1.6, 8],
    chanceAt: (x, z, level) => (z < 1.6 || level < 0.045 ? 0 : 0.3 + noise.fractal(x * 2, z * 2, 2)),
    steepest: 1.3,
  });
  if (brief.placeKind === 'village')
    buildVillage(scene, { distance: [1.8, 7], height: 0.17, look: 'white', isTown: brief.region === 'greek' });
  paintWater(frame, {
    ...scene.terrain,
    ...(scene.visibleLight ? { visibleLight: scene.visibleLight } : {}),
    roughness: brief.weather === 'storm' ? 1.2 : random.between(0.3, 0.65),
    deep: lit([0.006, 0.065, 0.11]),
    clear: (x, z) => smoothstep(0.012, 0.0, -heightAt(map, x, z)),
    shallow: {
      colour: lit([0.07, 0.34, 0.33]),
      at: (x, z) => smoothstep(0.14, 0, waterDepthAt(map, x, z)) * (0.8 + 0.4 * noise.at(x * 0.9, z * 0.9)),
    },
  });
  paintSurf(frame, scene.terrain, { breakers: 0.04, wet: 0.012, foam: 0.85 });
  return outdoorStage(scene, { surface: bank > 0 ? 'ground' : 'water', reflectivity: bank > 0 ? 0.04 : 0.25 });
};
