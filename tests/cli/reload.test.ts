import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { digestKey } from '../../src/access/static-keys.ts';
import type { ConfigInput } from '../../src/config/schema.ts';
import { NO_REDIS, type RedisProcess, startRedis } from '../queue/redis-process.ts';
import { newDataFolder } from '../server/running-server.ts';
import { type CommandProcess, startLimner } from './limner-process.ts';

const file = join(mkdtempSync(join(tmpdir(), 'limner-reload-')), 'limner.json');
const fixed: ConfigInput = {
  data: { folder: newDataFolder() },
  server: { port: 0 },
  operations: { port: 0 },
  embedded: { workers: 1 },
};
const write = (config: ConfigInput): void => writeFileSync(file, JSON.stringify({ ...fixed, ...config }));
const withKey = (name: string): ConfigInput => ({ access: { keys: [{ name, sha256: digestKey(name) }] } });

describe('limner serve', () => {
  let limner: CommandProcess;
  afterEach(async () => expect(await limner.stop()).toBe(0));

  it('takes over its configuration when the file changes and on SIGHUP, and answers on its port for operations', async () => {
    write(withKey('first'));
    limner = startLimner('serve', '--config', file);
    const [, operations] = await limner.wrote(/"url":"(http:[^"]+)","event":"operations.ready"/);
    const health = (path: string) => fetch(operations + path).then(({ status }) => status);
    expect(await health('/healthz')).toBe(200);
    const [, url] = await limner.wrote(/listens on (http:\S+)/);
    const status = (key: string) =>
      fetch(`${url}/v1/limner/status`, { headers: { 'x-goog-api-key': key } }).then((answer) => answer.status);
    expect([await health('/readyz'), await health('/metrics'), await health('/v1/limner/status')]).toEqual([
      200, 200, 404,
    ]);
    expect([await status('first'), await status('second'), await status('third')]).toEqual([200, 400, 400]);

    write({ ...withKey('second'), queue: { maxWaiting: 7 } });
    await limner.wrote(/"needsRestart":"queue","event":"config.reloaded"/);
    expect([await status('first'), await status('second')]).toEqual([400, 200]);

    writeFileSync(file, '{"access": ');
    limner.child.kill('SIGHUP');
    await limner.wrote(/the configuration was not taken over: The configuration file is not valid JSON/);
    expect(await status('second')).toBe(200);

    write(withKey('third'));
    limner.child.kill('SIGHUP');
    await expect.poll(() => status('third'), { timeout: 10_000 }).toBe(200);
  });
});

describe.skipIf(NO_REDIS)(`limner worker${NO_REDIS ? ` (skipped: ${NO_REDIS})` : ''}`, () => {
  let redis: RedisProcess;
  let limner: CommandProcess;
  afterEach(async () => {
    expect(await limner.stop()).toBe(0);
    await redis.stop();
  });

  it('takes over the log level, names what needs a restart, and answers on its port for operations', async () => {
    redis = await startRedis();
    const queue = { url: redis.url };
    write({ queue, logging: { level: 'info' } });
    limner = startLimner('worker', '--config', file);
    const [, operations] = await limner.wrote(/"url":"(http:[^"]+)","event":"operations.ready"/);
    await limner.wrote(/Limner works for/);
    const metrics = await (await fetch(`${operations}/metrics`)).text();
    expect(metrics).toContain('process_resident_memory_bytes');
    expect((await fetch(`${operations}/readyz`)).status).toBe(200);

    write({ queue: { ...queue, url: `${redis.url}/1` }, logging: { level: 'debug' }, ...withKey('first') });
    limner.child.kill('SIGHUP');
    await limner.wrote(/"needsRestart":"queue","event":"config.reloaded"/);
  });
});
