import type { LinearRgb } from '../../maths/colour.ts';
import type { Painter } from '../painter.ts';
import { paintSky } from '../sky/paint-sky.ts';
import { createSky } from '../sky/sky.ts';
import { hazeUnder } from '../terrain/haze.ts';
import { createView } from '../view.ts';
import { paintSwell } from '../water/swell.ts';
import { colouredWater, lightInWater } from '../water/water-light.ts';
import { outdoorStage } from './landscape.ts';

const MAIN_ROW = 0.8;

/** The open sea: from a calm swell to a storm's steep, streaked waves. */
export const paintSea: Painter = (frame, brief) => {
  const random = brief.random.fork('sea');
  const isStormy = brief.weather === 'storm';
  const isRough = isStormy || brief.weather === 'rain';
  const view = createView(frame, brief, random.between(0.4, 0.54));
  const sky = createSky(brief);
  const { visibleLight } = paintSky(frame, sky, view);
  const eye = (isStormy ? 0.34 : 0.24) * brief.cameraHeight;
  const mainYPx = Math.max(MAIN_ROW * frame.heightPx, view.horizonYPx + 0.06 * frame.heightPx);
  const { light } = sky;
  const coloured = (plain: LinearRgb): LinearRgb => colouredWater(plain, brief.palette, 1.6);
  const wildness = random.between(0.6, 1);
  paintSwell(frame, {
    sky,
    view,
    noise: brief.noise,
    random,
    haze: hazeUnder(sky, 0.016),
    eye,
    depthUnit: (eye * view.focalPx) / (mainYPx - view.horizonYPx),
    height: isStormy ? 0.25 : isRough ? 0.13 : 0.03 + 0.07 * wildness,
    length: isStormy ? random.between(0.75, 1.05) : random.between(0.4, 0.7),
    chop: isStormy ? 1.5 : isRough ? 1.15 : 0.5 + 0.4 * wildness,
    foam: isStormy ? 0.95 : isRough ? 0.5 : 0.12 * wildness,
    deep: lightInWater(coloured(isStormy ? [0.02, 0.06, 0.068] : [0.006, 0.045, 0.075]), light),
    crest: lightInWater(coloured(isStormy ? [0.1, 0.3, 0.28] : [0.03, 0.22, 0.22]), light),
  });
  return outdoorStage(
    { frame, sky, view, mainYPx, ...(visibleLight ? { visibleLight } : {}) },
    { surface: 'water', reflectivity: isRough ? 0.1 : 0.3, blur: 0.25 },
  );
};
