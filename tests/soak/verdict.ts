import type { Growth } from '../fuzz/growth.ts';
import type { EvenLatency } from './even-latency.ts';
import { faultsOf } from './ledger.ts';
import type { MixedLoad } from './mixed-load.ts';

/** All that a soak measured. */
export interface SoakFacts {
  readonly even: EvenLatency;
  readonly mixed: MixedLoad;
  readonly growth: Growth | undefined;
  /** With which code the server ended when it was told to. */
  readonly exitCode: number | null;
}

const MAX_LATENCY_RATIO = 3;
const MEBIBYTE = 1024 * 1024;
const MAX_HELD_GROWTH_BYTES = 16 * MEBIBYTE;
/** Databases of the gallery and pools open a few files more as the load goes up. */
const MAX_MORE_FILES = 8;

/** What is not as it should be, in words; nothing when all is well. */
export function judgeSoak({ even, mixed, growth, exitCode }: SoakFacts): string[] {
  const { before, after, ledger } = mixed;
  const faults = [...faultsOf(ledger)];
  const check = (isGood: boolean, what: string): void => {
    if (!isGood) faults.push(what);
  };
  check(even.failures === 0, `${even.failures} requests of the even load failed`);
  check(even.p99Ms <= even.p50Ms * MAX_LATENCY_RATIO, `p99 is ${(even.p99Ms / even.p50Ms).toFixed(2)} times p50`);
  const grownBytes = Math.min(after.heldBytes - before.heldBytes, growth?.heldBytes ?? Number.POSITIVE_INFINITY);
  check(grownBytes <= MAX_HELD_GROWTH_BYTES, `held memory grew by ${(grownBytes / MEBIBYTE).toFixed(1)} MiB`);
  check(after.files <= before.files + MAX_MORE_FILES, `open files: ${before.files} before, ${after.files} after`);
  check(after.sockets <= before.sockets, `sockets: ${before.sockets} before, ${after.sockets} after`);
  check(exitCode === 0, `the server ended with ${exitCode}`);
  return faults;
}
