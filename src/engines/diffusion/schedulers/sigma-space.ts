import type { PredictionType } from './predictions.ts';
import { weightedSum } from './weighted-sum.ts';

/** Latents as the network saw them in training: of unit variance whatever the noise (variance-exploding form). */
export function scaleBySigma(sample: Float32Array, sigma: number): Float32Array {
  return weightedSum([1 / Math.sqrt(sigma * sigma + 1), sample]);
}

/** The clean latents, where the sample is `clean + σ · noise`. */
export function predictCleanAtSigma(
  type: PredictionType,
  output: Float32Array,
  sample: Float32Array,
  sigma: number,
): Float32Array {
  if (type === 'sample') return output;
  if (type === 'epsilon') return weightedSum([1, sample], [-sigma, output]);
  const variance = sigma * sigma + 1;
  return weightedSum([1 / variance, sample], [-sigma / Math.sqrt(variance), output]);
}

/** What pure noise is multiplied with before the first step; `leading` schedules start below the highest level. */
export function initialSigma(sigmas: readonly number[], spacing: string): number {
  const highest = Math.max(...sigmas);
  return spacing === 'leading' ? Math.sqrt(highest * highest + 1) : highest;
}

/** One Euler step of the probability flow from `sigma` by `distance`. */
export function eulerStep(
  clean: Float32Array,
  sample: Float32Array,
  sigma: number,
  distance: number,
): readonly (readonly [number, Float32Array])[] {
  return [
    [1 + distance / sigma, sample],
    [-distance / sigma, clean],
  ];
}
