import { mixRgb, scaleRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Painter } from '../painter.ts';
import { strewBoulders } from '../terrain/boulders.ts';
import { temperateLand } from '../terrain/materials.ts';
import { mountainRange, planPeaks } from '../terrain/relief.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { paintWater } from '../water/reflect.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

/** A mountain lake: mirrored peaks, wooded shores, near bank on one side. */
export const paintLake: Painter = (frame, brief) => {
  const { noise } = brief;
  const random = brief.random.fork('lake');
  const upright = frame.heightPx > frame.widthPx ? 1.25 : 1;
  const range = mountainRange(noise, random, {
    rise: [3.4 + random.between(-0.5, 0.8), 9.4],
    height: random.between(1.5, 2.4) * upright,
    peaks: planPeaks(random, random.between(0.9, 1.7) * upright),
  });
  const offset = random.between(0, 80);
  const centreX = random.between(-1.2, 1.2);
  const hasBank = brief.hasSubjects || random.chance(0.55);
  const bank = hasBank ? random.between(0.5, 0.72) : -0.4;
  const length = random.between(2.2, 3);
  const centreZ = bank + length * 0.84;
  const width = random.between(3, 5.5);
  const spit = random.chance(0.6) ? random.pick([-1, 1]) : 0;
  const relief = (x: number, z: number): number => {
    const u = x * 0.55 + offset;
    const v = z * 0.55 + offset;
    const ragged = noise.fractal(u, v, 4) * 0.5 + noise.fractal(u * 4, v * 4, 3) * 0.1;
    const away = Math.hypot((x - centreX) / width, (z - centreZ) / length) + ragged * 0.42;
    const cape = spit * Math.exp(-((x - spit * 2.1) ** 2) * 0.9 - (z - 3.4) ** 2 * 3) * 0.55;
    const land = smoothstep(0.62, 1.15, away + cape * spit);
    return range(x, z) * land + (land - 0.42) * 0.3 + noise.fractal(u * 3.4, v * 3.4, 4) * 0.1 * land;
  };
  const winter = brief.season === 'winter';
  const snowLine = winter ? -1 : random.between(0.75, 1.2) * upright;
  const treeLine = random.between(0.55, 0.8) * upright;
  const scene = paintLandscape(frame, brief, {
    horizon: frame.heightPx > frame.widthPx ? random.between(0.5, 0.58) : random.between(0.46, 0.56),
    eye: random.between(0.13, 0.26),
    relief,
    droplets: 26000,
    material: temperateLand({ noise, season: brief.season, snowLine, treeLine, woods: 0.35, shore: 0.04 }),
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
    season: brief.season,
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
    season: brief.season,
    rock: [0.22, 0.205, 0.19],
    amount: 0.7,
    chanceAt: (_x, _z, height) => smoothstep(0.09, 0.03, height),
  });
  const { light } = scene.sky;
  paintWater(frame, {
    ...scene.terrain,
    ...(scene.visibleLight ? { visibleLight: scene.visibleLight } : {}),
    roughness: brief.weather === 'storm' ? 1 : random.between(0.12, 0.5),
    deep: scaleRgb(mixRgb([0.02, 0.09, 0.1], light.ambient, 0.12), light.isNight ? 0.15 : 0.45),
  });
  return outdoorStage(scene, { surface: 'ground', reflectivity: 0.05 });
};
