import { noteLoop } from './kept-code.ts';

/** Numbers that are worked out stripe by stripe, in memory of the thread's own. */
type Pixels = Float32Array | Uint8Array | Uint16Array;

/** What a piece of work fills, stripe by stripe. */
export interface Harvest {
  readonly pixels: Pixels;
  /** Values of one row or, where `rows` is given, of one column in each row; the last one may be shorter. */
  readonly values: number;
  /** The stripes are columns of a picture with this many rows; by default they are rows. */
  readonly rows?: number;
}

/**
 * Threads that draw one picture together. All of them run the same code with the same choices; where a piece of work falls
 * into stripes that do not depend on each other, each does its share and takes over what the others made. What is not
 * shared is done by all, so any part of the drawing may stay as it is.
 */
export interface Crew {
  readonly members: number;
  /**
   * Calls `work` for this thread's stripes of 0–`count`, then completes `harvests` with the others' stripes. The result does
   * not depend on the number of threads as long as `work` writes nothing else and reads no harvest outside its stripe.
   */
  share(count: number, work: (from: number, to: number) => void, ...harvests: readonly Harvest[]): void;
  /**
   * Which of 0–`count` are this thread's, for work that is not done stripe after stripe: 1 for its own, 0 for the others'.
   * `exchange` with the same arguments completes what was filled so.
   */
  ownOf(count: number, ...harvests: readonly Harvest[]): Uint8Array;
  /** Completes `harvests`, of which this thread has filled what `ownOf` says, with the others' work. */
  exchange(count: number, ...harvests: readonly Harvest[]): void;
}

/** A thread by itself. */
export const ALONE: Crew = {
  members: 1,
  share(count, work) {
    noteLoop(work);
    workInSteps(work, 0, count);
  },
  ownOf: (count) => new Uint8Array(count).fill(1),
  exchange() {},
};

/**
 * Does light work over rows or columns that each thread does for itself, since handing it over would take longer: in short calls
 * (see `workInSteps`), which stay compiled for the next picture.
 */
export function workAlone(count: number, work: (from: number, to: number) => void): void {
  ALONE.share(count, work);
}

/** Rows or columns of one call of the work. */
const STEP = 4;

/**
 * Does a stripe in many short calls: V8 compiles a function that is called often once, but one that is called once and loops
 * for long anew for every loop and every picture.
 */
export function workInSteps(work: (from: number, to: number) => void, from: number, to: number): void {
  for (let at = from; at < to; at += STEP) work(at, Math.min(to, at + STEP));
}
