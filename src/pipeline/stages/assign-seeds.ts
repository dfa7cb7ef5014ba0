import { LimnerError } from '../../core/errors/limner-error.ts';
import type { SeedSource } from '../../core/ports.ts';
import type { Screened, Seeded } from '../states.ts';

/** Seeds are unsigned 32-bit numbers and start again at 0 after the last. */
const SEED_COUNT = 2 ** 32;

/**
 * Gives picture k the seed `seed + k`, so that it can be made alone later.
 *
 * @throws LimnerError `OPERATION_UNSUPPORTED` for operations that no engine of this release performs.
 */
export function assignSeeds(request: Screened, seedSource: SeedSource): Seeded {
  const { operation } = request;
  if (operation.kind !== 'generate')
    throw new LimnerError(
      'OPERATION_UNSUPPORTED',
      `This release understands ${operation.kind} requests but does not perform them yet.`,
    );
  const first = operation.seed ?? seedSource.next();
  const seeds = Array.from({ length: operation.sampleCount }, (_, k) => (first + k) % SEED_COUNT);
  return { ...request, operation, seeds };
}
