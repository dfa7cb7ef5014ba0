import type { EngineSettings } from '../../config/engines/engine-settings.ts';
import type { Engine } from '../../engine/engine.ts';
import { findPreset } from '../../engines/sdcpp/presets.ts';
import { createSdcppEngine } from '../../engines/sdcpp/sdcpp-engine.ts';
import { type ServerPlace, serverAt } from '../../engines/sdcpp/server-place.ts';
import { supervise } from '../../engines/sdcpp/supervised/supervise.ts';
import { PLAIN_TRAITS } from '../../engines/shared/model-traits.ts';
import { expandHome } from '../data-paths.ts';
import { withSettings } from './model-traits.ts';
import { PROBE_INTERVAL_MS } from './probe-interval.ts';

type SdcppSettings = Extract<EngineSettings, { readonly kind: 'sdcpp' }>;

/** An engine of kind `sdcpp`. */
export function createSdcpp(id: string, settings: SdcppSettings): Engine {
  const { preset, model, concurrency, timeoutMs } = settings;
  const known = preset === undefined ? PLAIN_TRAITS : findPreset(preset, `engines.${id}.preset`).traits;
  return createSdcppEngine({
    id,
    place: placeOf(id, settings),
    traits: withSettings(known, model),
    concurrency,
    timeoutMs,
    probeIntervalMs: PROBE_INTERVAL_MS,
  });
}

function placeOf(engineId: string, { url, supervised }: SdcppSettings): ServerPlace {
  if (!supervised) return serverAt(url!);
  const { maxMemoryBytes, ...rest } = supervised;
  const binary = expandHome(supervised.binary);
  return supervise({ engineId, ...rest, binary, ...(maxMemoryBytes !== undefined && { maxMemoryBytes }) });
}
