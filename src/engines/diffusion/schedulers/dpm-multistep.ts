import { logSnrSchedule, shiftedFlowSigmas } from './log-snr-schedule.ts';
import { predictClean } from './predictions.ts';
import type { ScheduleRequest, Steps } from './scheduler.ts';
import type { SchedulerFields } from './scheduler-fields.ts';
import { weightedSum } from './weighted-sum.ts';

/** Below this many steps the last one is of first order, for stability (diffusers). */
const FEW_STEPS = 15;

/**
 * DPM-Solver++ of order 1 or 2, multistep, without and with noise (arXiv 2211.01095, algorithm 2 and appendix C), as
 * diffusers' `DPMSolverMultistepScheduler`.
 */
export function createDpmMultistep(fields: SchedulerFields, { steps }: ScheduleRequest): Steps {
  fields.requireNeutral({
    thresholding: false,
    use_lu_lambdas: false,
    use_dynamic_shifting: false,
    variance_type: null,
  });
  const order = fields.number('solver_order', 2);
  if (order !== 1 && order !== 2) throw fields.fault('solver_order', '1 or 2', order);
  const isNoisy = fields.choice('algorithm_type', ['dpmsolver++', 'sde-dpmsolver++'], 'dpmsolver++') !== 'dpmsolver++';
  const isHeun = fields.choice('solver_type', ['midpoint', 'heun'], 'midpoint') === 'heun';
  const type = fields.choice('prediction_type', ['epsilon', 'v_prediction', 'sample', 'flow_prediction'], 'epsilon');
  const schedule = logSnrSchedule(fields, steps, {
    flowSigmas: shiftedFlowSigmas,
    repeatsLastOfCurve: false,
    clipsLambda: true,
  });
  const { timesteps, mixes, lambdas } = schedule;
  const endsWithFirstOrder =
    fields.boolean('euler_at_final', false) ||
    (fields.boolean('lower_order_final', true) && timesteps.length < FEW_STEPS) ||
    fields.choice('final_sigmas_type', ['zero', 'sigma_min'], 'zero') === 'zero';
  let previous: Float32Array | undefined;

  const cleanOf: Steps['predictClean'] = (output, index, sample) =>
    type === 'flow_prediction'
      ? weightedSum([1, sample], [-mixes[index]!.noise, output])
      : predictClean(type, output, sample, mixes[index]!);

  return {
    timesteps,
    initNoiseSigma: 1,
    scaleInput: (sample) => sample,
    predictClean: cleanOf,
    step(output, index, sample, drawNoise) {
      const mix = mixes[index]!;
      const next = mixes[index + 1]!;
      const clean = cleanOf(output, index, sample);
      const before = previous;
      previous = clean;
      const h = lambdas[index + 1]! - lambdas[index]!;
      // With noise, half of each step's way is noise: its coefficients are those of a step twice as long.
      const span = isNoisy ? 2 * h : h;
      const gain = -next.signal * Math.expm1(-span);
      const decay = (next.noise / mix.noise) * (isNoisy ? Math.exp(-h) : 1);
      const terms: [number, Float32Array][] = [
        [decay, sample],
        [gain, clean],
      ];
      const isFirstOrder = order === 1 || !before || (endsWithFirstOrder && index === timesteps.length - 1);
      if (!isFirstOrder) {
        const slope = h / (lambdas[index]! - lambdas[index - 1]!);
        const weight = slope * (isHeun ? next.signal * (Math.expm1(-span) / span + 1) : 0.5 * gain);
        terms.push([weight, clean], [-weight, before]);
      }
      if (isNoisy) terms.push([next.noise * Math.sqrt(-Math.expm1(-2 * h)), drawNoise()]);
      return weightedSum(...terms);
    },
    addNoise: (original, noise, index) => weightedSum([mixes[index]!.signal, original], [mixes[index]!.noise, noise]),
  };
}
