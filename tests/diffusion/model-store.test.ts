import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import type { ConfigInput } from '../../src/config/schema.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { startHub } from '../models/hub-server.ts';
import { createStore, type TestStore } from '../models/store-fixture.ts';
import { newDataFolder } from '../server/running-server.ts';
import { generate } from './diffusion-service.ts';
import { tinyModel } from './tiny-models.ts';

/** Its weights lie beside the network, which in the cache is a link to a blob of another name. */
const MODEL = 'half-precision';

function filesOf(folder: string): Record<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

function runtimeOf(store: TestStore, folder: string): Runtime {
  const { cacheFolder, lockFile } = store;
  const flags: ConfigInput = {
    data: { folder: newDataFolder() },
    logging: { level: 'silent' },
    // Nobody listens there: whoever asked the network would fail.
    models: { cacheFolder, lockFile, endpoint: 'http://127.0.0.1:9', offline: true },
    engines: { photo: { kind: 'diffusion', folder, threads: 1, steps: 2 } },
    routes: [{ engines: ['photo'] }],
  };
  return createRuntime(loadConfig({ environment: {}, flags }));
}

describe('a diffusion engine whose model is in the store', () => {
  let store: TestStore;
  beforeAll(async () => {
    const cardData = { license: 'mit' };
    const hub = await startHub({ 'acme/tiny': { files: filesOf(tinyModel(MODEL)), cardData, lfsFromBytes: 5000 } });
    store = createStore(hub.url);
    await store.fetch('hf:acme/tiny');
    await hub.close();
  });

  it('draws with it, by its address and without a network', async () => {
    const runtime = runtimeOf(store, 'hf:acme/tiny');
    const { engines } = runtime.capabilities();
    expect(engines.map(({ id }) => id)).toContain('photo');
    await runtime.open();
    const [picture] = await generate(runtime, 'a red circle');
    expect(picture!.widthPx).toBeGreaterThan(0);
    const served = runtime.capabilities().models.find(({ id }) => id === 'imagen-3.0-generate-001')!;
    const [first] = served.operations.find(({ operation }) => operation === 'generate')!.engines;
    expect(first).toMatchObject({ id: 'photo', weights: { name: 'hf:acme/tiny', licence: { name: 'MIT License' } } });
    await runtime.close();
  });

  it.each([
    ['hf:acme/absent', 'The model hf:acme/absent is not here; run: limner models pull hf:acme/absent.'],
    ['lcm-dreamshaper-v7', 'run: limner models pull hf:SimianLuo/LCM_Dreamshaper_v7.'],
    ['local:none', 'The model local:none is not here; import it again.'],
  ])('that is not there does not start: %s', async (folder, message) => {
    const runtime = runtimeOf(store, folder);
    await expect(runtime.open()).rejects.toMatchObject({
      code: 'MODEL_ABSENT',
      message: expect.stringContaining(message),
    });
    await runtime.close();
  });
});
