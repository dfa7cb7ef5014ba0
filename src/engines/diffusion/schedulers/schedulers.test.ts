import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createScheduler, SCHEDULER_CLASSES } from './create-scheduler.ts';
import type { ScheduleRequest } from './scheduler.ts';

/** One run of a scheduler of diffusers over a sine in the place of a network; made by `tools/diffusion/golden_schedulers.py`. */
interface GoldenRun {
  readonly className: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly request: ScheduleRequest;
  readonly timesteps: readonly number[];
  readonly initNoiseSigma: number;
  readonly noised: { readonly index: number; readonly values: readonly number[] };
  readonly trace: readonly (readonly number[])[];
}

/** diffusers computes in single precision, we in double. */
const RELATIVE_TOLERANCE = 5e-5;
/** Timesteps that diffusers derives from noise levels in single precision. */
const TIMESTEP_TOLERANCE = 0.01;
/** There, cutting 998.99997 to a whole number makes 998 of what is 999 in double precision. */
const CUT_TIMESTEP_TOLERANCE = 1.01;
const INITIAL = Float32Array.of(-2, -2 / 3, 2 / 3, 2);

const { cases } = JSON.parse(readFileSync(new URL('./__fixtures__/golden.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly GoldenRun[];
};

describe('schedulers, beside those of diffusers', () => {
  it('are all covered', () => {
    expect(new Set(cases.map(({ className }) => className))).toEqual(new Set(SCHEDULER_CLASSES));
  });

  it.each(cases.map((golden) => [nameOf(golden), golden] as const))('%s', (_name, golden) => {
    const scheduler = create(golden.className, golden.config, golden.request);
    expect(scheduler.timesteps).toHaveLength(golden.timesteps.length);
    const tolerance = golden.config['use_exponential_sigmas'] ? CUT_TIMESTEP_TOLERANCE : TIMESTEP_TOLERANCE;
    for (const [i, timestep] of golden.timesteps.entries())
      expect(Math.abs(scheduler.timesteps[i]! - timestep)).toBeLessThan(tolerance);
    expect(scheduler.initNoiseSigma / golden.initNoiseSigma).toBeCloseTo(1, 4);
    const { index, values } = golden.noised;
    expectNear(
      scheduler.addNoise(
        INITIAL.map((value) => value / 2),
        INITIAL,
        index,
      ),
      values,
    );
    let draws = 0;
    const drawNoise = (): Float32Array => {
      draws++;
      return INITIAL.map((_, i) => Math.cos(1.7 * (i + 1) + draws));
    };
    let sample = INITIAL.map((value) => value * scheduler.initNoiseSigma);
    for (const [i, expected] of golden.trace.entries()) {
      const output = pseudoNetwork(scheduler.scaleInput(sample, i), golden.timesteps[i]!);
      sample = scheduler.step(output, i, sample, drawNoise) as Float32Array<ArrayBuffer>;
      expectNear(sample, expected);
    }
  });
});

describe('a scheduler configuration', () => {
  it.each([
    [{ _class_name: 'HeunDiscreteScheduler' }, 'HeunDiscreteScheduler'],
    [{ _class_name: 'constructor' }, '_class_name'],
    [{ _class_name: 'DDIMScheduler', thresholding: true }, 'thresholding'],
    [{ _class_name: 'DDIMScheduler', beta_schedule: 'sigmoid' }, 'beta_schedule'],
    [{ _class_name: 'DDIMScheduler', prediction_type: 'score' }, 'prediction_type'],
    [{ _class_name: 'PNDMScheduler' }, 'skip_prk_steps'],
    [{ _class_name: 'EulerDiscreteScheduler', use_beta_sigmas: true }, 'use_beta_sigmas'],
    [{ _class_name: 'EulerDiscreteScheduler', beta_start: 'low' }, 'beta_start'],
    [{ _class_name: 'DPMSolverMultistepScheduler', solver_order: 3 }, 'solver_order'],
    [{ _class_name: 'DPMSolverMultistepScheduler', lambda_min_clipped: 'low' }, 'lambda_min_clipped'],
    [{ _class_name: 'DPMSolverMultistepScheduler', lambda_min_clipped: 9 }, 'num_train_timesteps'],
    [{ _class_name: 'LCMScheduler', original_inference_steps: 2 }, 'original_inference_steps'],
  ])('with %o is refused, naming the file and the field', (config, field) => {
    const make = () => createScheduler(config, '/models/x/scheduler/scheduler_config.json', { steps: 4 });
    expect(make).toThrow(field);
    expect(make).toThrow('/models/x/scheduler/scheduler_config.json');
  });
});

function create(className: string, config: GoldenRun['config'], request: ScheduleRequest) {
  return createScheduler({ _class_name: className, ...config }, 'golden', request);
}

function pseudoNetwork(sample: Float32Array, timestep: number): Float32Array {
  return sample.map((value) => Math.sin(value * 1.3 + timestep * 0.01) * 0.7);
}

function expectNear(actual: Float32Array, expected: readonly number[]): void {
  const scale = Math.max(...expected.map(Math.abs));
  for (const [i, value] of expected.entries())
    expect(Math.abs(actual[i]! - value) / scale, `element ${i}: ${actual[i]} beside ${value}`).toBeLessThan(
      RELATIVE_TOLERANCE,
    );
}

function nameOf({ className, config, request }: GoldenRun): string {
  const { beta_start, beta_end, num_train_timesteps, ...own } = config;
  return `${className} ${JSON.stringify({ ...own, ...request })}`;
}

describe('the clean latents that a step implies', () => {
  it.each(SCHEDULER_CLASSES)('of %s are those that a network which knows them tells of', (className) => {
    const type = className.startsWith('FlowMatch') ? 'flow' : 'epsilon';
    const config = {
      skip_prk_steps: true,
      clip_sample: false,
      prediction_type: 'epsilon',
      timestep_spacing: 'leading',
    };
    const scheduler = create(className, config, { steps: 8 });
    const clean = Float32Array.of(0.5, -0.25, 1, 0);
    const noise = Float32Array.of(1, 0.5, -1, 0.25);
    const sample = scheduler.addNoise(clean, noise, 3);
    const output = type === 'flow' ? noise.map((value, i) => value - clean[i]!) : noise;
    const implied = scheduler.predictClean(output, 3, sample);
    for (const [i, value] of clean.entries()) expect(implied[i]).toBeCloseTo(value, 4);
  });
});
