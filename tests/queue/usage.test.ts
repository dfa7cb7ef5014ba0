import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRedisUsageStore } from '../../src/access/redis-usage-store.ts';
import type { UsageStore } from '../../src/access/usage-ledger.ts';
import { NO_REDIS, type RedisProcess, startRedis } from './redis-process.ts';

describe.skipIf(NO_REDIS)(`usage of several servers${NO_REDIS ? ` (skipped: ${NO_REDIS})` : ''}`, () => {
  let redis: RedisProcess;
  let stores: UsageStore[];
  beforeAll(async () => {
    redis = await startRedis();
    stores = [1, 2].map(() => createRedisUsageStore({ redis: new Redis(redis.url), prefix: 'limner' }));
  });
  afterAll(async () => {
    for (const store of stores) store.close();
    await redis.stop();
  });

  it('adds up, and is read by day and key', async () => {
    const row = (day: string, key: string) => ({ day, key, requests: 1, pictures: 3 });
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        stores[i % 2]!.add([row('2026-08-17', 'the shop'), row('2026-08-18', i % 4 ? 'press' : 'the shop')]),
      ),
    );
    expect(await stores[0]!.read({ from: '2026-08-16', to: '2026-08-19' })).toEqual([
      { day: '2026-08-17', key: 'the shop', requests: 40, pictures: 120 },
      { day: '2026-08-18', key: 'press', requests: 30, pictures: 90 },
      { day: '2026-08-18', key: 'the shop', requests: 10, pictures: 30 },
    ]);
    expect(await stores[1]!.read({ from: '2026-08-18', to: '2026-08-18', key: 'press' })).toHaveLength(1);
  });

  it('is forgotten after two years', async () => {
    const client = new Redis(redis.url);
    expect(await client.ttl('limner:usage:2026-08-17')).toBeGreaterThan(730 * 86_400 - 60);
    client.disconnect();
  });
});
