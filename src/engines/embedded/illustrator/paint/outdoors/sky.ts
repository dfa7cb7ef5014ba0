import type { Painter } from '../painter.ts';
import { addCloudFloor } from '../sky/cloud-floor.ts';
import { addCumulus, drawCumulus } from '../sky/cumulus.ts';
import { paintSky } from '../sky/paint-sky.ts';
import { createSky } from '../sky/sky.ts';
import { createView } from '../view.ts';
import { outdoorStage } from './landscape.ts';

/** Where a single flying subject has its lowest point. */
const MAIN_ROW = 0.68;

/** Among the clouds: towers of cumulus, and below a sea of cloud through which land and water show. */
export const paintAir: Painter = (frame, brief) => {
  const random = brief.random.fork('air');
  const view = createView(frame, brief, random.between(0.68, 0.84));
  const sky = createSky(brief);
  const isClear = brief.weather === 'clear';
  const towers = Array.from({ length: random.integer(2, 5) }, (_, i) => {
    const halfWidth = random.between(0.2, 0.46);
    return {
      right: (random.chance(0.5) ? -1 : 1) * random.between(brief.hasSubjects ? 0.3 : 0.1, 0.75),
      // Their bases lie below the picture.
      base: (view.horizonYPx - frame.heightPx) / view.focalPx - 0.06 - 0.04 * i,
      halfWidth,
      height: halfWidth * random.between(0.9, 1.6),
      offset: random.between(0, 250),
      isNear: true,
    };
  });
  const { visibleLight } = paintSky(frame, sky, view, {
    bottomPx: frame.heightPx,
    addClouds: (canvas) => {
      if (isClear) addCumulus(canvas, sky, random.between(0.2, 0.6));
      addCloudFloor(canvas, sky, isClear ? random.between(0.3, 0.95) : 1);
      for (const tower of towers) drawCumulus(canvas, sky, tower);
    },
  });
  const stage = outdoorStage(
    { frame, sky, view, mainYPx: MAIN_ROW * frame.heightPx, ...(visibleLight ? { visibleLight } : {}) },
    { surface: 'void', blur: 0.1, ambient: 1.1 },
  );
  return {
    ...stage,
    standing: { nearYPx: 0.85 * frame.heightPx, farYPx: 0.3 * frame.heightPx, mainYPx: MAIN_ROW * frame.heightPx },
  };
};
