import { multiplyRgb } from '../maths/colour.ts';
import { createNoise } from '../maths/noise.ts';
import { createRandom } from '../maths/random.ts';
import type { Frame } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';
import type { PicturePlan } from '../plan/plan.ts';
import type { StyleOperator } from '../style/style.ts';
import { createGlow } from './bloom.ts';
import { develop } from './develop.ts';
import { adaptTo, measureExposure } from './exposure.ts';
import { chooseGrade, type Grade, withoutCamera } from './grade.ts';

const TWILIGHT: ReadonlySet<PicturePlan['time']> = new Set<PicturePlan['time']>(['dusk', 'blue-hour']);

/**
 * A painted frame as a picture: exposed, graded, with bloom. The frame's colour is spent. `isMedium` when a style turns it into something else than a photo.
 */
export function developPicture(
  frame: Frame,
  stage: Pick<Stage, 'key' | 'isNight'>,
  plan: PicturePlan,
  isMedium: boolean,
): Uint8Array {
  const chosen = isMedium ? withoutCamera(chooseGrade(plan)) : chooseGrade(plan);
  const grade: Grade = { ...chosen, tint: multiplyRgb(chosen.tint, adaptTo(stage.key)) };
  const isBright = plan.setting === 'snow' || plan.weather === 'snow' || plan.weather === 'fog';
  const exposure = measureExposure(
    frame,
    stage.isNight
      ? isBright
        ? 'bright-night'
        : 'night'
      : isBright
        ? 'bright'
        : TWILIGHT.has(plan.time)
          ? 'dusk'
          : 'day',
  );
  const glow = createGlow(frame, { strength: grade.bloom, threshold: grade.bloomThreshold / exposure });
  return develop(frame, grade, exposure, plan.seed, glow);
}

/** The developed picture in another medium. */
export function applyStyle(
  operator: StyleOperator,
  plan: PicturePlan,
  frame: Frame,
  rgb: Uint8Array,
  isMounted = false,
): Uint8Array {
  const { widthPx, heightPx, labels, depth, crew } = frame;
  const random = createRandom(plan.seed).fork('style');
  const noise = createNoise(plan.seed + 1);
  return operator({ widthPx, heightPx, rgb, labels, depth, crew, random, noise, isMounted });
}
