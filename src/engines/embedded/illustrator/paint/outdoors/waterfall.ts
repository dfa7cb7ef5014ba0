import { mixRgb, scaleRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Painter } from '../painter.ts';
import { plantGrass } from '../terrain/grass.ts';
import { heightAt } from '../terrain/height-map.ts';
import { GRASS, temperateLand } from '../terrain/materials.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { buildVillage } from '../terrain/village.ts';
import { reliefScale } from '../view.ts';
import { paintFall } from '../water/fall.ts';
import { paintWater } from '../water/reflect.ts';
import { groundSeason } from './ground-season.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

/** A river that falls over a wall of rock into a pool before the eye. */
export const paintWaterfall: Painter = (frame, brief) => {
  const { noise } = brief;
  const season = groundSeason(brief);
  const random = brief.random.fork('waterfall');
  const height = random.between(0.95, 1.3) * reliefScale(frame);
  const distance = random.between(2.2, 2.7);
  const halfWidth = random.between(0.1, 0.24);
  const middle = random.between(-0.3, 0.3);
  const embrace = random.between(0.16, 0.3);
  const offset = random.between(0, 80);
  const side = random.pick([-1, 1]);
  const wall = (x: number): number =>
    distance -
    embrace * (x - middle) ** 2 +
    0.22 * noise.fractal(x * 1.9 + offset, offset, 4) * smoothstep(halfWidth, halfWidth * 3, Math.abs(x - middle));
  const relief = (x: number, z: number): number => {
    const aside = Math.abs(x - middle - side * 0.34 * smoothstep(distance - 0.4, 0.4, z));
    const pool = 0.16 + 0.66 * smoothstep(0.75, distance - 0.3, z) + noise.fractal(x * 1.6 + offset, z * 1.6, 3) * 0.16;
    const bank = smoothstep(-0.1, 0.24, aside - pool);
    const ground = (bank - 0.4) * 0.12 + smoothstep(0.2, 1.6, aside - pool) * 0.16;
    const risen = smoothstep(0, 0.13, z - wall(x));
    const notch = 0.09 * smoothstep(halfWidth * 1.5, halfWidth * 0.8, Math.abs(x - middle));
    const ledges = 0.06 * noise.fractal(x * 3 + offset, z * 6, 4);
    const top =
      height * (1 + 0.22 * noise.fractal(x * 0.8 + offset, z * 0.5, 3)) - notch + Math.max(0, z - distance) * 0.05;
    return ground * (1 - risen) + (top + ledges) * risen;
  };
  const winter = season === 'winter';
  const scene = paintLandscape(frame, brief, {
    horizon: random.between(0.52, 0.58),
    eye: random.between(0.15, 0.21),
    relief,
    droplets: 4000,
    material: temperateLand({
      noise,
      season,
      snowLine: winter ? -1 : 9,
      treeLine: 4,
      woods: 0.3,
      shore: 0.02,
      rock: random.pick([
        [0.2, 0.18, 0.165],
        [0.16, 0.15, 0.145],
        [0.26, 0.2, 0.15],
      ] as const),
    }),
    haze: 0.06,
    waterLevel: 0,
  });
  plantTrees(frame, scene.terrain, {
    species: random.pick([
      ['spruce', 'birch', 'shrub'],
      ['oak', 'palm', 'shrub'],
      ['oak', 'birch', 'shrub'],
    ]),
    season,
    random: random.fork('trees'),
    tries: 3600,
    height: [0.14, 0.34],
    distance: [1.3, 7],
    nearness: 0.85,
    chanceAt: (x, z, at) => {
      if (at < 0.05 || Math.abs(x - middle) < halfWidth * 1.7) return 0;
      return smoothstep(-0.1, 0.25, noise.fractal(x * 0.9 + 5, z * 0.9, 3) + (z > distance ? 0.3 : 0));
    },
  });
  if (brief.placeKind === 'village')
    buildVillage(scene, { distance: [0.9, distance - 0.15], height: 0.2, lowest: 0.02, highest: 0.4 });
  const { light } = scene.sky;
  const { map } = scene.terrain.surface;
  paintWater(frame, {
    ...scene.terrain,
    ...(scene.visibleLight ? { visibleLight: scene.visibleLight } : {}),
    clear: (x, z) => smoothstep(0.012, 0.0, -heightAt(map, x, z)),
    roughness: random.between(0.3, 0.55),
    deep: scaleRgb(mixRgb([0.03, 0.13, 0.11], light.ambient, 0.12), light.isNight ? 0.15 : 0.6),
    scale: 0.6,
  });
  paintFall(frame, {
    view: scene.view,
    noise,
    light,
    eye: scene.terrain.eye,
    x: middle,
    halfWidth,
    z: distance,
    height: heightAt(map, middle, distance + 0.16),
    depthUnit: scene.terrain.depthUnit,
  });
  if (winter) return outdoorStage(scene, { surface: 'snow' });
  plantGrass(
    frame,
    scene.terrain,
    {
      random: random.fork('grass'),
      colour: GRASS[season],
      other: [0.22, 0.22, 0.07],
      height: 0.024,
      tufts: 2200,
      far: 1.6,
      flowers: [],
      bloom: 0,
      growsAt: (x, z) => (heightAt(map, x, z) > 0.018 && z < distance ? 1 : 0),
    },
    brief,
  );
  return outdoorStage(scene, { surface: 'ground' });
};
