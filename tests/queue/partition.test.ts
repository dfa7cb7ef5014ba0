import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, seedsUpTo, undisturbed } from './ask.ts';
import { type Installation, installation } from './installation.ts';
import { createNetworkNamespace, type NetworkNamespace, NO_NAMESPACES } from './network-namespace.ts';
import { NO_REDIS, type RedisProcess, startRedis } from './redis-process.ts';

const REASON = NO_REDIS ?? NO_NAMESPACES;
const PASSWORD = 'a-password-for-tests';

describe.skipIf(REASON)(`a worker behind a cut cable${REASON ? ` (skipped: ${REASON})` : ''}`, () => {
  let network: NetworkNamespace;
  let redis: RedisProcess;
  let near: Installation;
  let far: Installation;
  beforeAll(async () => {
    network = createNetworkNamespace();
    redis = await startRedis({ host: network.hostAddress, password: PASSWORD });
    const config = { queue: { url: redis.url } };
    near = installation(config);
    far = installation(config, network.launcher);
  }, 60_000);
  afterAll(async () => {
    network.mend();
    await Promise.all([near.stop(), far.stop()]);
    await redis.stop();
    network.remove();
  });

  it('loses its job to another one, and works again once the cable is mended', async () => {
    const [server, lost] = await Promise.all([near.server(), far.worker(500)]);
    const answer = ask(server.url, 1);
    await lost.said('began');
    network.cut();
    const successor = await near.worker(10);
    expect(await answer).toBe((await undisturbed([1]))[0]);
    network.mend();
    await successor.kill('SIGTERM');
    expect(await Promise.all(seedsUpTo(2).map((seed) => ask(server.url, seed)))).toEqual(await undisturbed([1, 2]));
  }, 120_000);
});
