import { type LinearRgb, mixRgb, multiplyRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { Painter, PainterBrief } from '../painter.ts';
import { type PaintedSky, paintSky } from '../sky/paint-sky.ts';
import { createSky, type Sky } from '../sky/sky.ts';
import { addStars } from '../sky/stars.ts';
import { strewBoulders } from '../terrain/boulders.ts';
import { strikeCraters } from '../terrain/craters.ts';
import { erode } from '../terrain/erosion.ts';
import { hazeUnder } from '../terrain/haze.ts';
import { createHeightMap, heightAt } from '../terrain/height-map.ts';
import { blend, set } from '../terrain/materials.ts';
import { mountainRange, planPeaks, type Relief, rollingGround } from '../terrain/relief.ts';
import { renderTerrain, type TerrainRequest } from '../terrain/render-terrain.ts';
import { createSurface } from '../terrain/surface.ts';
import { createView, reliefScale, type View } from '../view.ts';
import { bandedSurface, barrenSurface, drawBody } from './celestial-body.ts';
import { outdoorStage } from './landscape.ts';

/** The colours of a world. */
interface World {
  /** Factor on the colours of Earth's sky. */
  readonly sky: LinearRgb;
  readonly rock: LinearRgb;
  readonly dust: LinearRgb;
  /** Plants, salt or ice on level ground. */
  readonly growth: LinearRgb;
  readonly giant: readonly [dark: LinearRgb, bright: LinearRgb];
}

/** Mars, and worlds like it. */
const RUSTY: World = {
  sky: [1.5, 0.85, 0.6],
  rock: [0.3, 0.13, 0.075],
  dust: [0.5, 0.24, 0.12],
  growth: [0.42, 0.2, 0.12],
  giant: [
    [0.5, 0.3, 0.2],
    [0.85, 0.7, 0.5],
  ],
};

const WORLDS: readonly World[] = [
  RUSTY,
  {
    sky: [0.75, 0.8, 1.15],
    rock: [0.13, 0.11, 0.19],
    dust: [0.3, 0.2, 0.36],
    growth: [0.08, 0.34, 0.32],
    giant: [
      [0.2, 0.35, 0.5],
      [0.65, 0.8, 0.85],
    ],
  },
  {
    sky: [0.8, 1.1, 0.85],
    rock: [0.13, 0.15, 0.14],
    dust: [0.3, 0.33, 0.2],
    growth: [0.4, 0.09, 0.2],
    giant: [
      [0.5, 0.25, 0.35],
      [0.9, 0.7, 0.65],
    ],
  },
  {
    sky: [1.2, 0.8, 1.05],
    rock: [0.22, 0.17, 0.2],
    dust: [0.5, 0.36, 0.38],
    growth: [0.2, 0.16, 0.42],
    giant: [
      [0.35, 0.3, 0.55],
      [0.9, 0.75, 0.8],
    ],
  },
];
const MAIN_ROW = 0.87;
const EYE = 0.13;

/** An alien world: strange sky with a ringed giant and moons, spires, craters, coloured ground. */
export const paintPlanet: Painter = (frame, brief) => {
  const { noise } = brief;
  const random = brief.random.fork('planet');
  const world = brief.placeKind === 'mars' ? RUSTY : random.pick(WORLDS);
  const view = createView(frame, brief, random.between(0.48, 0.58));
  const sky = alienSky(createSky(brief), world);
  const { visibleLight } = paintAlienSky(frame, brief, sky, view, world, random);
  const map = createHeightMap(alienRelief(noise, random, frame), view, frame);
  erode(map, random.fork('erosion'), 9000);
  if (random.chance(0.6)) strikeCraters(map, random.fork('craters'), 160, 0.5);
  const surface = createSurface(
    map,
    ({ x, z, height, steepness }, out) => {
      const broad = noise.fractal(x * 1.3, z * 1.3, 4);
      const tone = 1 + broad * 0.5 + noise.at(height * 22, broad) * 0.15;
      set(out, world.rock, tone, 1);
      const level = smoothstep(0.35, 0.12, steepness + broad * 0.1);
      blend(out, world.dust[0] * tone, world.dust[1] * tone, world.dust[2] * tone, 0.5, level);
      const grown = level * smoothstep(0.02, 0.3, noise.fractal(x * 2.1 + 5, z * 2.1, 4));
      blend(out, world.growth[0] * tone, world.growth[1] * tone, world.growth[2] * tone, 0.8, grown * 0.85);
      return level > 0.5 ? STUFF_LABELS.ground : STUFF_LABELS.rock;
    },
    { light: sky.light },
    frame.crew,
  );
  const mainYPx = MAIN_ROW * frame.heightPx;
  const clearance = EYE * brief.cameraHeight;
  const terrain: TerrainRequest = {
    surface,
    sky,
    view,
    noise,
    haze: hazeUnder(sky, 0.06),
    eye: heightAt(map, 0, 0.1) + clearance,
    depthUnit: (clearance * view.focalPx) / (mainYPx - view.horizonYPx),
  };
  renderTerrain(frame, terrain);
  strewBoulders(frame, terrain, { random, season: 'summer', rock: mixRgb(world.rock, world.dust, 0.45) });
  return outdoorStage({ frame, sky, view, mainYPx, ...(visibleLight ? { visibleLight } : {}) }, { surface: 'ground' });
};

function alienRelief(noise: Noise, random: Random, frame: Frame): Relief {
  const upright = reliefScale(frame);
  const ground = rollingGround(noise, random, 0.5);
  const range = mountainRange(noise, random, {
    rise: [5, 11],
    height: random.between(0.8, 1.9) * upright,
    peaks: planPeaks(random, random.between(0.3, 1)),
  });
  const offset = random.between(0, 90);
  const spires = random.chance(0.6) ? random.between(0.7, 1.7) * upright : 0;
  return (x, z) => {
    const cell = noise.fractal(x * 0.85 + offset, z * 0.85, 3);
    const spire = spires * smoothstep(0.3, 0.52, cell) * smoothstep(2.2, 4, z) * (0.6 + 0.5 * noise.at(x * 3, z * 3));
    return ground(x, z) + range(x, z) + spire + noise.fractal(x * 2.4, z * 2.4, 4) * 0.04 * smoothstep(0.1, 1, z);
  };
}

function alienSky(sky: Sky, world: World): Sky {
  const tint = mixRgb(world.sky, [1, 1, 1], 0.35);
  return {
    ...sky,
    light: {
      ...sky.light,
      key: multiplyRgb(sky.light.key, tint),
      ambient: multiplyRgb(sky.light.ambient, world.sky),
      haze: multiplyRgb(sky.light.haze, world.sky),
    },
    sample: (azimuth, elevation, out) => {
      sky.sample(azimuth, elevation, out);
      for (let c = 0; c < 3; c++) out[c] = out[c]! * world.sky[c]!;
    },
  };
}

/** Share of a body's light that shows through the lit air by day. */
const DAY_SHOW = 0.62;

function paintAlienSky(
  frame: Frame,
  brief: PainterBrief,
  sky: Sky,
  view: View,
  world: World,
  random: Random,
): PaintedSky {
  return paintSky(frame, sky, view, {
    // Called when all but the clouds is painted: bodies belong behind those.
    addClouds: () => {
      const bottom = Math.min(frame.heightPx, Math.ceil(view.horizonYPx));
      if (sky.light.isNight) {
        drawBodies(frame, brief, sky, view, world, random);
        return;
      }
      addStars(frame, sky, view, bottom);
      const length = bottom * frame.widthPx * 3;
      const air = frame.colour.slice(0, length);
      frame.colour.fill(0, 0, length);
      drawBodies(frame, brief, sky, view, world, random);
      for (let i = 0; i < length; i++) frame.colour[i] = air[i]! + frame.colour[i]! * DAY_SHOW;
    },
  });
}

/** A giant, whole or ringed by moons, lit from where the sun stands. */
function drawBodies(frame: Frame, brief: PainterBrief, sky: Sky, view: View, world: World, random: Random): void {
  const size = Math.min(frame.widthPx, frame.heightPx);
  const side = random.pick([-1, 1]);
  const [lx, ly, lz] = sky.light.direction;
  const light = [lx, -ly - 0.25, Math.max(0.25, -lz)] as const;
  const length = Math.hypot(...light);
  const direction = [light[0] / length, light[1] / length, light[2] / length] as const;
  drawBody(frame, {
    xPx: frame.widthPx * (0.5 + side * random.between(0.1, 0.34)),
    yPx: view.horizonYPx * random.between(0.3, 0.75),
    radiusPx: size * random.between(0.12, 0.3),
    light: direction,
    surface: bandedSurface(brief.noise, random.between(0, 90), ...world.giant),
    air: [0.2, 0.22, 0.25],
  });
  const moons = random.integer(0, 2);
  for (let i = 0; i < moons; i++) {
    drawBody(frame, {
      xPx: frame.widthPx * (0.5 - side * random.between(0.05, 0.42)),
      yPx: view.horizonYPx * random.between(0.12, 0.5),
      radiusPx: size * random.between(0.018, 0.05),
      light: direction,
      surface: barrenSurface(brief.noise, random.between(0, 90), [0.55, 0.52, 0.5]),
      air: [0, 0, 0],
    });
  }
}
