import { afterEach, describe, expect, it } from 'vitest';
import { ask, requestFor, seedsUpTo, undisturbed } from './ask.ts';
import { type Installation, installation, type LimnerProcess } from './installation.ts';
import { NO_REDIS, type RedisProcess, startRedis } from './redis-process.ts';

const MEBIBYTE = 1024 * 1024;
/** Code that is compiled only when something fails, and what the allocator keeps. */
const MARGIN_BYTES = 6 * MEBIBYTE;
const REQUESTS = 60;
/** In every request, so that even a few that are not let go of would be more than the margin. */
const BALLAST = 'x'.repeat(MEBIBYTE);

describe.skipIf(NO_REDIS)(`the memory of a server${NO_REDIS ? ` (skipped: ${NO_REDIS})` : ''}`, () => {
  let redis: RedisProcess;
  let limner: Installation;
  afterEach(async () => {
    await limner.stop();
    await redis.stop();
  });

  it('is back at its base after workers were killed, Redis was restarted and clients left', async () => {
    redis = await startRedis();
    limner = installation({ queue: { url: redis.url } });
    const [server, ...workers] = await Promise.all([limner.server(), limner.worker(20), limner.worker(20)]);
    const askHeavily = (seed: number, init: RequestInit = {}) =>
      ask(server.url, seed, { ...init, body: JSON.stringify({ ...requestFor(seed), labels: { ballast: BALLAST } }) });
    const askAll = () => Promise.all(seedsUpTo(REQUESTS).map((seed) => askHeavily(seed)));
    await askAll();
    const baseBytes = await heldBy(server);

    const answers = askAll();
    const leaving = seedsUpTo(REQUESTS).map((seed) =>
      askHeavily(seed, { signal: AbortSignal.timeout(seed * 20) }).catch(() => 'left'),
    );
    for (const victim of workers) {
      const [successor] = await Promise.all([limner.worker(20), victim.kill('SIGKILL')]);
      await successor.said('ready');
    }
    await redis.restart();
    expect(await answers).toEqual(await undisturbed(seedsUpTo(REQUESTS)));
    expect(await Promise.all(leaving)).toContain('left');
    expect(await askAll()).toHaveLength(REQUESTS);
    // BullMQ and the server forget what is over some moments later.
    await expect
      .poll(async () => (await heldBy(server)) - baseBytes, { timeout: 20_000, interval: 1000 })
      .toBeLessThan(MARGIN_BYTES);
  }, 180_000);
});

async function heldBy(server: LimnerProcess): Promise<number> {
  const told = () => server.lines.filter((line) => line.startsWith('held '));
  const before = told().length;
  server.child.kill('SIGUSR2');
  await expect.poll(() => told().length, { timeout: 10_000 }).toBeGreaterThan(before);
  return Number(told().at(-1)!.slice('held '.length));
}
