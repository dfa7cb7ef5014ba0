import { type LinearRgb, scaleRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Season } from '../../scene.ts';
import type { Painter, Stage } from '../painter.ts';
import { FLOWERS, type Flower } from '../terrain/blades.ts';
import { plantGrass } from '../terrain/grass.ts';
import { GRASS, temperateLand } from '../terrain/materials.ts';
import { mountainRange, planPeaks, rollingGround } from '../terrain/relief.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import type { SpeciesName } from '../terrain/trees/species.ts';
import { buildVillage } from '../terrain/village.ts';
import { parcelled } from './farmland.ts';
import { mudAt, muddied, strewLeaves, WILDFLOWERS } from './ground-cover.ts';
import { groundSeason } from './ground-season.ts';
import { hilltopOf } from './hilltop.ts';
import { outdoorStage, paintLandscape } from './landscape.ts';

const BOUQUETS: Record<Season, readonly (readonly Flower[])[]> = {
  spring: [
    [FLOWERS.daisy, FLOWERS.buttercup],
    [FLOWERS.buttercup, FLOWERS.clover, FLOWERS.daisy],
    [FLOWERS.cornflower, FLOWERS.daisy],
  ],
  summer: [
    [FLOWERS.poppy, FLOWERS.daisy, FLOWERS.cornflower],
    [FLOWERS.daisy, FLOWERS.clover],
    [FLOWERS.buttercup, FLOWERS.poppy],
  ],
  autumn: [[FLOWERS.clover]],
  winter: [[]],
};
const EYE = 0.1;
const BLOOM: Record<Season, number> = { spring: 0.75, summer: 0.5, autumn: 0.06, winter: 0 };
const YOUNG_OR_DRY: Record<Season, LinearRgb> = {
  spring: [0.2, 0.3, 0.05],
  summer: [0.22, 0.22, 0.07],
  autumn: [0.36, 0.26, 0.09],
  winter: [0.3, 0.26, 0.15],
};

/** A flowering meadow before hills, woods and perhaps far mountains. */
export const paintMeadow: Painter = (frame, brief) => {
  const { noise } = brief;
  const season = groundSeason(brief);
  const random = brief.random.fork('meadow');
  const ground = rollingGround(noise, random, random.between(0.35, 0.9));
  const hasRange = random.chance(0.6);
  const range = mountainRange(noise, random, {
    rise: [5, 11],
    height: hasRange ? random.between(0.7, 1.7) : 0.25,
    peaks: hasRange ? planPeaks(random, random.between(0.2, 1)) : [],
  });
  const woods = random.between(0.12, 0.4);
  const isMuddy = brief.placeKind === 'mud';
  const isBlooming = brief.placeKind === 'wildflowers' && (season === 'spring' || season === 'summer');
  const land = temperateLand({ noise, season, snowLine: season === 'winter' ? -1 : 1.15, treeLine: 0.75, woods });
  const level = random.between(0.44, 0.54);
  const hill = hilltopOf(frame, brief, EYE);
  const scene = paintLandscape(frame, brief, {
    horizon: hill?.horizon ?? level,
    eye: EYE,
    ...(hill && { mainRow: hill.mainRow }),
    relief: (x, z) =>
      (hill?.rise(x, z) ?? 0) +
      ground(x, z) +
      range(x, z) +
      noise.fractal(x * 1.9, z * 1.9, 3) * 0.02 * smoothstep(0.2, 1.5, z),
    droplets: 8000,
    material:
      brief.isAerial && brief.palette.length === 0
        ? parcelled(land, noise, season, random.fork('fields').between(-0.5, 0.5))
        : isMuddy
          ? muddied(land, noise)
          : land,
    haze: 0.055,
  });
  const isWooded = brief.alsoNamed?.includes('forest') ?? false;
  const species: SpeciesName[] =
    brief.placeKind === 'conifers'
      ? ['pine', 'spruce', 'spruce']
      : random.pick([
          ['oak', 'birch', 'shrub'],
          ['oak', 'spruce', 'shrub'],
          ['birch', 'pine', 'shrub'],
        ]);
  const groveX = random.between(0, 40);
  plantTrees(frame, scene.terrain, {
    species,
    season,
    random: random.fork('trees'),
    tries: isWooded ? 5200 : 900,
    height: isWooded ? [0.36, 0.7] : [0.2, 0.4],
    distance: [brief.hasSubjects ? 2.6 : 1.7, 10],
    chanceAt: (x, z) =>
      isWooded ? 0.9 : smoothstep(0.12, 0.4, noise.fractal(x * 0.6 + groveX, z * 0.6, 3) + (z > 4 ? 0.12 : 0)),
  });
  if (brief.placeKind === 'park')
    plantTrees(frame, scene.terrain, {
      species: species.slice(0, 1),
      season,
      random: random.fork('park'),
      tries: 260,
      height: [0.42, 0.62],
      distance: [1, 3.4],
      spacing: 0.24,
      chanceAt: (x, z) => smoothstep(0.24, 0.4, Math.abs(x) / z),
    });
  if (brief.placeKind === 'village')
    buildVillage(scene, { distance: brief.hasSubjects ? [2.5, 5.5] : [0.85, 4], height: 0.26 });
  const stageOn = (surface: Stage['surface']): Stage => {
    const stage = outdoorStage(scene, { surface });
    return hill ? hill.onTop(stage) : stage;
  };
  if (season === 'winter') return stageOn('snow');
  plantGrass(
    frame,
    scene.terrain,
    {
      random: random.fork('grass'),
      colour: scaleRgb(GRASS[season], 1.05),
      other: YOUNG_OR_DRY[season],
      height: random.between(0.016, 0.026),
      tufts: 4200,
      far: 1.8,
      flowers: isBlooming ? WILDFLOWERS : random.pick(BOUQUETS[season]),
      bloom: isBlooming ? 0.9 : BLOOM[season] * random.between(0.5, 1.2),
      ...(isMuddy && { growsAt: (x: number, z: number) => 1 - mudAt(noise, x, z) }),
    },
    brief,
  );
  if (brief.placeKind === 'fallen-leaves' || (brief.placeKind === 'park' && season === 'autumn'))
    strewLeaves(frame, scene.terrain, random.fork('leaves'));
  return stageOn('ground');
};
