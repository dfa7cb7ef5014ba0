/** What main thread and render thread tell each other about one piece of work. */
const WAITING = 0;
const WORKING = 1;
const STOPPED = 2;

/** Shared by both threads; one number. */
export type StopFlag = Int32Array<SharedArrayBuffer>;

export function createStopFlag(): StopFlag {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Asks for an end. Returns whether the work had begun, so that the thread must be waited for. */
export function askToStop(flag: StopFlag): boolean {
  return Atomics.exchange(flag, 0, STOPPED) === WORKING;
}

/** To be called by the thread when it takes up the work. @throws Error when it was stopped before. */
export function beginUnlessStopped(flag: StopFlag): void {
  if (Atomics.compareExchange(flag, 0, WAITING, WORKING) === STOPPED) throw new Error('Stopped before it began.');
}

/** @throws Error when the work shall end. */
export function throwIfStopped(flag: StopFlag): void {
  if (Atomics.load(flag, 0) === STOPPED) throw new Error('Stopped.');
}
