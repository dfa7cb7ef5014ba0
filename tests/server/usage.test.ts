import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestKey } from '../../src/access/static-keys.ts';
import type { UsageRow } from '../../src/core/usage.ts';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { newDataFolder, post, startFlatServer, vertexPath } from './running-server.ts';

const data = { folder: newDataFolder() };
const keys = ['shop', 'press', 'owner'].map((name) => ({ name, sha256: digestKey(name), admin: name === 'owner' }));

describe('usage', () => {
  let server: RunningServer;
  const start = async (): Promise<void> => {
    server = await startFlatServer({ data, access: { keys } });
  };
  beforeAll(start);
  afterAll(() => server.stop());
  const ask = (key: string, sampleCount: number) =>
    post(
      server.url + vertexPath('imagen-4.0-generate-001'),
      { instances: [{ prompt: 'A dog' }], parameters: { sampleCount, addWatermark: false } },
      { headers: { 'x-goog-api-key': key } },
    );
  const usage = async (key: string, query = ''): Promise<{ status: number; rows: string[]; message?: string }> => {
    const response = await fetch(`${server.url}/v1/limner/usage${query}`, { headers: { 'x-goog-api-key': key } });
    const body = (await response.json()) as { usage?: UsageRow[]; error?: { message: string } };
    const rows = (body.usage ?? []).map((row) => `${row.key}: ${row.requests} requests, ${row.pictures} pictures`);
    return { status: response.status, rows, ...(body.error && { message: body.error.message }) };
  };

  it('is counted by key, refusals not, and seen whole by administrators alone', async () => {
    for (const [key, count] of [
      ['shop', 2],
      ['shop', 1],
      ['press', 4],
    ] as const)
      expect((await ask(key, count)).status).toBe(200);
    expect((await ask('shop', 99)).status).toBe(400);
    expect((await usage('owner')).rows).toEqual(['press: 1 requests, 4 pictures', 'shop: 2 requests, 3 pictures']);
    expect((await usage('shop')).rows).toEqual(['shop: 2 requests, 3 pictures']);
    expect((await usage('guess')).status).toBe(400);
  });

  it('outlives the server', async () => {
    await server.stop();
    await start();
    expect((await ask('press', 1)).status).toBe(200);
    expect((await usage('press')).rows).toEqual(['press: 2 requests, 5 pictures']);
  });

  it('is told for the days asked for', async () => {
    expect((await usage('owner', '?from=2020-01-01&to=2020-12-31')).rows).toEqual([]);
    for (const query of ['?from=2026-02-30', '?from=yesterday', '?from=2026-02-02&to=2026-02-01', '?from=1990-01-01'])
      expect(await usage('owner', query)).toMatchObject({ status: 400, message: expect.stringContaining('a day') });
  });
});
