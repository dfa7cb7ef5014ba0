import { positiveAlphasCumprod, sigmasOf } from './noise-schedule.ts';
import { valueAt } from './number-sequences.ts';
import type { ScheduleRequest, Steps } from './scheduler.ts';
import type { SchedulerFields } from './scheduler-fields.ts';
import { eulerStep, initialSigma, predictCleanAtSigma, scaleBySigma } from './sigma-space.ts';
import { spaceTimesteps, spacingOf } from './timestep-spacing.ts';
import { weightedSum } from './weighted-sum.ts';

/** Euler steps below the next level and noise up to it again, as diffusers' `EulerAncestralDiscreteScheduler`. */
export function createEulerAncestral(fields: SchedulerFields, { steps }: ScheduleRequest): Steps {
  const type = fields.choice('prediction_type', ['epsilon', 'v_prediction'], 'epsilon');
  const table = sigmasOf(positiveAlphasCumprod(fields));
  const timesteps = spaceTimesteps(fields, steps, { fallback: 'linspace', leavesOutLast: false, rounds: false });
  const sigmas = [...timesteps.map((timestep) => valueAt(table, timestep)), 0].map(Math.fround);
  return {
    timesteps,
    initNoiseSigma: initialSigma(sigmas, spacingOf(fields, 'linspace')),
    scaleInput: (sample, index) => scaleBySigma(sample, sigmas[index]!),
    predictClean: (output, index, sample) => predictCleanAtSigma(type, output, sample, sigmas[index]!),
    step(output, index, sample, drawNoise) {
      const from = sigmas[index]!;
      const to = sigmas[index + 1]!;
      const up = Math.sqrt((to * to * (from * from - to * to)) / (from * from));
      const down = Math.sqrt(to * to - up * up);
      const clean = predictCleanAtSigma(type, output, sample, from);
      return weightedSum(...eulerStep(clean, sample, from, down - from), [up, drawNoise()]);
    },
    addNoise: (original, noise, index) => weightedSum([1, original], [sigmas[index]!, noise]),
  };
}
