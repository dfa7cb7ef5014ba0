import type { EngineSettings } from '../../config/engines/engine-settings.ts';
import { findLicence } from '../../core/licence.ts';
import type { Engine } from '../../engine/engine.ts';
import { createDeviceHosts } from '../../engines/diffusion/device-hosts.ts';
import { createDiffusionEngine } from '../../engines/diffusion/diffusion-engine.ts';
import type { EnginePorts } from './engine-ports.ts';

type DiffusionSettings = Extract<EngineSettings, { readonly kind: 'diffusion' }>;

const MEBIBYTE = 1024 * 1024;

/** Diffusion engines of one device share its process. */
const HOSTS = createDeviceHosts();

/** An engine of kind `diffusion`; its models are in folders or in the model store. */
export function createDiffusion(id: string, settings: DiffusionSettings, { findModel }: EnginePorts): Engine {
  const { kind: _kind, folder, inpaintingFolder, decoderFolder, memoryMebibytes, name, licence, ...rest } = settings;
  return createDiffusionEngine({
    id,
    hosts: HOSTS,
    settings() {
      const found = findModel(folder);
      return {
        weights: { name: name ?? found.name, licence: licence === undefined ? found.licence : findLicence(licence) },
        folder: found.folder,
        inpaintingFolder: inpaintingFolder && findModel(inpaintingFolder).folder,
        decoderFolder: decoderFolder && findModel(decoderFolder).folder,
        memoryBytes: memoryMebibytes * MEBIBYTE,
        ...rest,
      };
    },
  });
}
