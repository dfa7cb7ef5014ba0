import { basename } from 'node:path';
import type { EngineSettings } from '../../config/engines/engine-settings.ts';
import { findLicence } from '../../core/licence.ts';
import type { Engine } from '../../engine/engine.ts';
import { createDeviceHosts } from '../../engines/diffusion/device-hosts.ts';
import { createDiffusionEngine } from '../../engines/diffusion/diffusion-engine.ts';
import { expandHome } from '../data-paths.ts';

type DiffusionSettings = Extract<EngineSettings, { readonly kind: 'diffusion' }>;

const MEBIBYTE = 1024 * 1024;

/** Diffusion engines of one device share its process. */
const HOSTS = createDeviceHosts();

/** An engine of kind `diffusion`. */
export function createDiffusion(id: string, settings: DiffusionSettings): Engine {
  const { kind: _kind, folder, inpaintingFolder, decoderFolder, memoryMebibytes, name, licence, ...rest } = settings;
  return createDiffusionEngine({
    id,
    hosts: HOSTS,
    weights: { name: name ?? basename(folder), licence: findLicence(licence) },
    folder: expandHome(folder),
    inpaintingFolder: inpaintingFolder && expandHome(inpaintingFolder),
    decoderFolder: decoderFolder && expandHome(decoderFolder),
    memoryBytes: memoryMebibytes * MEBIBYTE,
    ...rest,
  });
}
