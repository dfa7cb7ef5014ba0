import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Runs a full garbage collection in this thread. Pixels live outside V8's heap, so V8 does not notice how much memory a
 * finished picture still holds and would let several pictures pile up.
 */
export function collectGarbage(): void {
  gc();
}

/** As `collectGarbage`, and gives memory back that V8 would keep for later; takes some ten milliseconds. */
export function compactHeap(): void {
  gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

interface GarbageCollection {
  readonly type: 'major';
  readonly execution: 'sync';
  readonly flavor: 'last-resort';
}

const gc = exposeGc();

function exposeGc(): (how?: GarbageCollection) => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as (how?: GarbageCollection) => void;
}
