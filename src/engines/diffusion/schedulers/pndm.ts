import { alphasCumprod } from './noise-schedule.ts';
import { mixOfAlpha, predictClean, predictNoise } from './predictions.ts';
import type { ScheduleRequest, Steps } from './scheduler.ts';
import type { SchedulerFields } from './scheduler-fields.ts';
import { spaceTimesteps } from './timestep-spacing.ts';
import { weightedSum } from './weighted-sum.ts';

/** Weights of the newest and older answers, by how many there are (Adams–Bashforth; arXiv 2202.09778, equation 12). */
const ADAMS_BASHFORTH: readonly (readonly number[])[] = [
  [1],
  [3 / 2, -1 / 2],
  [23 / 12, -16 / 12, 5 / 12],
  [55 / 24, -59 / 24, 37 / 24, -9 / 24],
];

/**
 * Pseudo linear multistep (arXiv 2202.09778), as diffusers' `PNDMScheduler` with `skip_prk_steps`: the second step repeats
 * the first with the mean of two answers, so there is one call more than steps.
 */
export function createPndm(fields: SchedulerFields, { steps }: ScheduleRequest): Steps {
  if (!fields.boolean('skip_prk_steps', false)) throw fields.fault('skip_prk_steps', 'true', false);
  const alphas = alphasCumprod(fields);
  const finalAlpha = fields.boolean('set_alpha_to_one', false) ? 1 : alphas[0]!;
  const type = fields.choice('prediction_type', ['epsilon', 'v_prediction'], 'epsilon');
  const spaced = spaceTimesteps(fields, steps, { fallback: 'leading', leavesOutLast: false, rounds: true });
  const timesteps = steps === 1 ? spaced : [spaced[0]!, ...spaced.slice(1, 2), ...spaced.slice(1)];
  const stride = Math.floor(alphas.length / steps);
  let answers: Float32Array[] = [];
  let firstSample: Float32Array | undefined;
  let calls = 0;

  /** Equation 11 of the paper. */
  const transfer = (
    sample: Float32Array,
    output: Float32Array,
    timestep: number,
    nextTimestep: number,
  ): Float32Array => {
    const alpha = alphas[timestep]!;
    const next = alphas[nextTimestep] ?? finalAlpha;
    const noise = predictNoise(type, output, sample, mixOfAlpha(alpha));
    const denominator = alpha * Math.sqrt(1 - next) + Math.sqrt(alpha * (1 - alpha) * next);
    return weightedSum([Math.sqrt(next / alpha), sample], [-(next - alpha) / denominator, noise]);
  };

  return {
    timesteps,
    initNoiseSigma: 1,
    scaleInput: (sample) => sample,
    predictClean: (output, index, sample) => predictClean(type, output, sample, mixOfAlpha(alphas[timesteps[index]!]!)),
    step(output, index, sample) {
      const timestep = timesteps[index]!;
      const call = calls++;
      if (call === 1) {
        const mean = weightedSum([0.5, output], [0.5, answers[0]!]);
        return transfer(firstSample!, mean, timestep + stride, timestep);
      }
      if (call === 0) firstSample = sample;
      answers = [output, ...answers].slice(0, ADAMS_BASHFORTH.length);
      const weights = ADAMS_BASHFORTH[answers.length - 1]!;
      const blended = weightedSum(...answers.map((answer, k) => [weights[k]!, answer] as const));
      return transfer(sample, blended, timestep, timestep - stride);
    },
    addNoise(original, noise, index) {
      const mix = mixOfAlpha(alphas[timesteps[index]!]!);
      return weightedSum([mix.signal, original], [mix.noise, noise]);
    },
  };
}
