import type { LinearRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Painter } from '../painter.ts';
import { plantGrass } from '../terrain/grass.ts';
import { blend, set } from '../terrain/materials.ts';
import { mountainRange, planPeaks, rollingGround } from '../terrain/relief.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

const STRAW: LinearRgb = [0.33, 0.25, 0.085];
const GREEN: LinearRgb = [0.17, 0.18, 0.055];

/** Open grassland with umbrella trees and far blue hills. */
export const paintSavanna: Painter = (frame, brief) => {
  const { noise } = brief;
  const random = brief.random.fork('savanna');
  const isGreen = brief.season === 'spring';
  const ground = rollingGround(noise, random, 0.28);
  const hasMountain = random.chance(0.55);
  const range = mountainRange(noise, random, {
    rise: [8, 12],
    height: hasMountain ? 0.5 : 0.15,
    peaks: hasMountain ? planPeaks(random, random.between(0.5, 1.1)) : [],
  });
  const main = isGreen ? GREEN : STRAW;
  const scene = paintLandscape(frame, brief, {
    horizon: random.between(0.46, 0.56),
    eye: 0.1,
    relief: (x, z) => ground(x, z) + range(x, z),
    droplets: 5000,
    material: ({ x, z, steepness }, out) => {
      const broad = noise.fractal(x * 0.8 + 3, z * 0.8, 4);
      set(out, main, 1 + broad * 0.45 + noise.at(x * 13, z * 13) * 0.12, 0.6);
      blend(out, GREEN[0], GREEN[1], GREEN[2], 0.7, smoothstep(0.05, 0.4, broad) * 0.7);
      blend(out, 0.36, 0.2, 0.1, 0.8, smoothstep(0.22, 0.4, noise.fractal(x * 1.3 + 17, z * 1.3, 3)) * 0.6);
      blend(out, 0.15, 0.12, 0.1, 1, smoothstep(0.14, 0.3, steepness));
      return STUFF_LABELS.ground;
    },
    haze: 0.06,
  });
  const grove = random.between(0, 50);
  plantTrees(frame, scene.terrain, {
    species: ['acacia', 'acacia', 'shrub'],
    season: 'summer',
    random: random.fork('trees'),
    tries: 420,
    height: [0.16, 0.34],
    distance: [brief.hasSubjects ? 2.6 : 1.5, 10],
    nearness: 0.85,
    chanceAt: (x, z) => 0.08 + 0.6 * smoothstep(0.1, 0.4, noise.fractal(x * 0.5 + grove, z * 0.5, 3)),
  });
  plantGrass(
    frame,
    scene.terrain,
    {
      random: random.fork('grass'),
      colour: main,
      other: isGreen ? STRAW : [0.48, 0.38, 0.15],
      height: random.between(0.022, 0.034),
      tufts: 3600,
      far: 2,
      flowers: [],
      bloom: 0,
      growsAt: (x, z) => 0.35 + 0.65 * smoothstep(-0.25, 0.15, noise.fractal(x * 1.4 + 4, z * 1.4, 3)),
    },
    brief,
  );
  return outdoorStage(scene, { surface: 'ground' });
};
