import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HubAddress, parseModelAddress } from '../../src/model-store/model-address.ts';
import type { ModelStore, ModelStoreOptions } from '../../src/model-store/model-store.ts';
import { createModelStore } from '../../src/model-store/model-store.ts';
import type { PullOptions } from '../../src/model-store/pull-plan.ts';
import type { HubRepository } from './hub-server.ts';

export const signal = new AbortController().signal;
export const LARGE = Buffer.alloc(600_000, 'weights ');

/** A small pipeline in five formats, of which one is wanted. */
export const PIPELINE: HubRepository = {
  files: {
    'model_index.json': Buffer.from('{"_class_name":"StableDiffusionPipeline"}'),
    'unet/model.onnx': Buffer.alloc(2000, 7),
    'unet/model.onnx_data': LARGE,
    'unet/diffusion_pytorch_model.safetensors': Buffer.alloc(5000, 1),
    'unet/openvino_model.bin': Buffer.alloc(5000, 2),
    'tokenizer/merges.txt': Buffer.from('a b\n'),
  },
};

export function address(text: string): HubAddress {
  return parseModelAddress(text) as HubAddress;
}

export interface TestStore extends ModelStore {
  readonly folder: string;
  readonly cacheFolder: string;
  readonly lockFile: string;
  /** Plans and carries out. */
  fetch(text: string, options?: PullOptions): Promise<string>;
}

/** A store in a folder of its own, or in that of another. */
export function createStore(
  endpoint: string,
  options: Partial<ModelStoreOptions> & { folder?: string } = {},
): TestStore {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'limner-models-'));
  const places = {
    cacheFolder: join(folder, 'hub'),
    importsFolder: join(folder, 'imported'),
    lockFile: join(folder, 'models.lock.json'),
  };
  const store = createModelStore({
    ...places,
    endpoint,
    use: 'commercial',
    isOffline: false,
    clock: { now: () => Date.UTC(2026, 10, 28) },
    retryDelayMs: 0,
    ...options,
  });
  return {
    ...store,
    folder,
    ...places,
    fetch: async (text, pullOptions = {}) =>
      store.pull(await store.plan(address(text), pullOptions, signal), { signal }),
  };
}
