import { distilledTimesteps } from './distilled-timesteps.ts';
import { alphasCumprod } from './noise-schedule.ts';
import { mixOfAlpha, predictClean, predictionTypeOf, predictNoise } from './predictions.ts';
import type { ScheduleRequest, Steps } from './scheduler.ts';
import type { SchedulerFields } from './scheduler-fields.ts';
import { weightedSum } from './weighted-sum.ts';

/** How far each step goes beyond its goal before noise leads back: diffusers' default η, the paper's γ. */
const ETA = 0.3;

/** Strategic stochastic sampling (arXiv 2402.19159, algorithm 2), as diffusers' `TCDScheduler`. */
export function createTcd(fields: SchedulerFields, request: ScheduleRequest): Steps {
  fields.requireNeutral({ thresholding: false });
  const alphas = alphasCumprod(fields);
  const type = predictionTypeOf(fields);
  const timesteps = distilledTimesteps(fields, request);
  return {
    timesteps,
    initNoiseSigma: 1,
    scaleInput: (sample) => sample,
    predictClean: (output, index, sample) => predictClean(type, output, sample, mixOfAlpha(alphas[timesteps[index]!]!)),
    step(output, index, sample, drawNoise) {
      const mix = mixOfAlpha(alphas[timesteps[index]!]!);
      const nextTimestep = timesteps[index + 1] ?? 0;
      const beyondAlpha = alphas[Math.floor((1 - ETA) * nextTimestep)]!;
      const beyond = mixOfAlpha(beyondAlpha);
      const clean = predictClean(type, output, sample, mix);
      const noise = predictNoise(type, output, sample, mix);
      const reached = weightedSum([beyond.signal, clean], [beyond.noise, noise]);
      if (index === timesteps.length - 1) return reached;
      const back = mixOfAlpha(alphas[nextTimestep]! / beyondAlpha);
      return weightedSum([back.signal, reached], [back.noise, drawNoise()]);
    },
    addNoise(original, noise, index) {
      const mix = mixOfAlpha(alphas[timesteps[index]!]!);
      return weightedSum([mix.signal, original], [mix.noise, noise]);
    },
  };
}
