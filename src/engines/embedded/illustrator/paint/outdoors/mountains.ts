import { smoothstep } from '../../maths/interpolate.ts';
import type { Painter } from '../painter.ts';
import { strewBoulders } from '../terrain/boulders.ts';
import { plantGrass } from '../terrain/grass.ts';
import { GRASS, temperateLand } from '../terrain/materials.ts';
import { mountainRange, planPeaks, rollingGround } from '../terrain/relief.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { buildVillage } from '../terrain/village.ts';
import { reliefScale } from '../view.ts';
import { groundSeason } from './ground-season.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

/** High mountains behind valleys and wooded ridges, seen from an alpine meadow. */
export const paintMountains: Painter = (frame, brief) => {
  const { noise } = brief;
  const season = groundSeason(brief);
  const random = brief.random.fork('mountains');
  const upright = reliefScale(frame);
  const range = mountainRange(noise, random, {
    rise: [random.between(1.6, 3), random.between(7.5, 9.5)],
    height: random.between(2, 3) * upright,
    peaks: planPeaks(random, random.between(1.2, 2.2) * upright),
  });
  const ground = rollingGround(noise, random, 0.7);
  const isVillage = brief.placeKind === 'village';
  // A village lies on gentle ground near by, where its windows are seen.
  const valley = random.between(0.3, 0.7) * (isVillage ? 0.35 : 1);
  // With subjects the meadow is broad enough to stand on, otherwise it is a ledge over the valley.
  const meadowEnds = brief.hasSubjects ? random.between(0.8, 1.2) : isVillage ? 0.3 : random.between(0.25, 0.9);
  const relief = (x: number, z: number): number => {
    const near = smoothstep(meadowEnds + 1.2, meadowEnds, z + noise.at(x * 1.3 + 8, z) * 0.35);
    const bumps = noise.fractal(x * 2.4, z * 2.4 + 5, 4) * 0.05 * smoothstep(0.2, 1.2, z);
    return range(x, z) + ground(x, z) * (1 - near) - valley * (1 - near) + bumps;
  };
  const winter = season === 'winter';
  const snowLine = winter ? -2 : random.between(0.9, 1.5) * upright;
  const treeLine = random.between(0.5, 0.85) * upright;
  const scene = paintLandscape(frame, brief, {
    horizon: random.between(0.5, 0.6),
    eye: brief.hasSubjects ? 0.16 : random.between(0.16, 0.3),
    relief,
    droplets: 20000,
    material: temperateLand({ noise, season, snowLine, treeLine, woods: random.between(0.25, 0.45) }),
    haze: 0.045,
    isSideLit: brief.time !== 'night' && random.fork('light').chance(0.4),
  });
  plantTrees(frame, scene.terrain, {
    species: ['spruce', 'pine'],
    season,
    random: random.fork('trees'),
    tries: 6500,
    height: [0.07, 0.15],
    distance: [brief.hasSubjects ? 1.6 : 1.15, 9],
    nearness: 0.8,
    chanceAt: (x, z, height) =>
      height > treeLine ? 0 : smoothstep(0.0, 0.3, noise.fractal(x * 1.1 + 3, z * 1.1, 3) + (z < 2 ? -0.06 : 0.1)),
  });
  if (isVillage) buildVillage(scene, { distance: brief.hasSubjects ? [2.2, 5] : [0.8, 3.6], height: 0.27 });
  strewBoulders(frame, scene.terrain, {
    random: random.fork('boulders'),
    season,
    rock: [0.24, 0.22, 0.2],
    amount: 0.6,
  });
  if (winter) return outdoorStage(scene, { surface: 'snow' });
  plantGrass(
    frame,
    scene.terrain,
    {
      random: random.fork('grass'),
      colour: GRASS[season],
      other: [0.24, 0.22, 0.08],
      height: 0.018,
      tufts: 2600,
      far: 1.4,
      flowers: [],
      bloom: 0,
    },
    brief,
  );
  return outdoorStage(scene, { surface: 'ground' });
};
