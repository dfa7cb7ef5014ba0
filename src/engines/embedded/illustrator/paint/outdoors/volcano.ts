import { scaleRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import { DARK_TIMES } from '../../scene.ts';
import type { Painter } from '../painter.ts';
import { addPlume } from '../sky/plume.ts';
import { strewBoulders } from '../terrain/boulders.ts';
import { plantGrass } from '../terrain/grass.ts';
import { GRASS } from '../terrain/materials.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { reliefScale } from '../view.ts';
import { groundSeason } from './ground-season.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';
import { planCone, volcanicLand } from './volcano-cone.ts';

/** A smoking volcano with streams of lava, over dark slopes and woods. */
export const paintVolcano: Painter = (frame, brief) => {
  const { noise } = brief;
  const season = groundSeason(brief);
  const random = brief.random.fork('volcano');
  const upright = reliefScale(frame);
  const cone = planCone(noise, random, upright);
  const material = volcanicLand(noise, season, cone);
  const glow = scaleRgb([1.5, 0.38, 0.06], DARK_TIMES.includes(brief.time) ? 0.8 : 0.35);
  const darkness = random.between(0.35, 0.95);
  const drift = random.between(-0.7, 0.7);
  const scene = paintLandscape(frame, brief, {
    horizon: random.between(0.56, 0.64),
    eye: 0.15,
    relief: cone.relief,
    droplets: 16000,
    material,
    haze: 0.05,
    addClouds: (sky) => (canvas) =>
      addPlume(canvas, sky, {
        right: cone.x / cone.z,
        base: (cone.height * 0.66) / cone.z,
        height: random.between(0.4, 0.75),
        width: 0.042,
        drift,
        darkness,
        glow,
      }),
  });
  plantTrees(frame, scene.terrain, {
    species: brief.season === 'summer' ? ['spruce', 'oak', 'shrub'] : ['spruce', 'pine'],
    season,
    random: random.fork('trees'),
    tries: 4000,
    height: [0.07, 0.15],
    distance: [brief.hasSubjects ? 1.7 : 1.1, 7],
    nearness: 0.8,
    chanceAt: (x, z) => (cone.distanceFrom(x, z) < 3 ? 0 : smoothstep(-0.02, 0.3, noise.fractal(x + 3, z, 3))),
  });
  strewBoulders(frame, scene.terrain, {
    random: random.fork('boulders'),
    season,
    rock: [0.1, 0.088, 0.082],
    amount: 0.8,
  });
  if (season === 'winter') return outdoorStage(scene, { surface: 'snow' });
  plantGrass(frame, scene.terrain, {
    random: random.fork('grass'),
    colour: GRASS[season],
    other: [0.22, 0.2, 0.07],
    height: 0.02,
    tufts: 2400,
    far: 1.4,
    flowers: [],
    bloom: 0,
  });
  return outdoorStage(scene, { surface: 'ground' });
};
