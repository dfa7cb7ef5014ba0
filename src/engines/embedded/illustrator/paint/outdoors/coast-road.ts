import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Painter } from '../painter.ts';
import { plantGrass } from '../terrain/grass.ts';
import { heightAt, waterDepthAt } from '../terrain/height-map.ts';
import { GRASS } from '../terrain/materials.ts';
import { mountainRange, planPeaks } from '../terrain/relief.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { type TurfedRock, turfedRock } from '../terrain/turfed-rock.ts';
import { reliefScale } from '../view.ts';
import { paintWater } from '../water/reflect.ts';
import { paintSurf } from '../water/surf.ts';
import { lightInWater } from '../water/water-light.ts';
import { groundSeason } from './ground-season.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';
import { layRoad } from './road-surface.ts';

const HALF_WIDTH = 0.21;
/** Where the land beside the road begins to rise or to fall, from its middle. */
const VERGE = HALF_WIDTH * 1.45;
const ROCK: LinearRgb = [0.3, 0.25, 0.2];

/** A road that winds along a steep coast: hills on one side, the sea below on the other. */
export const paintCoastRoad: Painter = (frame, brief) => {
  const { noise } = brief;
  const season = groundSeason(brief);
  const random = brief.random.fork('coast road');
  const seaward = random.pick([-1, 1]);
  const level = random.between(0.34, 0.5) * reliefScale(frame);
  const offset = random.between(0, 60);
  const swing = random.between(0.75, 1.15);
  const bays = random.between(0.95, 1.25);
  const range = mountainRange(noise, random, {
    rise: [4, 9],
    height: random.between(0.9, 1.5) * reliefScale(frame),
    peaks: planPeaks(random, random.between(0.4, 0.9)),
  });
  // The road swings out to the sea round every head, and back to the hills in every bay.
  const centre = (z: number): number =>
    seaward *
    (-0.06 - 0.16 * z * smoothstep(2, 6, z) + swing * (Math.cos(z * bays) - 1) * 0.5 * smoothstep(0.3, 2.4, z));
  const relief = (x: number, z: number): number => {
    const rough = noise.fractal(x * 1.7 + offset, z * 1.7, 5);
    const out = seaward * (x - centre(z));
    const fall = smoothstep(VERGE + 0.34, VERGE + 0.02, out + rough * 0.16);
    const inland = Math.max(0, -out - VERGE);
    const hill = smoothstep(0.05, 1.9, inland) * (0.62 + 0.7 * rough) + range(x, z) * smoothstep(0.3, 2, inland);
    const stones = 0.06 * smoothstep(0, 0.4, out - VERGE) * Math.max(0, noise.fractal(x * 5, z * 5, 3) + 0.1) * 2;
    return -0.22 + fall * (level + 0.22) + Math.max(0, hill) + stones + (inland > 0 ? rough * 0.03 : 0);
  };
  const isSnowy = season === 'winter';
  const ground: TurfedRock = {
    noise,
    rock: ROCK,
    season,
    slopes: [0.44, 0.22],
    heights: [level * 0.5, level * 0.8],
  };
  const scene = paintLandscape(frame, brief, {
    horizon: random.between(0.42, 0.48),
    eye: 0.16,
    relief,
    droplets: 0,
    material: turfedRock(ground),
    haze: 0.05,
    waterLevel: 0,
    isSea: true,
  });
  layRoad(frame, scene.terrain, {
    centre,
    halfWidth: HALF_WIDTH,
    isWet: brief.weather === 'rain' || brief.weather === 'storm',
    isSnowy,
    isYellow: random.chance(0.6),
  });
  const { map } = scene.terrain.surface;
  const { light } = scene.sky;
  const isStormy = brief.weather === 'storm';
  const toward = (x: number, z: number): number => seaward * (x - centre(z));
  plantTrees(frame, scene.terrain, {
    species: random.pick([
      ['pine', 'shrub'],
      ['oak', 'shrub', 'shrub'],
    ]),
    season,
    random: random.fork('trees'),
    tries: 1500,
    height: [0.1, 0.3],
    distance: [1.2, 9],
    chanceAt: (x, z) =>
      toward(x, z) > -VERGE - 0.12 ? 0 : clamp(0.15 + noise.fractal(x * 0.8 + offset, z * 0.8, 3) * 1.6),
  });
  paintWater(frame, {
    ...scene.terrain,
    ...(scene.visibleLight ? { visibleLight: scene.visibleLight } : {}),
    roughness: isStormy ? 1.3 : random.between(0.4, 0.7),
    deep: lightInWater(isStormy ? [0.03, 0.07, 0.08] : [0.008, 0.085, 0.12], light),
    shallow: {
      colour: lightInWater([0.05, 0.24, 0.24], light),
      at: (x, z) => smoothstep(0.2, 0.02, waterDepthAt(map, x, z)),
    },
  });
  paintSurf(frame, scene.terrain, { breakers: isStormy ? 0.2 : 0.13, wet: 0.01, foam: 0.85 });
  if (!isSnowy)
    plantGrass(
      frame,
      scene.terrain,
      {
        random: random.fork('grass'),
        colour: GRASS[season],
        other: [0.3, 0.26, 0.1],
        height: 0.02,
        tufts: 2600,
        far: 1.6,
        flowers: [],
        bloom: 0,
        growsAt: (x, z) => (Math.abs(x - centre(z)) > HALF_WIDTH * 1.12 && heightAt(map, x, z) > level * 0.85 ? 1 : 0),
      },
      brief,
    );
  return outdoorStage(scene, { surface: 'ground', reflectivity: 0.03 });
};
