import { clamp } from '../maths/interpolate.ts';

/**
 * Real sizes differ by thousands; on one picture a mouse next to an elephant must be seen. Ratios are compressed by a power:
 * freely standing things strongly, things that touch (an apple on a chair) less, as there the eye compares.
 */
const FREE_POWER = 0.48;
/** Added for things of nearly the same size: a glass is plainly smaller than its bottle. */
const NEAR_POWER = 0.35;
const TOUCHING_POWER = 0.66;
const SMALLEST_FREE = 0.18;
const LARGEST_FREE = 2.6;
const SMALLEST_TOUCHING = 0.16;
const LARGEST_TOUCHING = 3.2;

/** From this size factor on something is called a giant, up to that one tiny. */
const GIANT_FACTOR = 2;
const TINY_FACTOR = 0.5;
/** A giant is at least this much taller than what is not called one, and something tiny at most so tall. */
const GIANT_RATIO = 1.5;
const TINY_RATIO = 0.3;

/**
 * A ratio of heights that keeps what the words say: beside what is of usual size, a giant is the taller of the two and
 * something tiny the smaller by far, whatever they are.
 */
export function calledStature(ratio: number, sizeFactor: number, referenceFactor: number): number {
  const [one, other] = [calledSize(sizeFactor), calledSize(referenceFactor)];
  if (one === other) return ratio;
  const least = one === 'giant' ? GIANT_RATIO : other === 'tiny' ? 1 / TINY_RATIO : 0;
  const most = one === 'tiny' ? TINY_RATIO : other === 'giant' ? 1 / GIANT_RATIO : Number.POSITIVE_INFINITY;
  return Math.min(most, Math.max(least, ratio));
}

function calledSize(factor: number): 'giant' | 'tiny' | 'usual' {
  return factor >= GIANT_FACTOR ? 'giant' : factor <= TINY_FACTOR ? 'tiny' : 'usual';
}

/** Height on the picture of something `heightMetres` high, as a multiple of a reference's. */
export function freeStature(heightMetres: number, referenceMetres: number): number {
  const ratio = heightMetres / referenceMetres;
  const power = FREE_POWER + NEAR_POWER * Math.exp(-Math.abs(Math.log(ratio)));
  return clamp(ratio ** power, SMALLEST_FREE, LARGEST_FREE);
}

/** Rounds after which the power of a ratio no longer changes. */
const INVERSION_ROUNDS = 12;

/** The height in metres that {@link freeStature} shows `ratio` times as high as the reference: for pictures that are true to scale. */
export function metresShownAs(ratio: number, referenceMetres: number): number {
  let real = ratio;
  for (let round = 0; round < INVERSION_ROUNDS; round++)
    real = ratio ** (1 / (FREE_POWER + NEAR_POWER * Math.exp(-Math.abs(Math.log(real)))));
  return real * referenceMetres;
}

/** {@link freeStature} for things in contact. */
export function touchingStature(heightMetres: number, referenceMetres: number): number {
  return clamp((heightMetres / referenceMetres) ** TOUCHING_POWER, SMALLEST_TOUCHING, LARGEST_TOUCHING);
}
