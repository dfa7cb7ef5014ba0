import type { LinearRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Painter } from '../painter.ts';
import { strewBoulders } from '../terrain/boulders.ts';
import { blend, set } from '../terrain/materials.ts';
import type { Relief } from '../terrain/relief.ts';
import type { Material } from '../terrain/surface.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { reliefScale } from '../view.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

const BEDS: readonly LinearRgb[] = [
  [0.5, 0.2, 0.09],
  [0.62, 0.34, 0.17],
  [0.42, 0.15, 0.075],
  [0.66, 0.44, 0.27],
  [0.54, 0.24, 0.12],
];
const FLOOR: LinearRgb = [0.52, 0.28, 0.14];
/** Thickness of a hard bed, which stands as a cliff between softer slopes. */
const BENCH = 0.24;

/** Red rock country: a gorge between stepped walls, or buttes standing on a plain. */
export const paintCanyon: Painter = (frame, brief) => {
  const { noise } = brief;
  const random = brief.random.fork('canyon');
  const upright = reliefScale(frame);
  const relief = random.chance(0.5) ? gorge(noise, random, upright) : buttes(noise, random, upright);
  const shift = random.between(0, 9);
  const scene = paintLandscape(frame, brief, {
    horizon: random.between(0.5, 0.6),
    eye: 0.13,
    relief,
    droplets: 6000,
    material: strata(noise, shift),
    haze: 0.035,
    isSideLit: brief.time !== 'night' && random.fork('light').chance(0.6),
    detail: 1.1,
    markings: (x, z, height, footprint) => {
      if (height < 0.1 || footprint > 0.012) return 1;
      const bed = noise.at(height * 42 + noise.at(x * 2, z * 2) * 0.8, shift) * 0.16;
      const seam = noise.at(height * 130, x * 0.7 + shift) * 0.12;
      return 1 + bed + (footprint < 0.004 ? seam : 0);
    },
  });
  plantTrees(frame, scene.terrain, {
    species: ['shrub'],
    season: 'summer',
    random: random.fork('shrubs'),
    tries: 1500,
    height: [0.012, 0.045],
    distance: [0.7, 5],
    chanceAt: (x, z, height) => (height > 0.2 ? 0.05 : 0.4 * smoothstep(0, 0.3, noise.fractal(x * 1.6, z * 1.6, 3))),
    steepest: 0.5,
  });
  strewBoulders(frame, scene.terrain, {
    random: random.fork('boulders'),
    season: 'summer',
    rock: [0.46, 0.24, 0.13],
    chanceAt: (_x, _z, height) => (height < 0.4 ? 1 : 0.2),
  });
  return outdoorStage(scene, { surface: 'ground' });
};

/** Turns a smooth height into steps: cliffs of hard rock, slopes of soft. */
function benches(height: number, wobble: number): number {
  const beds = height / BENCH + wobble;
  const whole = Math.floor(beds);
  return (whole + smoothstep(0.5, 0.95, beds - whole) * 0.78 + (beds - whole) * 0.22 - wobble) * BENCH;
}

function gorge(noise: Noise, random: Random, upright: number): Relief {
  const offset = random.between(0, 80);
  const wind = random.between(0.5, 1.1);
  const width = random.between(0.55, 0.95);
  const height = random.between(1.7, 2.5) * upright;
  const phase = random.between(0, 6.28);
  return (x, z) => {
    const u = x / 3 + offset;
    const v = z / 3 + offset;
    const centre = wind * Math.sin(z * 0.75 + phase) * smoothstep(0.6, 3, z);
    const rough = noise.fractal(u * 1.6, v * 1.6, 6);
    const away = Math.abs(x - centre) - width * (0.8 + 0.09 * z) + rough * 0.75;
    const wall = smoothstep(0, 2.1, away) * height + smoothstep(0, 0.25, away) * 0.28;
    const end = smoothstep(7, 11.5, z + rough) * height * 0.75;
    return (
      Math.max(0, benches(Math.max(wall, end), rough * 0.35)) +
      noise.fractal(u * 7, v * 7, 4) * 0.06 * smoothstep(0.1, 1, z)
    );
  };
}

function buttes(noise: Noise, random: Random, upright: number): Relief {
  const offset = random.between(0, 80);
  const towers = Array.from({ length: random.integer(3, 6) }, (_, i) => ({
    x: random.between(-0.42, 0.42) * (4 + i * 1.7),
    z: 4.2 + i * 1.3 + random.between(-0.5, 0.5),
    radius: random.between(0.35, 0.95),
    height: random.between(0.9, 1.9) * upright,
    length: random.between(0.7, 1.8),
  }));
  return (x, z) => {
    const u = x / 3 + offset;
    const v = z / 3 + offset;
    const rough = noise.fractal(u * 2.2, v * 2.2, 5);
    let highest = 0;
    for (const tower of towers) {
      const away = Math.hypot((x - tower.x) / tower.length, z - tower.z) - tower.radius + rough * 0.5;
      const apron = smoothstep(1.1, 0, away) ** 2 * 0.42;
      const cliff = smoothstep(0.1, -0.12, away) * 0.58;
      highest = Math.max(highest, (apron + cliff) * tower.height);
    }
    const mesas = smoothstep(9, 11, z + rough * 2) * smoothstep(-0.05, 0.1, rough) * 0.8;
    const plain = noise.fractal(u * 1.4, v * 1.4, 4) * 0.12 * smoothstep(0.3, 3, z);
    return (
      benches(Math.max(highest, mesas), rough * 0.3) +
      plain +
      noise.fractal(u * 9, v * 9, 3) * 0.025 * smoothstep(0.1, 1, z)
    );
  };
}

function strata(noise: Noise, shift: number): Material {
  return ({ x, z, height, steepness }, out) => {
    const broad = noise.fractal(x * 1.2, z * 1.2, 4);
    const level = (height + broad * 0.06) * 9 + shift;
    const bed = Math.floor(level);
    const part = smoothstep(0.25, 0.75, level - bed);
    const lower = BEDS[((bed % BEDS.length) + BEDS.length) % BEDS.length]!;
    const upper = BEDS[(((bed + 1) % BEDS.length) + BEDS.length) % BEDS.length]!;
    const tone = 1 + broad * 0.4;
    set(out, lower, tone, 0.9);
    blend(out, upper[0] * tone, upper[1] * tone, upper[2] * tone, 0.9, part);
    const level2 = smoothstep(0.3, 0.08, steepness + broad * 0.05);
    blend(out, FLOOR[0] * tone, FLOOR[1] * tone, FLOOR[2] * tone, 0.7, level2 * 0.75);
    const scrub = level2 * smoothstep(0.1, 0.4, noise.fractal(x * 2.1 + 7, z * 2.1, 4));
    blend(out, 0.16, 0.16, 0.07, 0.9, scrub * 0.45);
    return steepness < 0.2 && height < 0.25 ? STUFF_LABELS.ground : STUFF_LABELS.rock;
  };
}
