import { multiplyRgb } from '../maths/colour.ts';
import { createNoise } from '../maths/noise.ts';
import { createRandom } from '../maths/random.ts';
import type { Frame } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';
import type { PicturePlan } from '../plan/plan.ts';
import type { StyleInput, StyleOperator } from '../style/style.ts';
import { createGlow } from './bloom.ts';
import { develop } from './develop.ts';
import { adaptTo, type ExposureLevel, measureExposure } from './exposure.ts';
import { chooseGrade, type Grade, type KeepColour, withoutCamera } from './grade.ts';
import { matchGround } from './match-ground.ts';

const TWILIGHT: ReadonlySet<PicturePlan['time']> = new Set<PicturePlan['time']>(['dusk', 'blue-hour']);

/** Before a plain ground nothing darkens the corners, and its light does not spill over what stands before it. */
const EVEN = { vignette: 0, bloom: 0, grain: 0 } as const;
/** The ground is as bright as it is asked to be: exposing for it would leave things before white in the dark. */
const GROUND_EXPOSURE = 0.85;

function bytesOfHex(hex: string): readonly [red: number, green: number, blue: number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/**
 * A painted frame as a picture: exposed, graded, with bloom. The frame's colour is spent. `isMedium` when a style turns it into something
 * else than a photo; `ground`, `#rrggbb`, is the colour of the plain backdrop that it is taken before; `keeps` is what stays
 * coloured on a film without colours.
 */
export function developPicture(
  frame: Frame,
  stage: Pick<Stage, 'key' | 'isNight'>,
  plan: PicturePlan,
  isMedium: boolean,
  { ground, keeps }: { readonly ground?: string | undefined; readonly keeps?: KeepColour | undefined } = {},
): Uint8Array {
  const lensed = isMedium ? withoutCamera(chooseGrade(plan)) : chooseGrade(plan);
  const chosen = ground === undefined ? lensed : { ...lensed, ...EVEN };
  const grade: Grade = { ...chosen, tint: multiplyRgb(chosen.tint, adaptTo(stage.key)), ...(keeps && { keeps }) };
  const exposure = ground === undefined ? measureExposure(frame, levelFor(plan, stage.isNight)) : GROUND_EXPOSURE;
  const glow = createGlow(frame, { strength: grade.bloom, threshold: grade.bloomThreshold / exposure });
  const rgb = develop(frame, grade, exposure, plan.seed, glow);
  if (ground !== undefined) matchGround(frame, rgb, bytesOfHex(ground));
  return rgb;
}

/** What a picture is brought towards by its exposure. */
function levelFor({ setting, weather, time }: PicturePlan, isNight: boolean): ExposureLevel {
  const isBright = setting === 'snow' || weather === 'snow' || weather === 'fog';
  if (isNight) return isBright ? 'bright-night' : 'night';
  if (isBright) return 'bright';
  return TWILIGHT.has(time) ? 'dusk' : 'day';
}

/** The developed picture in another medium. */
export function applyStyle(
  operator: StyleOperator,
  plan: PicturePlan,
  frame: Frame,
  rgb: Uint8Array,
  { isMounted = false, isLayered = false }: Pick<StyleInput, 'isMounted' | 'isLayered'> = {},
): Uint8Array {
  const { widthPx, heightPx, labels, depth, crew } = frame;
  const random = createRandom(plan.seed).fork('style');
  const noise = createNoise(plan.seed + 1);
  return operator({ widthPx, heightPx, rgb, labels, depth, crew, random, noise, isMounted, isLayered });
}
