import type { LinearRgb } from '../../maths/colour.ts';
import { scaleRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Painter } from '../painter.ts';
import { heightAt, waterDepthAt } from '../terrain/height-map.ts';
import { blend, set } from '../terrain/materials.ts';
import { plantTrees } from '../terrain/trees/scatter.ts';
import { buildVillage } from '../terrain/village.ts';
import { paintWater } from '../water/reflect.ts';
import { paintSurf } from '../water/surf.ts';
import { colouredWater, lightInWater } from '../water/water-light.ts';
import { depression, type Landscape, outdoorStage, paintLandscape } from './landscape.ts';

const SANDS: readonly LinearRgb[] = [
  [0.66, 0.55, 0.39],
  [0.6, 0.47, 0.31],
  [0.7, 0.62, 0.5],
];

const EYE = 0.16;
/** No part of a headland lies farther than this from its middle, in units of its size. */
const HEADLAND_REACH = 1.6;

/** Height of the sand at a distance from the water. */
function beachHeight(landward: number): number {
  return landward * 0.07 + landward * landward * 0.05;
}

/** Distance at which the water's edge is seen under a tangent, from an eye over the sand at the camera. */
function shoreDistance(tangent: number): number {
  let distance = 0.6;
  // Converges in a few rounds: the sand under the camera is higher the farther the shore.
  for (let round = 0; round < 8; round++) distance = Math.min(1.6, (EYE + beachHeight(distance)) / tangent);
  return distance;
}

/** A sandy shore: turquoise shallows, breakers, wet sand, perhaps palms and a headland. */
export const paintBeach: Painter = (frame, brief) => {
  const { noise } = brief;
  const random = brief.random.fork('beach');
  const side = random.pick([-1, 1]);
  const slant = side * random.between(0.1, 0.75);
  const horizon = random.between(0.4, 0.52);
  const shoreRow = brief.hasSubjects ? random.between(0.68, 0.74) : random.between(0.68, 0.86);
  const shore = shoreDistance(depression(frame, brief, horizon, shoreRow) / brief.cameraHeight);
  const sand = random.pick(SANDS);
  const isTropical = brief.placeKind === 'tropical';
  const hasHeadland = random.chance(0.6) || isTropical || brief.placeKind === 'village';
  const headZ = random.between(5, 9);
  const offset = random.between(0, 60);
  const shoreAt = (x: number): number =>
    shore + slant * x + noise.at(x * 0.8 + offset, 2) * 0.16 + noise.at(x * 2.7, offset) * 0.03;
  const relief = (x: number, z: number): number => {
    const landward = shoreAt(x) - z;
    const beach = landward > 0 ? beachHeight(landward) : Math.max(-0.3, landward * 0.06);
    const dunes =
      landward > 0.5 ? smoothstep(0.5, 1.6, landward) * (0.1 + 0.12 * noise.fractal(x * 1.2, z * 1.2 + offset, 3)) : 0;
    let head = 0;
    const away = Math.hypot((x - side * -(2.2 + headZ * 0.33)) / 2.6, (z - headZ) / 1.1);
    if (hasHeadland && away < HEADLAND_REACH) {
      const rough = noise.fractal(x + offset, z, 5);
      head = smoothstep(1.1, 0.35, away + rough * 0.4) * (0.55 + 0.5 * rough);
    }
    return Math.max(Math.min(beach, 0.5) + dunes + noise.at(x * 6, z * 6) * 0.0016, head > 0.02 ? head : -9);
  };
  const scene = paintLandscape(frame, brief, {
    horizon,
    eye: EYE,
    relief,
    droplets: 0,
    material: ({ x, z, height, steepness }, out) => {
      const tone = 1 + noise.fractal(x * 2.4, z * 2.4, 4) * 0.16;
      set(out, sand, tone, 0.16);
      if (z < headZ - 2.2 || shoreAt(x) - z > 0) {
        const scrub = smoothstep(0.16, 0.3, height + noise.at(x * 4, z * 4) * 0.05);
        blend(out, 0.15 * tone, 0.19 * tone, 0.06, 0.8, scrub);
        return scrub > 0.5 ? STUFF_LABELS.vegetation : STUFF_LABELS.sand;
      }
      const green = smoothstep(0.5, 0.25, steepness) * smoothstep(0.04, 0.14, height);
      blend(out, 0.2 * tone, 0.18 * tone, 0.16 * tone, 1, 0.9);
      blend(out, 0.055 * tone, 0.1 * tone, 0.03, 0.9, green);
      return green > 0.5 ? STUFF_LABELS.vegetation : STUFF_LABELS.rock;
    },
    haze: 0.035,
    waterLevel: 0,
    isSea: true,
    markings: (x, z, _height, footprint) =>
      footprint > 0.0016 ? 1 : 1 + noise.at(x * 700, z * 700) * 0.06 + noise.at(x * 60, z * 60) * 0.05,
    direct: 1,
  });
  if (brief.placeKind === 'village')
    buildVillage(scene, { distance: [1.8, 9], height: 0.26, lowest: 0.03, isTown: true, look: 'pastel' });
  const { light } = scene.sky;
  const lit = (colour: LinearRgb): LinearRgb => lightInWater(colouredWater(colour, brief.palette, 1.6), light);
  const { map } = scene.terrain.surface;
  paintWater(frame, {
    ...scene.terrain,
    ...(scene.visibleLight ? { visibleLight: scene.visibleLight } : {}),
    roughness: brief.weather === 'storm' ? 1.2 : random.between(0.45, 0.8),
    deep: scaleRgb(lit([0.008, 0.07, 0.11]), 0.9),
    clear: (x, z) => smoothstep(0.014, 0.0, -heightAt(map, x, z)),
    shallow: {
      colour: lit([0.09, 0.34, 0.33]),
      at: (x, z) => {
        const share = smoothstep(0.13, 0.0, waterDepthAt(map, x, z));
        return share > 0 ? share * (0.85 + 0.3 * noise.at(x * 0.7, z * 0.7)) : 0;
      },
    },
  });
  paintSurf(frame, scene.terrain, { breakers: 0.05, wet: 0.016, foam: brief.weather === 'storm' ? 1 : 0.9 });
  if (brief.season !== 'winter' && brief.weather !== 'snow' && (random.chance(0.65) || isTropical)) {
    plantTrees(frame, scene.terrain, {
      species: ['palm'],
      season: brief.season,
      random: random.fork('palms'),
      tries: 60,
      height: [0.42, 0.62],
      distance: [1.15, 3.2],
      chanceAt: (x, z) => (Math.abs(x) / z > (brief.hasSubjects ? 0.3 : 0.18) && shoreAt(x) - z > 0.24 ? 0.75 : 0),
    });
  }
  if (isTropical) plantPalms(scene, { shoreAt, headlandFrom: headZ - 2.2 });
  return outdoorStage(scene, { surface: 'ground', reflectivity: 0.06 });
};

/** Palms that frame a tropical shore, and woods of them on its headland. */
function plantPalms(
  { frame, brief, terrain }: Landscape,
  { shoreAt, headlandFrom }: { shoreAt(x: number): number; readonly headlandFrom: number },
): void {
  const random = brief.random.fork('tropical');
  const halfView = frame.widthPx / 2 / terrain.view.focalPx;
  const shared = { species: ['palm'] as const, season: brief.season };
  plantTrees(frame, terrain, {
    ...shared,
    random: random.fork('headland'),
    tries: 900,
    height: [0.2, 0.34],
    distance: [headlandFrom, 9],
    chanceAt: (_x, _z, height) => (height > 0.03 ? 0.6 : 0),
    steepest: 1.4,
  });
  const side = random.pick([-1, 1]);
  plantTrees(frame, terrain, {
    ...shared,
    random: random.fork('framing'),
    tries: 240,
    height: [0.46, 0.7],
    distance: [0.8, 1.5],
    spacing: 0.1,
    chanceAt: (x, z) => {
      const aside = (x / z / halfView) * side;
      const isBeside = aside > (brief.hasSubjects ? 0.72 : 0.5) && aside < 1;
      return isBeside && shoreAt(x) - z > -0.02 ? 0.5 : 0;
    },
  });
}
