import { distilledTimesteps } from './distilled-timesteps.ts';
import { alphasCumprod } from './noise-schedule.ts';
import { mixOfAlpha, predictClean, predictionTypeOf } from './predictions.ts';
import type { ScheduleRequest, Steps } from './scheduler.ts';
import type { SchedulerFields } from './scheduler-fields.ts';
import { weightedSum } from './weighted-sum.ts';

/** Standard deviation of the data, squared, in the boundary condition (arXiv 2303.01469, appendix C). */
const DATA_VARIANCE = 0.25;

/** Multistep consistency sampling (arXiv 2310.04378, algorithm 3), as diffusers' `LCMScheduler`. */
export function createLcm(fields: SchedulerFields, request: ScheduleRequest): Steps {
  fields.requireNeutral({ thresholding: false, clip_sample: false });
  const alphas = alphasCumprod(fields);
  const type = predictionTypeOf(fields);
  const scaling = fields.number('timestep_scaling', 10);
  const timesteps = distilledTimesteps(fields, request);
  return {
    timesteps,
    initNoiseSigma: 1,
    scaleInput: (sample) => sample,
    predictClean: (output, index, sample) => predictClean(type, output, sample, mixOfAlpha(alphas[timesteps[index]!]!)),
    step(output, index, sample, drawNoise) {
      const timestep = timesteps[index]!;
      const scaled = timestep * scaling;
      const skip = DATA_VARIANCE / (scaled * scaled + DATA_VARIANCE);
      const out = scaled / Math.sqrt(scaled * scaled + DATA_VARIANCE);
      const clean = predictClean(type, output, sample, mixOfAlpha(alphas[timestep]!));
      const consistent = weightedSum([out, clean], [skip, sample]);
      if (index === timesteps.length - 1) return consistent;
      const next = mixOfAlpha(alphas[timesteps[index + 1]!]!);
      return weightedSum([next.signal, consistent], [next.noise, drawNoise()]);
    },
    addNoise(original, noise, index) {
      const mix = mixOfAlpha(alphas[timesteps[index]!]!);
      return weightedSum([mix.signal, original], [mix.noise, noise]);
    },
  };
}
