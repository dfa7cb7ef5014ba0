/** What one picture took. */
export interface StepTimes {
  /** When each step ended, in milliseconds of any clock. */
  readonly stepEndsMs: readonly number[];
  readonly decodeMs: number;
  /** Largest resident memory of the process. */
  readonly peakMib: number;
}

/** What it took Limner, with the whole of it and the time within `session.run`. */
export interface LimnerPicture extends StepTimes {
  readonly wholeMs: number;
  readonly networksMs: number;
}

/** Milliseconds of a step, the first one left out: there memory grows and weights are read. */
export function stepMs({ stepEndsMs }: StepTimes): number {
  return (stepEndsMs.at(-1)! - stepEndsMs[0]!) / (stepEndsMs.length - 1);
}
