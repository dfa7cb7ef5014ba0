import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { createModelFinder } from '../../src/runtime/create-model-store.ts';
import { startHub } from './hub-server.ts';
import { createStore, PIPELINE } from './store-fixture.ts';

it('models are found by their names in the configuration: in the store, or in a folder of the operator', async () => {
  const hub = await startHub({ 'acme/tiny': PIPELINE });
  const store = createStore(hub.url);
  const snapshot = await store.fetch('hf:acme/tiny');
  await hub.close();
  const { cacheFolder, lockFile } = store;
  const models = { cacheFolder, lockFile, endpoint: hub.url };
  const data = { folder: mkdtempSync(join(tmpdir(), 'limner-names-')) };
  const find = createModelFinder(loadConfig({ environment: {}, flags: { models, data } }));
  expect(await find('hf:acme/tiny')).toBe(snapshot);
  await expect(find('opus-mt-ja-en')).rejects.toThrow('run: limner models pull hf:onnx-community/opus-mt-ja-en');
  const language = { modelsPath: '/srv/models' };
  const findIn = createModelFinder(loadConfig({ environment: {}, flags: { models, data, language } }));
  expect(await findIn('Xenova/opus-mt-ja-en')).toBe('/srv/models/Xenova/opus-mt-ja-en');
  expect(await findIn('hf:acme/tiny')).toBe(snapshot);
});
