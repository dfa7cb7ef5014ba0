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
  const isHigh = brief.placeKind === 'high-waves';
  const isWild = isStormy || isHigh;
  const isRough = isWild || brief.weather === 'rain';
  const view = createView(frame, brief, random.between(0.4, 0.54));
  const sky = createSky(brief);
  const { visibleLight } = paintSky(frame, sky, view);
  const eye = (isWild ? 0.34 : 0.24) * brief.cameraHeight;
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
    height: isHigh ? 0.75 : isStormy ? 0.45 : isRough ? 0.13 : 0.03 + 0.07 * wildness,
    length: isHigh ? random.between(1.5, 1.9) : isStormy ? random.between(1.05, 1.4) : random.between(0.4, 0.7),
    chop: isWild ? 1.5 : isRough ? 1.15 : 0.5 + 0.4 * wildness,
    foam: isHigh ? 0.42 : isStormy ? 0.85 : isRough ? 0.5 : 0.12 * wildness,
    deep: lightInWater(coloured(isStormy ? [0.02, 0.06, 0.068] : [0.006, 0.045, 0.075]), light),
    crest: lightInWater(coloured(isStormy ? [0.1, 0.3, 0.28] : [0.03, 0.22, 0.22]), light),
  });
  return outdoorStage(
    { frame, sky, view, mainYPx, ...(visibleLight ? { visibleLight } : {}) },
    { surface: 'water', reflectivity: isRough ? 0.1 : 0.3, blur: 0.25 },
  );
};
