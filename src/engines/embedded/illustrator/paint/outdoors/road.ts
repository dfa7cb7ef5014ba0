import { smoothstep } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import type { SettingId } from '../../scene.ts';
import type { Avenue, Painter } from '../painter.ts';
import { plantGrass } from '../terrain/grass.ts';
import { GRASS, temperateLand } from '../terrain/materials.ts';
import { mountainRange, planPeaks, rollingGround } from '../terrain/relief.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import type { SpeciesName } from '../terrain/trees/species.ts';
import { reliefScale } from '../view.ts';
import { paintCoastRoad } from './coast-road.ts';
import { dryLand } from './dry-land.ts';
import { groundSeason } from './ground-season.ts';
import { type Landscape, outdoorStage, paintLandscape } from './landscape.ts';
import { layRoad } from './road-surface.ts';
import { paintRoadside } from './roadside.ts';

/** Half the width of the carriageway, world units. */
const HALF_WIDTH = 0.21;
const MOST_BEND = 1.4;

/** Low bushes, far from one another and off the road. */
function plantScrub(scene: Landscape, random: Random, centre: (z: number) => number): void {
  plantTrees(scene.frame, scene.terrain, {
    species: ['shrub'],
    season: 'autumn',
    random,
    tries: 900,
    height: [0.025, 0.06],
    distance: [1.1, 9],
    chanceAt: (x, z) => (Math.abs(x - centre(z)) < HALF_WIDTH * 1.5 ? 0 : 0.5),
  });
}

const COASTS: ReadonlySet<SettingId> = new Set<SettingId>(['sea', 'beach', 'cliff', 'island']);
const DRY: ReadonlySet<SettingId> = new Set<SettingId>(['desert', 'canyon']);

/** A country road, or one along the coast where the brief names that; it leads away, or past the eye for vehicles seen from the side. */
export const paintRoad: Painter = (frame, brief) => {
  const isNamed = (places: ReadonlySet<SettingId>): boolean =>
    brief.alsoNamed?.some((place) => places.has(place)) ?? false;
  const isCoastal = brief.placeKind === 'coast' || isNamed(COASTS);
  if (brief.isRoadside) return paintRoadside(isCoastal ? 'coast' : isNamed(DRY) ? 'dry' : 'temperate')(frame, brief);
  return (isCoastal ? paintCoastRoad : paintCountryRoad)(frame, brief);
};

/** Leads from the eye into hills or mountains. */
const paintCountryRoad: Painter = (frame, brief) => {
  const { noise } = brief;
  const season = groundSeason(brief);
  const random = brief.random.fork('road');
  const upright = reliefScale(frame);
  const hasRange = random.chance(0.7);
  const range = mountainRange(noise, random, {
    rise: [5, 11],
    height: (hasRange ? random.between(1, 2.2) : 0.4) * upright,
    peaks: hasRange ? planPeaks(random, random.between(0.5, 1.4) * upright) : [],
  });
  const ground = rollingGround(noise, random, random.between(0.4, 0.9));
  const isWinding = brief.placeKind === 'winding';
  const bent = (random.chance(0.35) && !isWinding) || brief.isAvenue ? 0 : random.between(-MOST_BEND, MOST_BEND);
  const bend = isWinding ? Math.sign(bent) * MOST_BEND : bent;
  const swing = random.between(0.5, 0.8) * (isWinding ? 2.2 : 1);
  const start = brief.isAvenue ? 0 : brief.hasSubjects ? random.between(-0.04, 0.04) : random.between(-0.12, 0.12);
  const centre = (z: number): number => start + bend * Math.sin(z * swing * 0.6) * smoothstep(0.7, 5, z);
  const swell = random.between(0, 0.16);
  const profile = (z: number): number =>
    swell * Math.sin(z * 0.9) * smoothstep(0.8, 3, z) + 0.03 * z * smoothstep(3, 8, z);
  const relief = (x: number, z: number): number => {
    const away = Math.abs(x - centre(z));
    const beside = smoothstep(HALF_WIDTH * 1.3, HALF_WIDTH * 1.3 + 0.35 + z * 0.12, away);
    const verge = -0.012 * smoothstep(HALF_WIDTH * 1.05, HALF_WIDTH * 1.5, away);
    const free = ground(x, z) + range(x, z) + noise.fractal(x * 2.2, z * 2.2, 3) * 0.03;
    const level = profile(z);
    return level + (free - level) * beside + verge * (1 - beside);
  };
  const isDesert = brief.alsoNamed?.some((place) => place === 'desert' || place === 'canyon') ?? false;
  const isWooded = brief.alsoNamed?.includes('forest') ?? false;
  const isSnowy = season === 'winter' && !isDesert;
  const scene = paintLandscape(frame, brief, {
    horizon: random.between(0.44, 0.52),
    eye: 0.115,
    relief,
    droplets: 0,
    material: isDesert
      ? dryLand(noise)
      : temperateLand({
          noise,
          season,
          snowLine: isSnowy ? -1 : 1.1 * upright,
          treeLine: 0.8,
          woods: isWooded ? 0.55 : random.between(0.1, 0.35),
        }),
    haze: 0.055,
  });
  layRoad(frame, scene.terrain, {
    centre,
    halfWidth: HALF_WIDTH,
    isWet: brief.weather === 'rain' || brief.weather === 'storm',
    isSnowy,
    isYellow: random.chance(0.5),
    isEarth: brief.placeKind === 'path',
    hasLightTrails: brief.placeKind === 'light-trails',
  });
  if (isDesert) {
    plantScrub(scene, random.fork('scrub'), centre);
    return outdoorStage(scene, { surface: 'ground', reflectivity: 0.02 });
  }
  const species: SpeciesName[] = random.pick([
    ['oak', 'birch', 'shrub'],
    ['spruce', 'pine', 'shrub'],
    ['birch', 'spruce', 'shrub'],
  ]);
  const isAvenue = random.chance(0.3) && !isWooded;
  plantTrees(frame, scene.terrain, {
    species: isAvenue ? [species[0]!] : species,
    season,
    random: random.fork('trees'),
    tries: isWooded ? 5200 : isAvenue ? 1500 : 1100,
    height: isWooded ? [0.32, 0.66] : [0.22, 0.42],
    distance: [brief.isAvenue ? 4 : brief.hasSubjects ? 1.9 : 1.3, 10],
    chanceAt: (x, z) => {
      const away = Math.abs(x - centre(z));
      if (away < HALF_WIDTH * 1.9) return 0;
      if (isWooded) return 0.85;
      if (isAvenue) return away < HALF_WIDTH * 2.7 ? 0.9 : 0.01;
      return smoothstep(0.08, 0.36, noise.fractal(x * 0.7 + 11, z * 0.7, 3) + (z > 4 ? 0.1 : 0));
    },
  });
  const avenue = brief.isAvenue && { avenue: avenueOf(scene) };
  if (isSnowy) return { ...outdoorStage(scene, { surface: 'snow' }), ...avenue };
  plantGrass(
    frame,
    scene.terrain,
    {
      random: random.fork('grass'),
      colour: GRASS[season],
      other: [0.26, 0.24, 0.09],
      height: 0.022,
      tufts: 2400,
      far: 1.7,
      flowers: [],
      bloom: 0,
      growsAt: (x, z) => (Math.abs(x - centre(z)) > HALF_WIDTH * 1.12 ? 1 : 0),
    },
    brief,
  );
  const isWet = brief.weather === 'rain' || brief.weather === 'storm';
  return { ...outdoorStage(scene, { surface: 'ground', reflectivity: isWet ? 0.35 : 0.03 }), ...avenue };
};

/** World units per metre. */
const METRE = 0.056;

/** Rows of trees stand a little off the road. */
function avenueOf({ frame, view, terrain, mainYPx }: Landscape): Avenue {
  const perUnitPx = (mainYPx - view.horizonYPx) / terrain.eye;
  const asidePx = HALF_WIDTH * TREES_ASIDE * perUnitPx;
  const vanishingXPx = frame.widthPx / 2;
  return {
    vanishingXPx,
    leftXPx: vanishingXPx - asidePx,
    rightXPx: vanishingXPx + asidePx,
    metrePx: perUnitPx * METRE,
  };
}

/** In half widths of the road. */
const TREES_ASIDE = 1.7;
