import { linspace } from './number-sequences.ts';
import type { SchedulerFields } from './scheduler-fields.ts';

const BETA_SCHEDULES = ['linear', 'scaled_linear', 'squaredcos_cap_v2'] as const;

/** Where a network was trained to end in pure noise, the last ᾱ is put to this by schedules that divide by it. */
const SMALLEST_ALPHA = 2 ** -24;

/** How much of the picture is left at each training timestep, ᾱ (DDPM, arXiv 2006.11239), by the fields of diffusers. */
export function alphasCumprod(fields: SchedulerFields): number[] {
  let product = 1;
  const alphas = betas(fields).map((beta) => (product *= 1 - beta));
  return fields.boolean('rescale_betas_zero_snr', false) ? rescaleToZeroSnr(alphas) : alphas;
}

/** The same, never quite zero. */
export function positiveAlphasCumprod(fields: SchedulerFields): number[] {
  const alphas = alphasCumprod(fields);
  if (fields.boolean('rescale_betas_zero_snr', false)) alphas[alphas.length - 1] = SMALLEST_ALPHA;
  return alphas;
}

/** Noise over signal, σ = √((1 − ᾱ) / ᾱ). */
export function sigmasOf(alphas: readonly number[]): number[] {
  return alphas.map((alpha) => Math.sqrt((1 - alpha) / alpha));
}

function betas(fields: SchedulerFields): readonly number[] {
  const trained = fields.numbers('trained_betas');
  if (trained) return trained;
  const count = fields.number('num_train_timesteps', 1000);
  const start = fields.number('beta_start', 0.0001);
  const end = fields.number('beta_end', 0.02);
  switch (fields.choice('beta_schedule', BETA_SCHEDULES, 'linear')) {
    case 'linear':
      return linspace(start, end, count);
    case 'scaled_linear':
      return linspace(Math.sqrt(start), Math.sqrt(end), count).map((root) => root * root);
    case 'squaredcos_cap_v2':
      return Array.from({ length: count }, (_, i) => Math.min(1 - cosine((i + 1) / count) / cosine(i / count), 0.999));
  }
}

/** ᾱ of the cosine schedule (arXiv 2102.09672, equation 17). */
function cosine(time: number): number {
  return Math.cos(((time + 0.008) / 1.008) * (Math.PI / 2)) ** 2;
}

/** Shifts and stretches √ᾱ so that nothing of the picture is left at the end (arXiv 2305.08891, algorithm 1). */
function rescaleToZeroSnr(alphas: readonly number[]): number[] {
  const roots = alphas.map(Math.sqrt);
  const first = roots[0]!;
  const last = roots.at(-1)!;
  return roots.map((root) => (((root - last) * first) / (first - last)) ** 2);
}
