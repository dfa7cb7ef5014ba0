import { linspace } from './number-sequences.ts';
import type { ScheduleRequest, Steps } from './scheduler.ts';
import type { SchedulerFields } from './scheduler-fields.ts';
import { drawSigmas, sigmaCurveOf } from './sigma-curves.ts';
import { weightedSum } from './weighted-sum.ts';

/** Euler's method along a rectified flow (arXiv 2403.03206), as diffusers' `FlowMatchEulerDiscreteScheduler`. */
export function createFlowEuler(fields: SchedulerFields, request: ScheduleRequest): Steps {
  fields.requireNeutral({ invert_sigmas: false, stochastic_sampling: false });
  const trained = fields.number('num_train_timesteps', 1000);
  const levels = flowLevels(fields, request, trained).map(Math.fround);
  const sigmas = [...levels, 0];
  return {
    timesteps: levels.map((sigma) => Math.fround(sigma * trained)),
    initNoiseSigma: 1,
    scaleInput: (sample) => sample,
    predictClean: (output, index, sample) => weightedSum([1, sample], [-sigmas[index]!, output]),
    step: (output, index, sample) => weightedSum([1, sample], [sigmas[index + 1]! - sigmas[index]!, output]),
    addNoise: (original, noise, index) => weightedSum([1 - sigmas[index]!, original], [sigmas[index]!, noise]),
  };
}

function flowLevels(fields: SchedulerFields, request: ScheduleRequest, trained: number): number[] {
  const { steps, imageTokens, hasEvenFlowLevels = false } = request;
  const shift = fields.number('shift', 1);
  const isDynamic = fields.boolean('use_dynamic_shifting', false);
  const staticShift = (sigma: number): number => (shift * sigma) / (1 + (shift - 1) * sigma);
  const shifted = isDynamic ? dynamicShift(fields, imageTokens) : staticShift;
  // The class shifts its own last level once here and again below.
  const lowest = isDynamic ? 1 / trained : staticShift(1 / trained);
  const levels = linspace(1, hasEvenFlowLevels ? 1 / steps : lowest, steps).map(shifted);
  const stretched = stretchToTerminal(fields, levels);
  const curve = sigmaCurveOf(fields);
  return curve === 'table' ? stretched : drawSigmas(curve, stretched[0]!, stretched.at(-1)!, steps);
}

/** Larger pictures need more noise to be unrecognisable, so the levels are shifted with their number of tokens. */
function dynamicShift(fields: SchedulerFields, imageTokens: number | undefined): (sigma: number) => number {
  const baseTokens = fields.number('base_image_seq_len', 256);
  const maxTokens = fields.number('max_image_seq_len', 4096);
  const baseShift = fields.number('base_shift', 0.5);
  const maxShift = fields.number('max_shift', 1.15);
  const slope = (maxShift - baseShift) / (maxTokens - baseTokens);
  const mu = ((imageTokens ?? maxTokens) - baseTokens) * slope + baseShift;
  const isLinear = fields.choice('time_shift_type', ['exponential', 'linear'], 'exponential') === 'linear';
  const strength = isLinear ? mu : Math.exp(mu);
  return (sigma) => strength / (strength + (1 / sigma - 1));
}

function stretchToTerminal(fields: SchedulerFields, levels: number[]): number[] {
  const terminal = fields.optionalNumber('shift_terminal');
  if (terminal === undefined || terminal === 0) return levels;
  const scale = (1 - levels.at(-1)!) / (1 - terminal);
  return levels.map((sigma) => 1 - (1 - sigma) / scale);
}
