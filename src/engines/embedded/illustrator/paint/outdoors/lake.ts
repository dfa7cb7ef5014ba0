import { mixRgb, scaleRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import { paintTogether } from '../paint-together.ts';
import type { Painter } from '../painter.ts';
import { FLOWERS } from '../terrain/blades.ts';
import { strewBoulders } from '../terrain/boulders.ts';
import { plantGrass } from '../terrain/grass.ts';
import { heightAt } from '../terrain/height-map.ts';
import { GRASS, temperateLand } from '../terrain/materials.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { buildVillage } from '../terrain/village.ts';
import { reliefScale } from '../view.ts';
import { paintWater } from '../water/reflect.ts';
import { colouredWater } from '../water/water-light.ts';
import { groundSeason } from './ground-season.ts';
import { BANK_HEIGHT, planLakeBed } from './lake-bed.ts';
import { depression, outdoorStage, paintLandscape } from './landscape.ts';

/** A mountain lake: mirrored peaks, wooded shores, near bank on one side. */
export const paintLake: Painter = (frame, brief) => {
  const { noise } = brief;
  const season = groundSeason(brief);
  const random = brief.random.fork('lake');
  const upright = reliefScale(frame);
  const eye = random.between(0.12, 0.22);
  const isStoodOn = brief.hasSubjects && brief.foothold !== 'none' && brief.foothold !== 'wading';
  const hasBank = isStoodOn || (!brief.hasSubjects && random.chance(0.6));
  const horizon = frame.heightPx > frame.widthPx ? random.between(0.48, 0.54) : random.between(0.46, 0.56);
  const bankRow = brief.hasSubjects ? random.between(0.73, 0.79) : random.between(0.8, 0.88);
  const bank = hasBank ? (eye + BANK_HEIGHT) / depression(frame, brief, horizon, bankRow) : -1;
  const relief = planLakeBed(noise, random, hasBank ? bank : undefined, upright);
  const winter = season === 'winter';
  const snowLine = winter ? -1 : random.between(0.75, 1.2) * upright;
  const treeLine = random.between(0.55, 0.8) * upright;
  const scene = paintLandscape(frame, brief, {
    horizon,
    eye,
    relief,
    droplets: 17000,
    material: temperateLand({ noise, season, snowLine, treeLine, woods: 0.35, shore: 0.04 }),
    haze: 0.05,
    waterLevel: 0,
  });
  const isWooded = brief.alsoNamed?.includes('forest') ?? false;
  paintTogether(frame, (own) => {
    plantTrees(own, scene.terrain, {
      species:
        winter || brief.placeKind === 'conifers'
          ? ['spruce', 'pine']
          : random.pick([
              ['spruce', 'pine'],
              ['spruce', 'birch'],
              ['spruce', 'oak', 'pine'],
            ]),
      season,
      random: random.fork('trees'),
      tries: 7000,
      height: isWooded ? [0.1, 0.2] : [0.05, 0.1],
      distance: [1.4, 9],
      nearness: 0.75,
      chanceAt: (x, z, height) =>
        height > treeLine
          ? 0
          : isWooded
            ? 0.9
            : smoothstep(-0.3, 0.25, noise.fractal(x * 0.9 + 7, z * 0.9, 3)) * (height < 0.12 ? 1 : 0.75),
    });
    if (brief.placeKind === 'village')
      buildVillage(
        { ...scene, frame: own },
        { distance: [1.5, 6], height: 0.22, highest: 0.5, isTown: brief.hasSubjects },
      );
    strewBoulders(own, scene.terrain, {
      random: random.fork('boulders'),
      season,
      rock: [0.22, 0.205, 0.19],
      amount: 0.7,
      chanceAt: (_x, _z, height) => smoothstep(0.09, 0.03, height),
    });
  });
  const { light } = scene.sky;
  const { map } = scene.terrain.surface;
  paintWater(frame, {
    ...scene.terrain,
    ...(scene.visibleLight ? { visibleLight: scene.visibleLight } : {}),
    clear: (x, z) => smoothstep(0.02, 0.0, -heightAt(map, x, z)),
    roughness: brief.weather === 'storm' ? 1 : random.between(0.12, 0.5),
    deep: scaleRgb(
      colouredWater(mixRgb([0.02, 0.09, 0.1], light.ambient, 0.12), brief.palette, 1.8),
      light.isNight ? 0.15 : 0.45,
    ),
  });
  if (hasBank && random.chance(0.55)) {
    const framing = random.pick([-1, 1, 0]);
    plantTrees(frame, scene.terrain, {
      species: [random.pick(['spruce', 'pine'] as const)],
      season,
      random: random.fork('framing'),
      tries: 70,
      height: [0.32, 0.58],
      distance: [bank * 0.72, bank * 1.05],
      chanceAt: (x, z, height) =>
        height > 0.015 && Math.abs(x) / z > 0.3 && (framing === 0 || x * framing > 0) ? 0.4 : 0,
    });
  }
  if (!hasBank || winter) return outdoorStage(scene, { surface: winter ? 'snow' : 'ground', reflectivity: 0.05 });
  plantGrass(
    frame,
    scene.terrain,
    {
      random: random.fork('grass'),
      colour: GRASS[season],
      other: [0.24, 0.23, 0.075],
      height: random.between(0.016, 0.03),
      tufts: 2200,
      far: bank * 1.3,
      flowers: season === 'autumn' ? [] : [FLOWERS.daisy, FLOWERS.buttercup, FLOWERS.clover],
      bloom: random.between(0, 0.2),
      growsAt: (x, z) => smoothstep(0.02, 0.04, heightAt(map, x, z) + noise.at(x * 3, z * 3) * 0.012),
    },
    brief,
  );
  return outdoorStage(scene, { surface: 'ground', reflectivity: 0.05 });
};
