/** Service times of one kind of work: what a worker needs for one picture, in seconds. */
export type ServiceTimes = readonly number[];

/** How a number of workers fares under a load. */
export interface Fares {
  readonly picturesPerSecond: number;
  readonly meanWaitSeconds: number;
  /** 95 of 100 pictures wait no longer. */
  readonly longWaitSeconds: number;
}

/** The part of all pictures that the simulation leaves out at its beginning, when the queue is still empty. */
const WARM_UP = 0.2;

/**
 * Simulates a queue with several workers: pictures come at random moments (a Poisson process), each takes one of the
 * service times at random, and the first that came is served first.
 *
 * @param utilisation 0–1, the part of the workers' time that is asked for.
 * @param random numbers from 0 to 1.
 */
export function simulate(
  workers: number,
  utilisation: number,
  serviceTimes: ServiceTimes,
  pictures: number,
  random: () => number,
): Fares {
  const arrivalsPerSecond = (utilisation * workers) / mean(serviceTimes);
  const freeAt = new Float64Array(workers);
  const waits: number[] = [];
  let now = 0;
  let firstCounted = 0;
  const warmUp = Math.floor(pictures * WARM_UP);
  for (let picture = 0; picture < pictures; picture++) {
    now += -Math.log(1 - random()) / arrivalsPerSecond;
    const wait = Math.max(0, freeAt[0]! - now);
    replaceLeast(freeAt, now + wait + serviceTimes[Math.floor(random() * serviceTimes.length)]!);
    if (picture === warmUp) firstCounted = now;
    if (picture >= warmUp) waits.push(wait);
  }
  waits.sort((a, b) => a - b);
  return {
    picturesPerSecond: waits.length / (now - firstCounted),
    meanWaitSeconds: mean(waits),
    longWaitSeconds: waits[Math.floor(waits.length * 0.95)]!,
  };
}

/**
 * The mean wait by the approximation of Allen and Cunneen (Allen, Probability, Statistics and Queueing Theory, 1990) for
 * arrivals at random: Erlang's probability of waiting, over the spare capacity, times half of one plus the squared
 * coefficient of variation of the service times.
 */
export function meanWaitSeconds(workers: number, utilisation: number, serviceTimes: ServiceTimes): number {
  const service = mean(serviceTimes);
  const spread = mean(serviceTimes.map((time) => (time - service) ** 2)) / service ** 2;
  return ((erlangC(workers, utilisation) * service) / (workers * (1 - utilisation))) * ((1 + spread) / 2);
}

/** The probability that a picture has to wait (Erlang 1917), by the stable recursion over Erlang B. */
export function erlangC(workers: number, utilisation: number): number {
  const offered = workers * utilisation;
  let blocked = 1;
  for (let count = 1; count <= workers; count++) blocked = (offered * blocked) / (count + offered * blocked);
  return blocked / (1 - utilisation * (1 - blocked));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Puts a value in the place of the least one of a heap. */
function replaceLeast(heap: Float64Array, value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++;
    if (heap[child]! >= value) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
