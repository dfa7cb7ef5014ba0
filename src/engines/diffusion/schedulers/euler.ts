import { positiveAlphasCumprod, sigmasOf } from './noise-schedule.ts';
import { linspace, valueAt } from './number-sequences.ts';
import { predictionTypeOf } from './predictions.ts';
import type { ScheduleRequest, Steps } from './scheduler.ts';
import type { SchedulerFields } from './scheduler-fields.ts';
import { drawSigmas, sigmaCurveOf, timestepOfSigma } from './sigma-curves.ts';
import { eulerStep, initialSigma, predictCleanAtSigma, scaleBySigma } from './sigma-space.ts';
import { spaceTimesteps, spacingOf } from './timestep-spacing.ts';
import { weightedSum } from './weighted-sum.ts';

/** Euler's method (arXiv 2206.00364, algorithm 2 without churn), as diffusers' `EulerDiscreteScheduler`. */
export function createEuler(fields: SchedulerFields, request: ScheduleRequest): Steps {
  const type = predictionTypeOf(fields);
  const { sigmas, timesteps } = eulerSchedule(fields, request);
  return {
    timesteps,
    initNoiseSigma: initialSigma(sigmas, spacingOf(fields, 'linspace')),
    scaleInput: (sample, index) => scaleBySigma(sample, sigmas[index]!),
    predictClean: (output, index, sample) => predictCleanAtSigma(type, output, sample, sigmas[index]!),
    step(output, index, sample) {
      const sigma = sigmas[index]!;
      const clean = predictCleanAtSigma(type, output, sample, sigma);
      return weightedSum(...eulerStep(clean, sample, sigma, sigmas[index + 1]! - sigma));
    },
    addNoise: (original, noise, index) => weightedSum([1, original], [sigmas[index]!, noise]),
  };
}

function eulerSchedule(
  fields: SchedulerFields,
  { steps }: ScheduleRequest,
): { sigmas: readonly number[]; timesteps: readonly number[] } {
  const table = sigmasOf(positiveAlphasCumprod(fields));
  const spaced = spaceTimesteps(fields, steps, { fallback: 'linspace', leavesOutLast: false, rounds: false });
  const onTable = interpolate(fields, table, spaced);
  const curve = sigmaCurveOf(fields);
  const lowest = fields.optionalNumber('sigma_min') ?? onTable.at(-1)!;
  const highest = fields.optionalNumber('sigma_max') ?? onTable[0]!;
  const levels = curve === 'table' ? onTable : drawSigmas(curve, highest, lowest, steps);
  const final = fields.choice('final_sigmas_type', ['zero', 'sigma_min'], 'zero') === 'zero' ? 0 : table[0]!;
  const sigmas = [...levels, final].map(Math.fround);
  if (fields.choice('timestep_type', ['discrete', 'continuous'], 'discrete') === 'continuous')
    return { sigmas, timesteps: sigmas.slice(0, -1).map((sigma) => 0.25 * Math.log(sigma)) };
  const logs = table.map(Math.log);
  return { sigmas, timesteps: curve === 'table' ? spaced : levels.map((sigma) => timestepOfSigma(sigma, logs)) };
}

function interpolate(fields: SchedulerFields, table: readonly number[], timesteps: readonly number[]): number[] {
  if (fields.choice('interpolation_type', ['linear', 'log_linear'], 'linear') === 'linear')
    return timesteps.map((timestep) => valueAt(table, timestep));
  // One level more than timesteps, as in diffusers: the last step ends at the lowest level.
  return linspace(Math.log(table.at(-1)!), Math.log(table[0]!), timesteps.length + 1).map(Math.exp);
}
