import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Runs a full garbage collection in this thread. Pixels live outside V8's heap, so V8 does not notice how much memory a
 * finished picture still holds and would let several pictures pile up.
 */
export const collectGarbage: () => void = exposeGc();

function exposeGc(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
