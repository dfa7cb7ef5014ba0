import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestKey } from '../../src/access/static-keys.ts';
import { LimnerServer } from '../../src/client/index.ts';
import type { OfferedModel } from '../../src/core/model-downloads.ts';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { COMMIT_A, type HubServer, startHub } from '../models/hub-server.ts';
import { newDataFolder, startFlatServer } from './running-server.ts';

const ID = 'birefnet-lite';
const REPOSITORY = {
  commit: COMMIT_A,
  cardData: { license: 'mit' },
  lfsFromBytes: 1000,
  files: {
    'config.json': Buffer.from('{}'),
    'preprocessor_config.json': Buffer.from('{}'),
    'onnx/model.onnx': Buffer.alloc(200_000, 7),
  },
};
const KEYS = [
  { name: 'root', sha256: digestKey('key-of-root'), admin: true },
  { name: 'ada', sha256: digestKey('key-of-ada') },
];
const PATIENCE = { timeout: 20_000 };

describe('downloads of models through the server', () => {
  let hub: HubServer;
  let server: RunningServer;
  let admin: LimnerServer;
  const model = async (): Promise<OfferedModel> => (await admin.listModels()).find(({ id }) => id === ID)!;
  const state = async (): Promise<string | undefined> => (await model()).download?.state;

  beforeAll(async () => {
    hub = await startHub({ 'onnx-community/BiRefNet_lite-ONNX': REPOSITORY });
    const models = { endpoint: hub.url, cacheFolder: join(newDataFolder(), 'hub') };
    server = await startFlatServer({ access: { keys: KEYS }, models });
    admin = new LimnerServer({ baseUrl: server.url, apiKey: 'key-of-root' });
  });
  afterAll(async () => {
    await server.stop();
    await hub.close();
  });

  it('are for administrators', async () => {
    const ada = new LimnerServer({ baseUrl: server.url, apiKey: 'key-of-ada' });
    await expect(ada.listModels()).rejects.toMatchObject({ code: 'PERMISSION_MISSING' });
    await expect(ada.startDownload(ID, 'mit')).rejects.toMatchObject({ code: 'PERMISSION_MISSING' });
    expect(hub.seen).toEqual([]);
  });

  it('offer the catalogue with licences and sizes', async () => {
    expect(await model()).toMatchObject({ isHere: false, licence: { id: 'mit' }, downloadBytes: 224_000_000 });
    await expect(admin.startDownload('no-such-model', 'mit')).rejects.toMatchObject({ code: 'OBJECT_UNKNOWN' });
  });

  it('fail when another licence was accepted than the model has', async () => {
    await admin.startDownload(ID, 'apache-2.0');
    await expect.poll(state, PATIENCE).toBe('failed');
    expect((await model()).download?.failure).toMatchObject({ code: 'LICENCE_REFUSED' });
  });

  it('end where they are cancelled, and go on from there', async () => {
    let isUnderWay = false;
    hub.faults = {
      onLargeFile: async () => {
        isUnderWay = true;
        while (isUnderWay) await new Promise((resolve) => setTimeout(resolve, 10));
      },
    };
    await admin.startDownload(ID, 'mit');
    await expect.poll(() => isUnderWay, PATIENCE).toBe(true);
    expect(['planning', 'downloading']).toContain(await state());
    await admin.cancelDownload(ID);
    await expect.poll(state, PATIENCE).toBe('cancelled');
    isUnderWay = false;
    hub.faults = {};
    await admin.startDownload(ID, 'mit');
    await expect.poll(state, PATIENCE).toBe('done');
    const { isHere, download } = await model();
    expect(isHere).toBe(true);
    expect(download!.bytes).toBe(download!.totalBytes);
  });
});
