import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, seedsUpTo, undisturbed } from './ask.ts';
import { type Installation, installation, type LimnerProcess } from './installation.ts';
import { NO_REDIS, type RedisProcess, startRedis } from './redis-process.ts';

describe.skipIf(NO_REDIS)(`servers and workers${NO_REDIS ? ` (skipped: ${NO_REDIS})` : ''}`, () => {
  let redis: RedisProcess;
  let limner: Installation;
  let servers: LimnerProcess[];
  let worker: LimnerProcess;
  beforeAll(async () => {
    redis = await startRedis();
    limner = installation({ queue: { url: redis.url } });
    [worker, ...servers] = await Promise.all([limner.worker(50), limner.server(), limner.server()]);
  }, 60_000);
  afterAll(async () => {
    await limner.stop();
    await redis.stop();
  });

  it('make the same pictures as a single process, whichever server is asked', async () => {
    const seeds = seedsUpTo(8);
    const answers = await Promise.all(seeds.map((seed) => ask(servers[seed % 2]!.url, seed)));
    expect(answers).toEqual(await undisturbed(seeds));
  });

  it('stop the work of a client that goes away within a second', async () => {
    const slow = await limner.worker(60_000);
    await worker.kill('SIGTERM');
    const controller = new AbortController();
    const answer = ask(servers[0]!.url, 1, { signal: controller.signal }).catch((error: Error) => error.name);
    await slow.said('began');
    const leftMs = performance.now();
    controller.abort();
    await slow.said('stopped');
    expect(performance.now() - leftMs).toBeLessThan(1000);
    expect(await answer).toBe('AbortError');
  });
});
