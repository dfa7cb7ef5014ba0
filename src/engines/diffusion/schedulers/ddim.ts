import { alphasCumprod } from './noise-schedule.ts';
import { mixOfAlpha, predictClean, predictionTypeOf, predictNoise } from './predictions.ts';
import type { ScheduleRequest, Steps } from './scheduler.ts';
import type { SchedulerFields } from './scheduler-fields.ts';
import { spaceTimesteps } from './timestep-spacing.ts';
import { weightedSum } from './weighted-sum.ts';

/** DDIM without added noise (arXiv 2010.02502, equation 12 with η = 0), as diffusers' `DDIMScheduler`. */
export function createDdim(fields: SchedulerFields, { steps }: ScheduleRequest): Steps {
  fields.requireNeutral({ thresholding: false });
  const alphas = alphasCumprod(fields);
  const finalAlpha = fields.boolean('set_alpha_to_one', true) ? 1 : alphas[0]!;
  const type = predictionTypeOf(fields);
  const clipRange = fields.boolean('clip_sample', true) ? fields.number('clip_sample_range', 1) : Infinity;
  const timesteps = spaceTimesteps(fields, steps, { fallback: 'leading', leavesOutLast: false, rounds: true });
  const stride = Math.floor(alphas.length / steps);

  return {
    timesteps,
    initNoiseSigma: 1,
    scaleInput: (sample) => sample,
    predictClean: (output, index, sample) => predictClean(type, output, sample, mixOfAlpha(alphas[timesteps[index]!]!)),
    step(output, index, sample) {
      const timestep = timesteps[index]!;
      const mix = mixOfAlpha(alphas[timestep]!);
      const next = mixOfAlpha(alphas[timestep - stride] ?? finalAlpha);
      const clean = clip(predictClean(type, output, sample, mix), clipRange);
      return weightedSum([next.signal, clean], [next.noise, predictNoise(type, output, sample, mix)]);
    },
    addNoise(original, noise, index) {
      const mix = mixOfAlpha(alphas[timesteps[index]!]!);
      return weightedSum([mix.signal, original], [mix.noise, noise]);
    },
  };
}

function clip(values: Float32Array, range: number): Float32Array {
  return range === Infinity ? values : values.map((value) => Math.min(range, Math.max(-range, value)));
}
