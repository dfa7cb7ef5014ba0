import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestKey } from '../../src/access/static-keys.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Config, ConfigInput } from '../../src/config/schema.ts';
import { type RunningServer, serve } from '../../src/runtime/serve.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { newDataFolder, post, vertexPath } from './running-server.ts';

const BODY = { instances: [{ prompt: 'A dog' }], parameters: { sampleCount: 1 } };
const data = { folder: newDataFolder() };

function configWith(flags: ConfigInput): Config {
  const fixed: ConfigInput = { data, server: { port: 0 }, logging: { level: 'silent' } };
  return loadConfig({ environment: {}, flags: { ...fixed, ...flags } });
}

const keysNamed = (...names: string[]) => ({ keys: names.map((name) => ({ name, sha256: digestKey(name) })) });

describe('a running server that is given another configuration', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await serve(configWith({ access: keysNamed('old') }), { engines: [createFlatEngine()] });
  });
  afterAll(() => server.stop());
  const call = (key: string, path = vertexPath('imagen-4.0-generate-001'), body: object = BODY) =>
    post(server.url + path, body, { headers: { 'x-goog-api-key': key } }).then(({ status }) => status);

  it('lets in new keys and no longer those that are gone', async () => {
    expect([await call('old'), await call('new')]).toEqual([200, 400]);
    server.reload(configWith({ access: keysNamed('new') }));
    expect([await call('old'), await call('new')]).toEqual([400, 200]);
  });

  it('holds keys to their new quotas', async () => {
    const [key] = keysNamed('metered').keys;
    server.reload(configWith({ access: { keys: [{ ...key!, requestsPerMinute: 1 }] } }));
    expect([await call('metered'), await call('metered')]).toEqual([200, 429]);
  });

  it('knows new templates', async () => {
    const path = '/v1beta/projects/p/templates/animal:templatePredict';
    expect(await call('new', path, { inputs: {} })).toBe(404);
    const templates = { animal: { model: 'imagen-4.0-generate-001', prompt: 'A dog' } };
    server.reload(configWith({ access: keysNamed('new'), templates }));
    expect(await call('new', path, { inputs: {} })).toBe(200);
  });

  it('keeps its keys rather than let anyone in', async () => {
    expect(() => server.reload(configWith({}))).toThrow('need a restart');
    expect(await call('guess')).toBe(400);
  });
});
