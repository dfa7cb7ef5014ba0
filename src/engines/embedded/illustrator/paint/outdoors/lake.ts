import { mixRgb, scaleRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Painter } from '../painter.ts';
import { FLOWERS } from '../terrain/blades.ts';
import { strewBoulders } from '../terrain/boulders.ts';
import { heightAt } from '../terrain/height-map.ts';
import { GRASS, temperateLand } from '../terrain/materials.ts';
import { mountainRange, planPeaks } from '../terrain/relief.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { paintWater } from '../water/reflect.ts';
import { groundSeason } from './ground-season.ts';
import { growGrass } from './grow-grass.ts';
import { depression, outdoorStage, paintLandscape } from './landscape.ts';

/** Height of the near bank over the water, world units. */
const BANK_HEIGHT = 0.045;

/** A mountain lake: mirrored peaks, wooded shores, near bank on one side. */
export const paintLake: Painter = (frame, brief) => {
  const { noise } = brief;
  const season = groundSeason(brief);
  const random = brief.random.fork('lake');
  const upright = frame.heightPx > frame.widthPx ? 1.25 : 1;
  const range = mountainRange(noise, random, {
    rise: [3.4 + random.between(-0.5, 0.8), 9.4],
    height: random.between(1.5, 2.4) * upright,
    peaks: planPeaks(random, random.between(0.9, 1.7) * upright),
  });
  const offset = random.between(0, 80);
  const centreX = random.between(-1.2, 1.2);
  const eye = random.between(0.12, 0.22);
  const hasBank = brief.hasSubjects || random.chance(0.6);
  const horizon = frame.heightPx > frame.widthPx ? random.between(0.48, 0.54) : random.between(0.46, 0.56);
  const bankRow = brief.hasSubjects ? random.between(0.73, 0.79) : random.between(0.8, 0.88);
  const bank = hasBank ? (eye + BANK_HEIGHT) / depression(frame, brief, horizon, bankRow) : -1;
  const bankSlant = random.between(-0.5, 0.5);
  const length = random.between(2.2, 3);
  const centreZ = Math.max(0, bank) + length * 0.6;
  const width = random.between(3, 5.5);
  const spit = random.chance(0.6) ? random.pick([-1, 1]) : 0;
  const relief = (x: number, z: number): number => {
    const u = x * 0.55 + offset;
    const v = z * 0.55 + offset;
    const ragged = noise.fractal(u, v, 4) * 0.5 + noise.fractal(u * 4, v * 4, 3) * 0.1;
    const away = Math.hypot((x - centreX) / width, (z - centreZ) / length) + ragged * 0.42;
    const cape = spit * Math.exp(-((x - spit * 2.1) ** 2) * 0.9 - (z - 3.4) ** 2 * 3) * 0.55;
    const land = smoothstep(0.62, 1.15, away + cape * spit);
    const far = range(x, z) * land + (land - 0.42) * 0.3 + noise.fractal(u * 3.4, v * 3.4, 4) * 0.1 * land;
    if (!hasBank || z > bank * 2.5) return z < 1.2 ? Math.min(far, -0.03) : far;
    const edge = bank + bankSlant * x + noise.fractal(x * 2.2 + offset, z * 2.2, 4) * 0.3;
    const near = smoothstep(edge + 0.05, edge - 0.3, z) * (BANK_HEIGHT + 0.03) - 0.03;
    return Math.max(
      near + noise.fractal(x * 5, z * 5, 3) * 0.012 * smoothstep(edge, edge - 0.2, z),
      z < bank * 1.6 ? -0.03 : far,
    );
  };
  const winter = season === 'winter';
  const snowLine = winter ? -1 : random.between(0.75, 1.2) * upright;
  const treeLine = random.between(0.55, 0.8) * upright;
  const scene = paintLandscape(frame, brief, {
    horizon,
    eye,
    relief,
    droplets: 26000,
    material: temperateLand({ noise, season, snowLine, treeLine, woods: 0.35, shore: 0.04 }),
    haze: 0.05,
    waterLevel: 0,
  });
  plantTrees(frame, scene.terrain, {
    species: winter
      ? ['spruce', 'pine']
      : random.pick([
          ['spruce', 'pine'],
          ['spruce', 'birch'],
          ['spruce', 'oak', 'pine'],
        ]),
    season,
    random: random.fork('trees'),
    tries: 7000,
    height: [0.05, 0.1],
    distance: [1.4, 9],
    nearness: 0.75,
    chanceAt: (x, z, height) =>
      height > treeLine
        ? 0
        : smoothstep(-0.3, 0.25, noise.fractal(x * 0.9 + 7, z * 0.9, 3)) * (height < 0.12 ? 1 : 0.75),
  });
  strewBoulders(frame, scene.terrain, {
    random: random.fork('boulders'),
    season,
    rock: [0.22, 0.205, 0.19],
    amount: 0.7,
    chanceAt: (_x, _z, height) => smoothstep(0.09, 0.03, height),
  });
  const { light } = scene.sky;
  const { map } = scene.terrain.surface;
  paintWater(frame, {
    ...scene.terrain,
    ...(scene.visibleLight ? { visibleLight: scene.visibleLight } : {}),
    clear: (x, z) => smoothstep(0.02, 0.0, -heightAt(map, x, z)),
    roughness: brief.weather === 'storm' ? 1 : random.between(0.12, 0.5),
    deep: scaleRgb(mixRgb([0.02, 0.09, 0.1], light.ambient, 0.12), light.isNight ? 0.15 : 0.45),
  });
  if (hasBank && random.chance(0.55)) {
    const framing = random.pick([-1, 1, 0]);
    plantTrees(frame, scene.terrain, {
      species: [random.pick(winter ? (['spruce'] as const) : (['spruce', 'pine', 'birch'] as const))],
      season,
      random: random.fork('framing'),
      tries: 70,
      height: [0.32, 0.58],
      distance: [bank * 0.72, bank * 1.05],
      chanceAt: (x, z, height) =>
        height > 0.015 && Math.abs(x) / z > 0.3 && (framing === 0 || x * framing > 0) ? 0.4 : 0,
    });
  }
  if (!hasBank || winter) return outdoorStage(scene, { surface: winter ? 'snow' : 'ground', reflectivity: 0.05 });
  const grown = growGrass(scene, {
    random: random.fork('grass'),
    colour: GRASS[season],
    other: [0.24, 0.23, 0.075],
    height: random.between(0.016, 0.03),
    tufts: 2200,
    far: bank * 1.3,
    flowers: season === 'autumn' ? [] : [FLOWERS.daisy, FLOWERS.buttercup, FLOWERS.clover],
    bloom: random.between(0, 0.2),
    growsAt: (x, z) => smoothstep(0.02, 0.04, heightAt(map, x, z) + noise.at(x * 3, z * 3) * 0.012),
  });
  return outdoorStage(scene, { surface: 'ground', reflectivity: 0.05, ...grown });
};
