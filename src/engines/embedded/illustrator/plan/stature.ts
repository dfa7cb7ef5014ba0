import { clamp } from '../maths/interpolate.ts';

/**
 * Real sizes differ by thousands; on one picture a mouse next to an elephant must be seen. Ratios are compressed by a power:
 * freely standing things strongly, things that touch (an apple on a chair) less, as there the eye compares.
 */
const FREE_POWER = 0.42;
/** Added for things of nearly the same size: a glass is plainly smaller than its bottle. */
const NEAR_POWER = 0.4;
const TOUCHING_POWER = 0.58;
const SMALLEST_FREE = 0.2;
const LARGEST_FREE = 2.6;
const SMALLEST_TOUCHING = 0.16;
const LARGEST_TOUCHING = 3.2;

/** Height on the picture of something `heightMetres` high, as a multiple of a reference's. */
export function freeStature(heightMetres: number, referenceMetres: number): number {
  const ratio = heightMetres / referenceMetres;
  const power = FREE_POWER + NEAR_POWER * Math.exp(-Math.abs(Math.log(ratio)));
  return clamp(ratio ** power, SMALLEST_FREE, LARGEST_FREE);
}

/** {@link freeStature} for things in contact. */
export function touchingStature(heightMetres: number, referenceMetres: number): number {
  return clamp((heightMetres / referenceMetres) ** TOUCHING_POWER, SMALLEST_TOUCHING, LARGEST_TOUCHING);
}
