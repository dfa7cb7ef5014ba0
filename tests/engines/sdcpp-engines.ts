import type { Engine } from '../../src/engine/engine.ts';
import { createSdcppEngine } from '../../src/engines/sdcpp/sdcpp-engine.ts';
import { serverAt } from '../../src/engines/sdcpp/server-place.ts';
import { type ModelTraits, PLAIN_TRAITS } from '../../src/engines/shared/model-traits.ts';

/** An engine on a server at `url`, with a model of which only this is known. */
export function sdcppEngine(url: string, traits: Partial<ModelTraits> = {}, timeoutMs = 60_000): Engine {
  return createSdcppEngine({
    id: 'sd',
    place: serverAt(url),
    traits: { ...PLAIN_TRAITS, steps: 1, guidance: 1, ...traits },
    concurrency: 2,
    timeoutMs,
    probeIntervalMs: 60_000,
  });
}
