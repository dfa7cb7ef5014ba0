import { mixRgb, scaleRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import type { Painter, PainterBrief } from '../painter.ts';
import { plantGrass } from '../terrain/grass.ts';
import { heightAt } from '../terrain/height-map.ts';
import { GRASS, temperateLand } from '../terrain/materials.ts';
import { mountainRange, planPeaks, rollingGround } from '../terrain/relief.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { buildVillage } from '../terrain/village.ts';
import { reliefScale } from '../view.ts';
import { paintWater } from '../water/reflect.ts';
import { groundSeason } from './ground-season.ts';
import { depression, outdoorStage, paintLandscape } from './landscape.ts';

/** A river that winds out of hills or mountains past the eye. */
export const paintRiver: Painter = (frame, brief) => {
  const { noise } = brief;
  const season = groundSeason(brief);
  const random = brief.random.fork('river');
  const upright = reliefScale(frame);
  const isAlpine = random.chance(0.55);
  const range = mountainRange(noise, random, {
    rise: [4.5, 10],
    height: (isAlpine ? random.between(1.3, 2.2) : 0.5) * upright,
    peaks: isAlpine ? planPeaks(random, random.between(0.7, 1.5) * upright) : [],
  });
  const ground = rollingGround(noise, random, 0.8);
  const side = random.pick([-1, 1]);
  const start = side * random.between(0.3, 0.5);
  const swing = random.between(0.8, 1.5) * side;
  const bends = random.between(0.75, 1.15);
  const width = random.between(0.26, 0.4);
  const centre = (z: number): number =>
    start - swing * Math.sin(Math.max(0, z - 0.5) * bends) * smoothstep(0.4, 3, z) * (0.6 + z * 0.09);
  const horizon = random.between(0.44, 0.54);
  const eye = random.between(0.13, 0.2);
  const isInWater = brief.foothold === 'wading' || (brief.foothold === 'none' && brief.hasSubjects);
  const ford = isInWater ? fordAcross(frame, brief, horizon, eye) : undefined;
  const relief = (x: number, z: number): number => {
    const ragged = noise.fractal(x * 1.7, z * 1.7, 4) * 0.1;
    const alongBank = Math.abs(x - centre(z)) - width * (1 + 0.05 * z) + ragged;
    const away = ford ? Math.min(alongBank, ford(z) + ragged) : alongBank;
    const bank = smoothstep(-0.12, 0.2, away);
    const valley = smoothstep(0.1, 2.4, away);
    const lift = Math.max(0, ground(x, z) + 0.14) * valley + range(x, z) * valley;
    return (bank - 0.42) * 0.1 + lift * smoothstep(0.2, 0.9, z) + noise.fractal(x * 4, z * 4, 3) * 0.025 * bank;
  };
  const winter = season === 'winter';
  const scene = paintLandscape(frame, brief, {
    horizon,
    eye,
    relief,
    droplets: 14000,
    material: temperateLand({
      noise,
      season,
      snowLine: winter ? -1 : 1.1 * upright,
      treeLine: 0.8,
      woods: random.between(0.15, 0.35),
      shore: 0.022,
    }),
    haze: 0.05,
    waterLevel: 0,
  });
  const isWooded = brief.alsoNamed?.includes('forest') ?? false;
  const isUrban = brief.alsoNamed?.some((place) => place === 'city' || place === 'street') ?? false;
  plantTrees(frame, scene.terrain, {
    species:
      brief.placeKind === 'conifers'
        ? ['pine', 'spruce', 'pine']
        : random.pick([
            ['spruce', 'birch', 'shrub'],
            ['oak', 'birch', 'shrub'],
            ['spruce', 'pine', 'shrub'],
          ]),
    season,
    random: random.fork('trees'),
    tries: 3200,
    height: isWooded ? [0.2, 0.46] : [0.09, 0.22],
    distance: [1.5, 10],
    nearness: 0.85,
    chanceAt: (x, z, height) => {
      if (Math.abs(x - centre(z)) < width * 1.4 || height > 0.8 || (ford && ford(z) < width)) return 0;
      if (isWooded) return brief.hasSubjects && z < 2 ? 0.15 : 0.8;
      return smoothstep(0, 0.32, noise.fractal(x * 0.9 + 5, z * 0.9, 3) + (z > 3 ? 0.12 : -0.05));
    },
  });
  if (brief.placeKind === 'village')
    buildVillage(scene, { distance: [brief.hasSubjects ? 2.2 : 1.5, 5], height: 0.2, highest: 0.5 });
  if (isUrban) buildVillage(scene, { distance: [1.3, 6.5], height: 0.34, highest: 0.9, look: 'pastel', isTown: true });
  const { light } = scene.sky;
  const { map } = scene.terrain.surface;
  paintWater(frame, {
    ...scene.terrain,
    ...(scene.visibleLight ? { visibleLight: scene.visibleLight } : {}),
    clear: (x, z) => smoothstep(0.012, 0.0, -heightAt(map, x, z)),
    roughness: random.between(0.2, 0.5),
    deep: scaleRgb(mixRgb([0.03, 0.09, 0.07], light.ambient, 0.1), light.isNight ? 0.15 : 0.45),
    scale: 0.6,
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
      tufts: 2600,
      far: 1.7,
      flowers: [],
      bloom: 0,
      growsAt: (x, z) => (heightAt(map, x, z) > 0.016 ? 1 : 0),
    },
    brief,
  );
  return outdoorStage(scene, { surface: 'ground' });
};

/** Rows of the frame, as shares of its height, between which the water lies that somebody wades or floats in. */
const FORD_ROWS = { near: 0.94, far: 0.66 } as const;

/** Where the river passes from side to side before the eye: how far a distance is from its water, below 0 in it. */
function fordAcross(frame: Frame, brief: PainterBrief, horizon: number, eye: number): (z: number) => number {
  const distanceAt = (row: number): number =>
    (eye * brief.cameraHeight) / depression(frame, brief, Math.min(horizon, row - 0.1), row);
  const [near, far] = [distanceAt(FORD_ROWS.near), distanceAt(FORD_ROWS.far)];
  return (z) => Math.abs(z - (near + far) / 2) - (far - near) / 2;
}
