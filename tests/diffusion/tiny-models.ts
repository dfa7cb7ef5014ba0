import { fileURLToPath } from 'node:url';
import { findLicence } from '../../src/core/licence.ts';
import type { Engine } from '../../src/engine/index.ts';
import { createDeviceHosts } from '../../src/engines/diffusion/device-hosts.ts';
import { createDiffusionEngine } from '../../src/engines/diffusion/diffusion-engine.ts';
import type { DiffusionSettings } from '../../src/engines/diffusion/settings.ts';

/** The path of a model of `tests/models/`. */
export function tinyModel(name: string): string {
  return fileURLToPath(new URL(`../models/${name}`, import.meta.url));
}

/** Settings for a tiny model: one thread, few steps. */
export function tinySettings(name: string): DiffusionSettings {
  return {
    folder: tinyModel(name),
    weights: { name, licence: findLicence('apache-2.0') },
    device: 'cpu',
    threads: 1,
    steps: 8,
    guidanceScale: 4,
    memoryBytes: 256 * 1024 * 1024,
    idleTimeoutMs: 60_000,
  };
}

/** A diffusion engine of its own process. */
export function createTinyEngine(name: string, settings: Partial<DiffusionSettings> = {}): Engine {
  return createDiffusionEngine({
    id: 'diffusion',
    hosts: createDeviceHosts(),
    settings: () => ({ ...tinySettings(name), ...settings }),
  });
}
