import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuotaLedger } from '../../src/access/quota-ledger.ts';
import { createSharedQuotaLedger } from '../../src/access/shared-quota-ledger.ts';
import { NO_REDIS, type RedisProcess, startRedis } from './redis-process.ts';

describe.skipIf(NO_REDIS)(`quotas of several servers${NO_REDIS ? ` (skipped: ${NO_REDIS})` : ''}`, () => {
  let redis: RedisProcess;
  let clients: Redis[];
  let ledgers: QuotaLedger[];
  beforeAll(async () => {
    redis = await startRedis();
    clients = [new Redis(redis.url), new Redis(redis.url)];
    ledgers = await Promise.all(clients.map((client) => createSharedQuotaLedger({ redis: client, prefix: 'limner' })));
  });
  afterAll(async () => {
    for (const client of clients) client.disconnect();
    await redis.stop();
  });

  it('count together, also when both book at once', async () => {
    const shop = { name: 'shop', quota: { requestsPerMinute: 10 } };
    const bookings = Array.from({ length: 30 }, (_, i) => ledgers[i % 2]!.book(shop, 1, 'imagen-4.0-generate'));
    const results = await Promise.allSettled(bookings);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    const refusal = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refusal.reason).toMatchObject({ code: 'QUOTA_EXCEEDED', retryAfterSeconds: 60 });
    expect((await ledgers[0]!.usage('shop')).requests).toBe(10);
  });

  it('book nothing of a request that is refused', async () => {
    const press = { name: 'press', quota: { requestsPerMinute: 5, picturesPerMinute: 4 } };
    await ledgers[0]!.book(press, 3, 'x');
    await expect(ledgers[1]!.book(press, 2, 'x')).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED' });
    expect(await ledgers[0]!.usage('press')).toEqual({ requests: 1, pictures: 3 });
    await ledgers[1]!.book(press, 1, 'x');
  });

  it('leave principals without a quota alone', async () => {
    for (let i = 0; i < 20; i++) await ledgers[0]!.book({ name: 'anonymous' }, 4, 'x');
  });
});
