import type { LinearRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Painter } from '../painter.ts';
import { blend, temperateLand } from '../terrain/materials.ts';
import { mountainRange, planPeaks, rollingGround } from '../terrain/relief.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import type { Foliage } from '../terrain/trees/species.ts';
import { buildVillage } from '../terrain/village.ts';
import { groundSeason } from './ground-season.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

const SOIL: LinearRgb = [0.2, 0.14, 0.085];
const VINES: Foliage = { colour: [0.07, 0.135, 0.022], accent: [0.13, 0.17, 0.03], accentShare: 0.2 };
const AUTUMN_VINES: Foliage = { colour: [0.42, 0.24, 0.03], accent: [0.4, 0.1, 0.03], accentShare: 0.35 };

/** Rows of vines over rolling hills, a village between them. */
export const paintVineyard: Painter = (frame, brief) => {
  const { noise } = brief;
  const season = groundSeason(brief);
  const random = brief.random.fork('vineyard');
  const ground = rollingGround(noise, random, random.between(0.5, 0.9));
  const range = mountainRange(noise, random, {
    rise: [4.5, 11],
    height: random.between(0.3, 1.2),
    peaks: random.chance(0.5) ? planPeaks(random, random.between(0.2, 0.7)) : [],
  });
  const gap = random.between(0.17, 0.21);
  const slant = random.between(-0.3, 0.3);
  const end = random.between(4.6, 5.4);
  const land = temperateLand({
    noise,
    season,
    snowLine: season === 'winter' ? -1 : 1.3,
    treeLine: 0.9,
    woods: 0.12,
  });
  const isPlanted = (x: number, z: number): number =>
    smoothstep(end + 0.4, end - 0.2, z + noise.at(x * 0.7, z * 0.7) * 0.9);
  const scene = paintLandscape(frame, brief, {
    horizon: random.between(0.34, 0.42),
    eye: 0.24,
    relief: (x, z) => ground(x, z) + range(x, z),
    droplets: 4000,
    material: (place, out) => {
      const label = land(place, out);
      const row = (place.x - slant * place.z) / gap;
      const between = Math.abs(row - Math.floor(row) - 0.5) * 2;
      const share = isPlanted(place.x, place.z);
      const tone = 0.9 + 0.25 * noise.fractal(place.x * 4, place.z * 4, 3);
      blend(out, SOIL[0] * tone, SOIL[1] * tone, SOIL[2] * tone, 0.8, share * smoothstep(0.45, 0.75, between) * 0.85);
      return label;
    },
    haze: 0.05,
  });
  plantTrees(frame, scene.terrain, {
    species: ['shrub'],
    season,
    foliage: season === 'autumn' ? AUTUMN_VINES : VINES,
    random: random.fork('vines'),
    tries: 9000,
    height: [0.085, 0.11],
    distance: [brief.hasSubjects ? 1.15 : 0.5, end + 0.4],
    rows: { gap, slant },
    nearness: 0.8,
    chanceAt: (x, z) => isPlanted(x, z),
  });
  plantTrees(frame, scene.terrain, {
    species: ['oak', 'birch', 'spruce'],
    season,
    random: random.fork('trees'),
    tries: 500,
    height: [0.2, 0.36],
    distance: [3, 10],
    chanceAt: (x, z) => 0.5 * (1 - isPlanted(x, z)) + (noise.at(x * 2, z * 2) > 0.42 ? 0.08 : 0),
  });
  buildVillage(scene, { distance: [3.8, 6.6], height: 0.24, look: random.pick(['stucco', 'pastel'] as const) });
  return outdoorStage(scene, { surface: season === 'winter' ? 'snow' : 'ground' });
};
