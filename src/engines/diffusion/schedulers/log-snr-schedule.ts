import { positiveAlphasCumprod, sigmasOf } from './noise-schedule.ts';
import { linspace, roundHalfEven, valueAt } from './number-sequences.ts';
import type { Mix } from './predictions.ts';
import type { SchedulerFields } from './scheduler-fields.ts';
import { drawSigmas, sigmaCurveOf, timestepOfSigma } from './sigma-curves.ts';
import { spaceTimesteps, spacingOf } from './timestep-spacing.ts';

/** The levels that a solver in log-SNR visits; one entry more than timesteps, the last for the finished latents. */
export interface LogSnrSchedule {
  readonly timesteps: readonly number[];
  readonly mixes: readonly Mix[];
  /** λ = ln(signal / noise); infinite where nothing of the noise is left. */
  readonly lambdas: readonly number[];
}

/** What differs between the classes that share this schedule. */
export interface LogSnrRules {
  /** Of flow sigmas, from pure noise on. */
  readonly flowSigmas: (fields: SchedulerFields, steps: number) => readonly number[];
  /** `final_sigmas_type: sigma_min` repeats the last level of a curve in UniPC and means the training's in DPM++. */
  readonly repeatsLastOfCurve: boolean;
  /** DPM++ leaves out the noisiest timesteps, below `lambda_min_clipped`. */
  readonly clipsLambda: boolean;
}

const FINAL_TYPES = ['zero', 'sigma_min'] as const;

/** Builds the schedule of the DPM++ and UniPC classes of diffusers. */
export function logSnrSchedule(fields: SchedulerFields, steps: number, rules: LogSnrRules): LogSnrSchedule {
  const table = sigmasOf(positiveAlphasCumprod(fields));
  const isFlow = fields.boolean('use_flow_sigmas', false);
  const { levels, timesteps } = isFlow ? flowLevels(fields, steps, rules) : tableLevels(fields, steps, table, rules);
  const followsCurve = isFlow || sigmaCurveOf(fields) !== 'table';
  const lowest = rules.repeatsLastOfCurve && followsCurve ? levels.at(-1)! : table[0]!;
  const final = fields.choice('final_sigmas_type', FINAL_TYPES, 'zero') === 'zero' ? 0 : lowest;
  const mixes = [...levels, final].map(Math.fround).map(isFlow ? flowMix : mixOfSigma);
  return { timesteps, mixes, lambdas: mixes.map(({ signal, noise }) => Math.log(signal) - Math.log(noise)) };
}

function mixOfSigma(sigma: number): Mix {
  const signal = 1 / Math.sqrt(sigma * sigma + 1);
  return { signal, noise: sigma * signal };
}

function flowMix(sigma: number): Mix {
  return { signal: 1 - sigma, noise: sigma };
}

function tableLevels(
  fields: SchedulerFields,
  steps: number,
  table: readonly number[],
  { clipsLambda }: LogSnrRules,
): { levels: readonly number[]; timesteps: readonly number[] } {
  const curve = sigmaCurveOf(fields);
  if (curve !== 'table') {
    const levels = drawSigmas(curve, table.at(-1)!, table[0]!, steps);
    const logs = table.map(Math.log);
    // diffusers rounds Karras timesteps and cuts others to whole numbers.
    const whole = curve === 'karras' ? roundHalfEven : Math.trunc;
    return { levels, timesteps: levels.map((sigma) => whole(timestepOfSigma(sigma, logs))) };
  }
  const leavesOutLast = spacingOf(fields, 'linspace') !== 'trailing';
  const smallestLambda = clipsLambda ? fields.lowerBound('lambda_min_clipped') : -Infinity;
  const noisiestLeftOut = table.filter((sigma) => -Math.log(sigma) < smallestLambda).length;
  const rules = { fallback: 'linspace', leavesOutLast, rounds: true, noisiestLeftOut } as const;
  const timesteps = spaceTimesteps(fields, steps, rules);
  return { levels: timesteps.map((timestep) => valueAt(table, timestep)), timesteps };
}

function flowLevels(
  fields: SchedulerFields,
  steps: number,
  { flowSigmas }: LogSnrRules,
): { levels: readonly number[]; timesteps: readonly number[] } {
  const levels = flowSigmas(fields, steps);
  const trained = fields.number('num_train_timesteps', 1000);
  return { levels, timesteps: levels.map((sigma) => Math.trunc(sigma * trained)) };
}

/** `steps` flow sigmas below 1, shifted (arXiv 2403.03206, equation 23). */
export function shiftedFlowSigmas(fields: SchedulerFields, steps: number): number[] {
  const shift = fields.number('flow_shift', 1);
  const trained = fields.number('num_train_timesteps', 1000);
  const alphas = linspace(1, 1 / trained, steps + 1);
  return alphas
    .map((alpha) => 1 - alpha)
    .map((sigma) => (shift * sigma) / (1 + (shift - 1) * sigma))
    .reverse()
    .slice(0, -1);
}
