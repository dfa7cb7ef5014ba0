import PQueue from 'p-queue';

/** Runs work as soon as a slot is free, in order. Throws the signal's reason when the caller leaves while waiting. */
export type InSlot = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/** As much work at once as a server can take. */
export function createSlots(concurrency: number): InSlot {
  const queue = new PQueue({ concurrency });
  return (work, signal) => queue.add(work, { signal });
}
