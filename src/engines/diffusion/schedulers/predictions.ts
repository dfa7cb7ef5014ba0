import type { SchedulerFields } from './scheduler-fields.ts';
import { weightedSum } from './weighted-sum.ts';

const PREDICTION_TYPES = ['epsilon', 'v_prediction', 'sample'] as const;
/** What a network answers: the noise, the velocity (arXiv 2202.00512, appendix D) or the clean latents. */
export type PredictionType = (typeof PREDICTION_TYPES)[number];

export function predictionTypeOf(fields: SchedulerFields): PredictionType {
  return fields.choice('prediction_type', PREDICTION_TYPES, 'epsilon');
}

/** How signal and noise are mixed in a sample: `signal · clean + noise · epsilon`. */
export interface Mix {
  readonly signal: number;
  readonly noise: number;
}

/** The mix at a cumulated alpha. */
export function mixOfAlpha(alpha: number): Mix {
  return { signal: Math.sqrt(alpha), noise: Math.sqrt(1 - alpha) };
}

/** The clean latents that the network's answer implies. */
export function predictClean(
  type: PredictionType,
  output: Float32Array,
  sample: Float32Array,
  { signal, noise }: Mix,
): Float32Array {
  if (type === 'sample') return output;
  if (type === 'v_prediction') return weightedSum([signal, sample], [-noise, output]);
  return weightedSum([1 / signal, sample], [-noise / signal, output]);
}

/** The noise that the network's answer implies. */
export function predictNoise(
  type: PredictionType,
  output: Float32Array,
  sample: Float32Array,
  { signal, noise }: Mix,
): Float32Array {
  if (type === 'epsilon') return output;
  if (type === 'v_prediction') return weightedSum([signal, output], [noise, sample]);
  return weightedSum([1 / noise, sample], [-signal / noise, output]);
}
