import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/config/environment.ts';
import { createFolderStore } from '../../src/storage/folder-store.ts';
import { createGoogleCloudStore } from '../../src/storage/google-cloud-store.ts';
import { describeBlobStore } from './blob-store-contract.ts';

describeBlobStore('folder', async () => createFolderStore(mkdtempSync(join(tmpdir(), 'limner-blobs-'))));

// Any emulator of the service will do, for example: fake-gcs-server -scheme http -port 4443 -backend memory
const { LIMNER_TEST_GCS: apiEndpoint } = readEnvironment();

describe.skipIf(apiEndpoint === undefined)('with an emulator (skipped unless LIMNER_TEST_GCS names one)', () => {
  describeBlobStore('Google Cloud Storage', async () => {
    const bucket = 'limner-test';
    await fetch(`${apiEndpoint}/storage/v1/b?project=test`, { method: 'POST', body: JSON.stringify({ name: bucket }) });
    return createGoogleCloudStore({ bucket, projectId: 'test', apiEndpoint: apiEndpoint! });
  });
});

describe('a bucket that cannot be reached', () => {
  it('is reported as unavailable, without its address', async () => {
    const store = createGoogleCloudStore({ bucket: 'b', projectId: 'p', apiEndpoint: 'http://127.0.0.1:9' });
    const error = await store.read('x.png', 99).catch((cause: Error) => cause);
    expect(error).toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    expect((error as Error).message).not.toContain('127.0.0.1');
  });
});
