import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { work } from '../../src/runtime/work.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { editBody, inWire, paint } from '../images/edit-request.ts';
import { newDataFolder } from '../server/running-server.ts';
import { NO_REDIS, type RedisProcess, startRedis } from './redis-process.ts';

const MODEL = 'imagen-3.0-capability-001';
const PATIENCE_MS = 30_000;

/** An engine that knows nothing of its server until it is opened, as one that finds out by trying. */
function probingEngine(): Engine {
  const flat = createFlatEngine();
  let isOpen = false;
  return {
    ...flat,
    describe: (modelId) => ({
      ...flat.describe(modelId),
      ...(!isOpen && { operations: ['generate'], mask: 'none', editModes: [] }),
    }),
    availability: () => (isOpen ? { available: true } : { available: false, reason: 'Nobody has looked.' }),
    open: async (context) => {
      await flat.open(context);
      isOpen = true;
    },
  };
}

describe.skipIf(NO_REDIS)(`what workers find out${NO_REDIS ? ` (skipped: ${NO_REDIS})` : ''}`, () => {
  let redis: RedisProcess;
  let server: Runtime;
  beforeAll(async () => {
    redis = await startRedis();
    server = createRuntime(config(), { engines: [probingEngine()] });
    await server.open();
  });
  afterAll(async () => {
    await server?.close();
    await redis.stop();
  });

  const config = () =>
    loadConfig({
      environment: {},
      flags: { data: { folder: newDataFolder() }, logging: { level: 'silent' }, queue: { url: redis.url } },
    });
  const editEngines = (): readonly { readonly id: string; readonly mask: string }[] =>
    server
      .capabilities()
      .models.find(({ id }) => id === MODEL)!
      .operations.find(({ operation }) => operation === 'edit')!.engines;
  const edit = async () => {
    const picture = await inWire(paint(8, 8, () => [200, 200, 200]));
    const referenceImage = await inWire(paint(8, 8, (x) => [x < 4 ? 255 : 0]));
    const mask = { referenceImage, maskImageConfig: { dilation: 0 } };
    const body = editBody({ editMode: 'EDIT_MODE_INPAINT_INSERTION', prompt: 'a hat', picture, mask });
    return server.predict(MODEL, body, server.localCaller);
  };

  it('is known to a server that opens no engine, for as long as a worker lives', async () => {
    expect(editEngines()).toEqual([]);
    await expect(edit()).rejects.toMatchObject({ code: 'OPERATION_UNSUPPORTED' });
    const worker = await work(config(), {}, { engines: [probingEngine()] });
    try {
      await expect.poll(editEngines, { timeout: PATIENCE_MS }).toMatchObject([{ id: 'flat', mask: 'best-effort' }]);
      expect(server.capabilities().engines).toEqual([{ id: 'flat', available: true }]);
      const { pictures } = await edit();
      expect(pictures[0]!.maskDifference).toBe(0);
    } finally {
      await worker.stop();
    }
    await expect.poll(editEngines, { timeout: PATIENCE_MS }).toEqual([]);
    expect(server.capabilities().engines).toMatchObject([{ id: 'flat', available: false }]);
  });
});
