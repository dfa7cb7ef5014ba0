import { smoothstep } from '../../maths/interpolate.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Painter, Stage } from '../painter.ts';
import { createSky, type Sky } from '../sky/sky.ts';
import { addStars } from '../sky/stars.ts';
import { strewBoulders } from '../terrain/boulders.ts';
import { strikeCraters } from '../terrain/craters.ts';
import { createHeightMap, heightAt } from '../terrain/height-map.ts';
import { set } from '../terrain/materials.ts';
import { pockmarks } from '../terrain/pockmarks.ts';
import { mountainRange, planPeaks, rollingGround } from '../terrain/relief.ts';
import { renderTerrain, type TerrainRequest } from '../terrain/render-terrain.ts';
import { createSurface } from '../terrain/surface.ts';
import { createView } from '../view.ts';
import { drawBody, earthLikeSurface } from './celestial-body.ts';

const MAIN_ROW = 0.87;
const EYE = 0.12;

/** The Moon: cratered grey ground in hard sunlight, a black sky, the Earth. */
export const paintMoon: Painter = (frame, brief) => {
  const { noise } = brief;
  const { widthPx, heightPx } = frame;
  const random = brief.random.fork('moon');
  const side = random.pick([-1, 1]);
  const sky = airlessSky(createSky({ ...brief, time: 'night', weather: 'clear' }), side, random.between(0.3, 0.5));
  const view = createView(frame, brief, random.between(0.46, 0.58));
  const bottom = Math.min(heightPx, Math.ceil(view.horizonYPx + heightPx * 0.05));
  frame.colour.fill(0.0015);
  frame.labels.fill(STUFF_LABELS.space, 0, bottom * widthPx);
  addStars(frame, sky, view, bottom);
  const earthSide = random.chance(0.7) ? side : -side;
  drawBody(frame, {
    xPx: widthPx * (0.5 + earthSide * random.between(0.12, 0.32)),
    yPx: view.horizonYPx * random.between(0.26, 0.5),
    radiusPx: Math.min(widthPx, heightPx) * random.between(0.075, 0.15),
    light: [side * 0.72, -0.35, 0.6],
    surface: earthLikeSurface(noise, random.between(0, 90)),
    air: [0.25, 0.5, 1],
  });
  const ground = rollingGround(noise, random, 0.5);
  const range = mountainRange(noise, random, {
    rise: [5, 11],
    height: random.between(0.4, 1),
    peaks: planPeaks(random, random.between(0.3, 0.9)),
  });
  const offset = random.between(0, 90);
  const map = createHeightMap(
    (x, z) =>
      ground(x, z) + range(x, z) * 0.7 + noise.fractal(x * 1.2 + offset, z * 1.2, 5) * 0.08 * smoothstep(0.1, 2, z),
    view,
    frame,
  );
  strikeCraters(map, random.fork('craters'), 900, 0.75);
  const surface = createSurface(
    map,
    ({ x, z }, out) => {
      const tone = 1 + noise.fractal(x * 2.4, z * 2.4, 4) * 0.35;
      set(out, [0.3, 0.292, 0.28], tone, 0.8);
      return STUFF_LABELS.ground;
    },
    { light: sky.light, direct: 1.3, fromSky: 1 },
    frame.crew,
  );
  const mainYPx = MAIN_ROW * heightPx;
  const clearance = EYE * brief.cameraHeight;
  const terrain: TerrainRequest = {
    surface,
    sky,
    view,
    noise,
    haze: { density: 0, thinning: 0 },
    markings: (x, z, _height, footprint) => pockmarks(x, z, footprint, sky.light.direction),
    eye: heightAt(map, 0, 0.1) + clearance,
    depthUnit: (clearance * view.focalPx) / (mainYPx - view.horizonYPx),
  };
  renderTerrain(frame, terrain);
  strewBoulders(frame, terrain, { random, season: 'summer', rock: [0.33, 0.32, 0.305] });
  const stage: Stage = {
    key: sky.light.key,
    ambient: [0.2, 0.21, 0.24],
    direction: sky.light.direction,
    isNight: false,
    horizonYPx: view.horizonYPx,
    standing: { nearYPx: 0.96 * heightPx, farYPx: view.horizonYPx + (mainYPx - view.horizonYPx) * 0.3, mainYPx },
    surface: 'ground',
    reflectivity: 0,
    haze: [0.002, 0.002, 0.003],
    focus: { depth: 1, blur: 0.2 },
  };
  return stage;
};

/** Black sky, white sun from the side. */
function airlessSky(sky: Sky, side: number, elevation: number): Sky {
  const azimuth = side * 1.25;
  const level = Math.cos(elevation);
  return {
    ...sky,
    light: {
      ...sky.light,
      azimuth,
      elevation,
      direction: [level * Math.sin(azimuth), Math.sin(elevation), level * Math.cos(azimuth)],
      key: [1.3, 1.26, 1.2],
      ambient: [0.035, 0.036, 0.042],
      haze: [0.002, 0.002, 0.003],
      isNight: false,
    },
    sample: (_azimuth, _elevation, out) => {
      out.fill(0.0015);
    },
  };
}
