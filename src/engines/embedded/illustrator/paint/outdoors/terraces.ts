import { type LinearRgb, mixRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Painter } from '../painter.ts';
import { blend, set } from '../terrain/materials.ts';
import { mountainRange, planPeaks } from '../terrain/relief.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { reliefScale } from '../view.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

const RICE: readonly LinearRgb[] = [
  [0.16, 0.26, 0.035],
  [0.22, 0.3, 0.05],
  [0.1, 0.19, 0.035],
];
const RIPE: readonly LinearRgb[] = [
  [0.5, 0.36, 0.08],
  [0.42, 0.32, 0.08],
  [0.34, 0.3, 0.07],
];
const BANK: LinearRgb = [0.05, 0.085, 0.022];
/** Share of a step that is level. */
const TREAD = 0.74;

/** Terraced fields that climb a valley: rice in several greens, some flooded and full of sky. */
export const paintTerraces: Painter = (frame, brief) => {
  const { noise } = brief;
  const random = brief.random.fork('terraces');
  const upright = reliefScale(frame);
  const step = random.between(0.085, 0.11);
  const offset = random.between(0, 80);
  const side = random.pick([-1, 1]);
  const valley = random.between(0.25, 0.4);
  const flooded = random.between(0.3, 0.6);
  const range = mountainRange(noise, random, {
    rise: [7, 11],
    height: random.between(1, 1.8) * upright,
    peaks: planPeaks(random, random.between(0.5, 1.2) * upright),
  });
  const smooth = (x: number, z: number): number => {
    const u = x * 0.34 + offset;
    const v = z * 0.34;
    const bend = noise.fractal(u, v, 3);
    const far = smoothstep(1.2, 7.5, z + side * x * 0.55 + bend * 1.6) * 1.5 * upright;
    const near = smoothstep(1.5, 0.2, z - side * x * 0.6 + bend * 0.8) * valley;
    return far + near + Math.abs(bend) * 0.35;
  };
  const level = (x: number, z: number): { readonly whole: number; readonly part: number } => {
    const beds = smooth(x, z) / step;
    const whole = Math.floor(beds);
    return { whole, part: beds - whole };
  };
  const rice = brief.season === 'autumn' ? RIPE : RICE;
  const scene = paintLandscape(frame, brief, {
    horizon: random.between(0.28, 0.36),
    eye: random.between(0.3, 0.42),
    relief: (x, z) => {
      const { whole, part } = level(x, z);
      return (whole + smoothstep(TREAD, 1, part)) * step + range(x, z);
    },
    droplets: 0,
    material: ({ x, z, height, steepness }, out) => {
      const { whole, part } = level(x, z);
      const kind = Math.abs(Math.round(noise.at(whole * 7.3 + offset, 3) * 40));
      const tone = 1 + noise.fractal(x * 6, z * 6, 3) * 0.25;
      const field = rice[kind % rice.length]!;
      set(out, field, tone, 0.4);
      const plot = noise.at(Math.round(x * 1.1) * 3.7 + whole * 1.9, whole * 5.1 + offset) * 0.5 + 0.5;
      const isFlooded = plot < flooded && brief.season !== 'autumn';
      if (isFlooded) {
        const [red, green, blue] = mixRgb([0.42, 0.55, 0.66], [0.2, 0.3, 0.2], 0.25);
        blend(out, red, green, blue, 0.05, smoothstep(0.05, 0.16, part));
      }
      const bank = Math.max(smoothstep(TREAD - 0.04, TREAD + 0.05, part), smoothstep(0.07, 0.02, part) * 0.6);
      blend(out, BANK[0] * tone, BANK[1] * tone, BANK[2] * tone, 0.9, bank);
      const wild = smoothstep(1.45, 1.9, height / upright) + smoothstep(0.5, 0.7, steepness);
      blend(out, BANK[0] * tone, BANK[1] * tone * 0.9, BANK[2] * tone, 0.9, Math.min(1, wild));
      if (isFlooded && bank < 0.5) return STUFF_LABELS.water;
      return bank > 0.5 ? STUFF_LABELS.vegetation : STUFF_LABELS.ground;
    },
    haze: 0.06,
  });
  plantTrees(frame, scene.terrain, {
    species: ['oak', 'palm', 'shrub'],
    season: 'summer',
    random: random.fork('trees'),
    tries: 420,
    height: [0.12, 0.24],
    distance: [brief.hasSubjects ? 2 : 1.3, 9],
    chanceAt: (x, z) => smoothstep(0.22, 0.5, noise.fractal(x * 0.9 + offset, z * 0.9, 3)) * 0.5,
  });
  return outdoorStage(scene, { surface: 'ground' });
};
