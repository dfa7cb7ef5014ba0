import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packParcel } from '../../src/queue/parcel/parcel.ts';
import { sendParcel } from '../../src/queue/parcel/send-parcel.ts';
import { redisNames } from '../../src/queue/redis/messages.ts';
import { createRedisQueue } from '../../src/queue/redis/redis-queue.ts';
import { createRedisWorker } from '../../src/queue/redis/redis-worker.ts';
import { createFolderStore } from '../../src/storage/folder-store.ts';
import { NO_REDIS, type RedisProcess, startRedis } from './redis-process.ts';
import { redisTestSettings } from './redis-settings.ts';

const PREFIX = 'leftovers';
const LARGE = new Uint8Array(5000).fill(7);

describe.skipIf(NO_REDIS)(`what nobody waits for any more${NO_REDIS ? ` (skipped: ${NO_REDIS})` : ''}`, () => {
  let redis: RedisProcess;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  it('is removed from Redis and the blob store when a second worker makes it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'limner-leftovers-'));
    const blobs = createFolderStore(folder);
    let last = 0;
    const settings = {
      ...redisTestSettings(redis.url, PREFIX),
      blobs,
      ids: { next: () => `id-${++last}` },
    };
    const queue = createRedisQueue<string, never, Uint8Array>({ ...settings, maxWaiting: 10 });
    const processId = 'id-1';
    const worker = createRedisWorker({
      ...settings,
      work: async () => LARGE,
      serves: ['default'],
      concurrency: 1,
      lockMs: 5000,
    });
    await queue.open();
    await worker.open();
    expect((await queue.run('a job', { modelId: 'm', priority: 'normal' })).length).toBe(LARGE.length);

    // What a worker does that took the job over although its result had been left.
    const other = new Redis(redis.url);
    const names = redisNames(PREFIX);
    const jobId = 'id-2';
    const parcel = await sendParcel(packParcel(LARGE), `${names.parts(jobId)}/again`, { blobs, inlineBytes: 1000 });
    expect(filesIn(folder)).toHaveLength(1);
    await other.set(names.result(jobId), JSON.stringify({ parcel }));
    await other.publish(names.replies(processId), JSON.stringify({ kind: 'done', jobId }));

    await expect.poll(() => other.exists(names.result(jobId))).toBe(0);
    await expect.poll(() => filesIn(folder)).toEqual([]);
    other.disconnect();
    await worker.close();
    await queue.close();
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}
