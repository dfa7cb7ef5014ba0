/** One draw of standard normal noise, of the latents' length. Each call draws anew. */
export type DrawNoise = () => Float32Array;

/**
 * The walk from noise to latents for one picture: which timesteps the network is asked at and what becomes of its answers.
 * Pure arithmetic; it may remember earlier answers, so each picture has its own. Names follow diffusers.
 */
export interface Scheduler {
  /** What the network is told, from the noisiest on; fractional for some schedules. */
  readonly timesteps: readonly number[];
  /** Index of the step to begin with: 0 when the picture is made from noise alone. */
  readonly firstStep: number;
  /** Standard deviation of the latents before the first step. */
  readonly initNoiseSigma: number;
  /** The latents as the network wants to see them at step `index`. */
  scaleInput(sample: Float32Array, index: number): Float32Array;
  /** The clean latents that the network's answer at step `index` implies; for previews. */
  predictClean(output: Float32Array, index: number, sample: Float32Array): Float32Array;
  /** The latents after step `index`, from the network's answer. */
  step(output: Float32Array, index: number, sample: Float32Array, drawNoise: DrawNoise): Float32Array;
  /** Clean latents with as much noise as there is before step `index`. */
  addNoise(original: Float32Array, noise: Float32Array, index: number): Float32Array;
}

/** What the classes of schedulers make; where to begin is the same for all. */
export type Steps = Omit<Scheduler, 'firstStep'>;

/** What a schedule is made for. */
export interface ScheduleRequest {
  /** Whole number from 1 on. */
  readonly steps: number;
  /** How much of a given picture is drawn anew, above 0 up to 1. Default 1: everything. */
  readonly strength?: number;
  /** All steps are made in what `strength` leaves of the way, where the class can; else some are left out. Default false. */
  readonly spreadsSteps?: boolean;
  /** Tokens of the picture, where the schedule shifts with the picture's size (`use_dynamic_shifting`). */
  readonly imageTokens?: number;
  /** Flow levels from 1 to 1 / steps, as the Flux pipeline asks for, instead of the class's own. Default false. */
  readonly hasEvenFlowLevels?: boolean;
}
