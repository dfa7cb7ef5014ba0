import { smoothstep } from '../../maths/interpolate.ts';
import type { Painter } from '../painter.ts';
import { temperateLand } from '../terrain/materials.ts';
import { mountainRange, planPeaks, rollingGround } from '../terrain/relief.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { buildVillage } from '../terrain/village.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

/** Level snow counts as lying from here on: below all land. */
const EVERYWHERE = -9;

/** A snowed-in country: drifts, laden spruces, white mountains. */
export const paintSnow: Painter = (frame, brief) => {
  const { noise } = brief;
  const random = brief.random.fork('snow');
  const hasRange = random.chance(0.65);
  const range = mountainRange(noise, random, {
    rise: [4, 10.5],
    height: hasRange ? random.between(1, 2.2) : 0.35,
    peaks: hasRange ? planPeaks(random, random.between(0.4, 1.3)) : [],
  });
  const ground = rollingGround(noise, random, random.between(0.4, 0.8));
  const wind = random.between(-0.6, 0.6);
  const drifts = (x: number, z: number): number => {
    const along = x * Math.cos(wind) + z * Math.sin(wind);
    const across = z * Math.cos(wind) - x * Math.sin(wind);
    const warp = noise.at(along * 0.8, across * 0.8) * 0.8;
    return (
      0.022 * noise.at(along * 1.3 + warp, across * 4.2 + warp) + 0.006 * noise.at(along * 5, across * 14 + warp * 2)
    );
  };
  const scene = paintLandscape(frame, brief, {
    horizon: random.between(0.44, 0.54),
    eye: 0.11,
    relief: (x, z) => range(x, z) + ground(x, z) + drifts(x, z) * smoothstep(7, 2, z),
    droplets: 9000,
    material: temperateLand({ noise, season: 'winter', snowLine: EVERYWHERE, treeLine: 0.9, woods: 0.1 }),
    haze: 0.05,
    direct: 0.85,
    markings: (x, z, _height, footprint) => {
      if (footprint > 0.004) return 1;
      const along = x * Math.cos(wind) + z * Math.sin(wind);
      const across = z * Math.cos(wind) - x * Math.sin(wind);
      const crust = noise.fractal(along * 5, across * 17, 3) * 0.1 + noise.at(along * 60, across * 110) * 0.025;
      return 1 + crust;
    },
  });
  const grove = random.between(0, 50);
  const openness = random.between(0, 0.16);
  plantTrees(frame, scene.terrain, {
    species: random.chance(0.7) ? ['spruce', 'pine'] : ['spruce', 'birch'],
    season: 'winter',
    random: random.fork('trees'),
    tries: 1700,
    height: [0.2, 0.46],
    distance: [brief.hasSubjects ? 2.2 : 1.35, 10],
    chanceAt: (x, z, height) =>
      height > 0.75 ? 0 : smoothstep(openness, 0.34, noise.fractal(x * 0.7 + grove, z * 0.7, 3) + (z > 4 ? 0.15 : 0)),
  });
  if (brief.placeKind === 'village')
    buildVillage(scene, { distance: brief.hasSubjects ? [2.5, 5.5] : [0.85, 4], height: 0.26 });
  return outdoorStage(scene, { surface: 'snow', reflectivity: 0.02, ambient: 1.15 });
};
