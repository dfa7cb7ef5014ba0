import type { UpscaleNetworkSettings } from '../../config/engines/upscale-network-settings.ts';
import type { Engine } from '../../engine/engine.ts';
import { createEmbeddedEngine } from '../../engines/embedded/embedded-engine.ts';
import type { EnginePorts } from './engine-ports.ts';
import { findUpscaleNetwork } from './find-upscale-network.ts';

interface EmbeddedSettings {
  readonly workers: number;
  readonly upscaleNetworks: readonly UpscaleNetworkSettings[];
}

/** An engine of kind `embedded`, or the one that is always there. */
export function createEmbedded(
  id: string,
  settings: EmbeddedSettings,
  { findModel, findPersons }: EnginePorts,
): Engine {
  const { workers, upscaleNetworks } = settings;
  return createEmbeddedEngine({
    id,
    workers,
    findNetworks: () => upscaleNetworks.map((own) => findUpscaleNetwork(own, findModel)),
    findPersons,
  });
}
