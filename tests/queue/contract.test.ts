import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BlobStore } from '../../src/core/blob-store.ts';
import { createMemoryQueue } from '../../src/queue/memory-queue.ts';
import { createRedisQueue } from '../../src/queue/redis/redis-queue.ts';
import { createRedisWorker } from '../../src/queue/redis/redis-worker.ts';
import { describeJobQueueContract, type JobQueueContractSubject } from '../../src/testing/index.ts';
import { vitestRunner } from '../vitest-runner.ts';
import { NO_REDIS, type RedisProcess, startRedis } from './redis-process.ts';
import { redisTestSettings } from './redis-settings.ts';

describeJobQueueContract(
  'memory',
  {
    async create(work, limits) {
      const queue = createMemoryQueue({ work, ...limits });
      return { queue, close: () => queue.idle() };
    },
  },
  vitestRunner,
);

describe.skipIf(NO_REDIS)(`on Redis${NO_REDIS ? ` (skipped: ${NO_REDIS})` : ''}`, () => {
  let redis: RedisProcess;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  const subject = (blobs?: BlobStore): JobQueueContractSubject => ({
    async create(work, { concurrency, maxWaiting }) {
      const settings = { ...redisTestSettings(redis.url, `test-${randomUUID()}`), ...(blobs && { blobs }) };
      const queue = createRedisQueue<never, never, never>({ ...settings, maxWaiting });
      const worker = createRedisWorker({ ...settings, work, serves: ['default'], concurrency, lockMs: 5000 });
      await queue.open();
      await worker.open();
      return {
        queue: queue as never,
        async close() {
          await queue.idle();
          await worker.close();
          await queue.close();
        },
      };
    },
  });
  describeJobQueueContract('Redis', subject(), vitestRunner);
});
