import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BlobStore } from '../../src/core/blob-store.ts';
import { LimnerError } from '../../src/core/errors/limner-error.ts';
import { createRedisQueue } from '../../src/queue/redis/redis-queue.ts';
import { createRedisWorker } from '../../src/queue/redis/redis-worker.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { NO_REDIS, type RedisProcess, startRedis } from './redis-process.ts';
import { redisTestSettings } from './redis-settings.ts';

const PICTURE = Uint8Array.from({ length: 50_000 }, (_, i) => i % 253);
const PLACE = { modelId: 'imagen-4.0-generate-001', priority: 'normal' } as const;

describe.skipIf(NO_REDIS)(`a queue whose blob store${NO_REDIS ? ` (skipped: ${NO_REDIS})` : ''}`, () => {
  let redis: RedisProcess;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  /** Sends a picture to a worker that sends it back. */
  const echo = async (blobs: BlobStore): Promise<Uint8Array> => {
    const settings = { ...redisTestSettings(redis.url, `test-${randomUUID()}`), blobs };
    const queue = createRedisQueue<Uint8Array, never, Uint8Array>({ ...settings, maxWaiting: 8 });
    const work = async (picture: Uint8Array): Promise<Uint8Array> => picture.toReversed();
    const worker = createRedisWorker({ ...settings, work, serves: ['default'], concurrency: 1, lockMs: 5000 });
    await queue.open();
    await worker.open();
    try {
      return await queue.run(PICTURE, PLACE);
    } finally {
      await worker.close();
      await queue.close();
    }
  };

  it('is slow brings everything all the same, and keeps nothing', async () => {
    const store = createMemoryStore();
    const names: string[] = [];
    const slow: BlobStore = {
      ...store,
      async create(name, file) {
        names.push(name);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return store.create(name, file);
      },
    };
    expect(Buffer.compare(await echo(slow), PICTURE.toReversed())).toBe(0);
    expect(names).toHaveLength(2);
    for (const name of names)
      await expect.poll(() => store.read(name, 99_999).catch(({ code }) => code)).toBe('OBJECT_UNKNOWN');
  });

  it.each([
    ['refuses the job’s picture', 0, 'OUTPUT_UNWRITABLE'],
    ['refuses the result’s picture', 1, 'OUTPUT_UNWRITABLE'],
  ])('%s ends the request with a typed error', async (_name, failing, code) => {
    let creations = 0;
    const store = createMemoryStore();
    const full: BlobStore = {
      ...store,
      async create(name, file) {
        if (creations++ >= failing) throw new LimnerError('OUTPUT_UNWRITABLE', 'The disk is full.');
        return store.create(name, file);
      },
    };
    await expect(echo(full)).rejects.toMatchObject({ code });
  });

  it('cannot be read ends the request with a typed error', async () => {
    const unreadable: BlobStore = {
      ...createMemoryStore(),
      read: () => Promise.reject(new LimnerError('STORAGE_UNAVAILABLE', 'The bucket could not be read.')),
    };
    await expect(echo(unreadable)).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
  });
});
