import { linspace } from './number-sequences.ts';
import type { SchedulerFields } from './scheduler-fields.ts';

/** Exponent of the curve (arXiv 2206.00364, section 3). */
const RHO = 7;

export type SigmaCurve = 'table' | 'karras' | 'exponential';

/** Which curve the noise levels follow; `table` means those of the spaced timesteps. */
export function sigmaCurveOf(fields: SchedulerFields): SigmaCurve {
  fields.requireNeutral({ use_beta_sigmas: false });
  const isKarras = fields.boolean('use_karras_sigmas', false);
  const isExponential = fields.boolean('use_exponential_sigmas', false);
  if (isKarras && isExponential) throw fields.fault('use_exponential_sigmas', 'false beside Karras sigmas', true);
  if (isKarras) return 'karras';
  return isExponential ? 'exponential' : 'table';
}

/** `steps` noise levels from the highest to the lowest along a curve. */
export function drawSigmas(
  curve: Exclude<SigmaCurve, 'table'>,
  highest: number,
  lowest: number,
  steps: number,
): number[] {
  if (curve === 'exponential') return linspace(Math.log(highest), Math.log(lowest), steps).map(Math.exp);
  return linspace(highest ** (1 / RHO), lowest ** (1 / RHO), steps).map((root) => root ** RHO);
}

/** The fractional timestep at which the training had this noise level: linear in log σ between two timesteps. */
export function timestepOfSigma(sigma: number, tableLogs: readonly number[]): number {
  const log = Math.log(Math.max(sigma, 1e-10));
  let low = 0;
  while (low < tableLogs.length - 2 && log >= tableLogs[low + 1]!) low++;
  const from = tableLogs[low]!;
  const weight = Math.min(1, Math.max(0, (from - log) / (from - tableLogs[low + 1]!)));
  return low + weight;
}
