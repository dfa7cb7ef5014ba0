import type { Clock, SeedSource } from '../../core/ports.ts';
import type { Screened, Seeded } from '../states.ts';

/** Seeds are unsigned 32-bit numbers and start again at 0 after the last. */
const SEED_COUNT = 2 ** 32;

/**
 * Gives picture k the seed `seed + k`, so that it can be made alone later, and decides everything else that would
 * otherwise differ when the work is done again. An operation without samples takes one seed.
 */
export function assignSeeds(
  { modelId: _modelId, body: _body, caller: _caller, ...request }: Screened,
  { seeds: seedSource, clock }: { readonly seeds: SeedSource; readonly clock: Clock },
): Seeded {
  const { operation } = request;
  const settings = 'sampleCount' in operation ? operation : { sampleCount: 1 };
  const first = ('seed' in settings ? settings.seed : undefined) ?? seedSource.next();
  const seeds = Array.from({ length: settings.sampleCount }, (_, k) => (first + k) % SEED_COUNT);
  return { ...request, seeds, markNumbers: seeds.map(() => seedSource.next()), acceptedAtMs: clock.now() };
}
