import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, startFlatServer, vertexPath } from '../server/running-server.ts';
import { requestFor } from './ask.ts';

/** A file system too small for a picture, or why there can be none. */
const folder = mkdtempSync(join(tmpdir(), 'limner-full-'));
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'limner-test', folder]).status === 0;
const REASON = isMounted ? undefined : 'a small file system can only be mounted by root';

describe.skipIf(REASON)(`a full disk${REASON ? ` (skipped: ${REASON})` : ''}`, () => {
  afterAll(() => {
    spawnSync('umount', [folder]);
  });
  let server: Awaited<ReturnType<typeof startFlatServer>>;
  beforeAll(async () => {
    server = await startFlatServer({ storage: { buckets: { full: { kind: 'folder', path: folder } } } });
  });
  afterAll(() => server.stop());

  it('ends requests that write to it with a typed error, leaves no part, and disturbs no others', async () => {
    const request = requestFor(1) as { parameters: object };
    const toBucket = { ...request, parameters: { ...request.parameters, sampleCount: 4, storageUri: 'gs://full' } };
    const url = server.url + vertexPath('imagen-4.0-generate-001');
    const { status, json } = await post(url, toBucket);
    expect(status).toBe(500);
    expect(json.error).toMatchObject({ status: 'INTERNAL' });
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))).toEqual([]);
    expect((await post(url, request)).status).toBe(200);
  });
});
