import { logSnrSchedule } from './log-snr-schedule.ts';
import { linspace } from './number-sequences.ts';
import { predictClean } from './predictions.ts';
import type { ScheduleRequest, Steps } from './scheduler.ts';
import type { SchedulerFields } from './scheduler-fields.ts';
import { solveLinear } from './solve-linear.ts';
import { uniPcCoefficients } from './unipc-coefficients.ts';
import { weightedSum } from './weighted-sum.ts';

/** UniPC, predictor and corrector of order 1–3 on clean predictions (arXiv 2302.04867), as `UniPCMultistepScheduler`. */
export function createUniPc(fields: SchedulerFields, { steps }: ScheduleRequest): Steps {
  fields.requireNeutral({
    thresholding: false,
    predict_x0: true,
    use_dynamic_shifting: false,
    shift_terminal: null,
    solver_p: null,
    sigma_min: null,
    sigma_max: null,
  });
  const maxOrder = fields.number('solver_order', 2);
  const solverType = fields.choice('solver_type', ['bh1', 'bh2'], 'bh2');
  const type = fields.choice('prediction_type', ['epsilon', 'v_prediction', 'sample', 'flow_prediction'], 'epsilon');
  const uncorrected = fields.numbers('disable_corrector') ?? [];
  const lowersOrder = fields.boolean('lower_order_final', true);
  const schedule = logSnrSchedule(fields, steps, {
    flowSigmas,
    repeatsLastOfCurve: true,
    clipsLambda: false,
  });
  const { timesteps, mixes, lambdas } = schedule;
  /** Clean predictions, newest first. */
  let answers: Float32Array[] = [];
  let last: { readonly sample: Float32Array; readonly order: number } | undefined;

  /** Terms of one move from level `from` to the next; `corrector` is the clean prediction made there, if known. */
  const move = (sample: Float32Array, from: number, order: number, corrector?: Float32Array): Float32Array => {
    const newest = answers[0]!;
    const h = lambdas[from + 1]! - lambdas[from]!;
    const older = answers.slice(1, order);
    const distances = [...older.map((_, k) => (lambdas[from - 1 - k]! - lambdas[from]!) / h), 1];
    const { expm1, b, matrix, target } = uniPcCoefficients(h, distances, solverType);
    const { signal, noise } = mixes[from + 1]!;
    const terms: [number, Float32Array][] = [
      [noise / mixes[from]!.noise, sample],
      [-signal * expm1, newest],
    ];
    const add = (weight: number, answer: Float32Array): void => {
      terms.push([-signal * b * weight, answer], [signal * b * weight, newest]);
    };
    const weights = corrector ? correctorWeights(matrix, target) : predictorWeights(matrix, target);
    for (const [k, answer] of older.entries()) add(weights[k]! / distances[k]!, answer);
    if (corrector) add(weights.at(-1)!, corrector);
    return weightedSum(...terms);
  };

  const cleanOf: Steps['predictClean'] = (output, index, sample) =>
    type === 'flow_prediction'
      ? weightedSum([1, sample], [-mixes[index]!.noise, output])
      : predictClean(type, output, sample, mixes[index]!);

  return {
    timesteps,
    initNoiseSigma: 1,
    scaleInput: (sample) => sample,
    predictClean: cleanOf,
    step(output, index, sample) {
      const clean = cleanOf(output, index, sample);
      const corrects = last && !uncorrected.includes(index - 1);
      const corrected = corrects ? move(last!.sample, index - 1, last!.order, clean) : sample;
      answers = [clean, ...answers].slice(0, maxOrder);
      const wanted = lowersOrder ? Math.min(maxOrder, timesteps.length - index) : maxOrder;
      const order = Math.min(wanted, answers.length);
      last = { sample: corrected, order };
      return move(corrected, index, order);
    },
    addNoise: (original, noise, index) => weightedSum([mixes[index]!.signal, original], [mixes[index]!.noise, noise]),
  };
}

/** Order 1 uses the simplified weight of the paper. */
function correctorWeights(matrix: readonly (readonly number[])[], target: readonly number[]): number[] {
  return matrix.length === 1 ? [0.5] : solveLinear(matrix, target);
}

/** The predictor knows no answer at the target; order 2 uses the simplified weight of the paper. */
function predictorWeights(matrix: readonly (readonly number[])[], target: readonly number[]): number[] {
  if (matrix.length === 1) return [];
  if (matrix.length === 2) return [0.5];
  return solveLinear(
    matrix.slice(0, -1).map((row) => row.slice(0, -1)),
    target.slice(0, -1),
  );
}

/** UniPC's flow levels begin just below pure noise, where λ is finite. */
function flowSigmas(fields: SchedulerFields, steps: number): number[] {
  const shift = fields.number('flow_shift', 1);
  const trained = fields.number('num_train_timesteps', 1000);
  const levels = linspace(1, 1 / trained, steps + 1).slice(0, -1);
  const shifted = levels.map((sigma) => (shift * sigma) / (1 + (shift - 1) * sigma));
  return shifted.map((sigma) => (Math.abs(sigma - 1) < 1e-6 ? sigma - 1e-6 : sigma));
}
