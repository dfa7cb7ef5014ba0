import { linspace, roundHalfEven } from './number-sequences.ts';
import type { SchedulerFields } from './scheduler-fields.ts';

const SPACINGS = ['linspace', 'leading', 'trailing'] as const;
export type TimestepSpacing = (typeof SPACINGS)[number];

export interface SpacingRules {
  /** What the scheduler's class assumes when the configuration is silent. */
  readonly fallback: TimestepSpacing;
  /** Multistep solvers space one point more, at the clean end, and leave it out. */
  readonly leavesOutLast: boolean;
  /** Whether `linspace` gives whole numbers. */
  readonly rounds: boolean;
  /** How many of the training's noisiest timesteps are left out; 0 by default. */
  readonly noisiestLeftOut?: number;
}

/** Which of the training's timesteps are visited, from the noisiest on (arXiv 2305.08891, table 2). */
export function spaceTimesteps(
  fields: SchedulerFields,
  steps: number,
  { fallback, leavesOutLast, rounds, noisiestLeftOut = 0 }: SpacingRules,
): number[] {
  const trained = fields.number('num_train_timesteps', 1000);
  const used = trained - noisiestLeftOut;
  if (steps > used) throw fields.fault('num_train_timesteps', `at least ${steps} timesteps`, used);
  const points = leavesOutLast ? steps + 1 : steps;
  switch (spacingOf(fields, fallback)) {
    case 'linspace': {
      const timesteps = linspace(0, used - 1, points)
        .reverse()
        .slice(0, steps);
      return rounds ? timesteps.map(roundHalfEven) : timesteps.map(Math.fround);
    }
    case 'leading': {
      const stride = Math.floor(used / points);
      const offset = fields.number('steps_offset', 0);
      return Array.from({ length: steps }, (_, i) => (points - 1 - i) * stride + offset);
    }
    case 'trailing':
      // Strides are those of the whole training, so that what is left out costs steps.
      return Array.from(
        { length: Math.ceil((used * steps) / trained) },
        (_, i) => roundHalfEven(used - (i * trained) / steps) - 1,
      );
  }
}

export function spacingOf(fields: SchedulerFields, fallback: TimestepSpacing): TimestepSpacing {
  return fields.choice('timestep_spacing', SPACINGS, fallback);
}
