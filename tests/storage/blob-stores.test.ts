import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/storage/folder-store.ts';
import { createGoogleCloudStore } from '../../src/storage/google-cloud-store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { createS3Store } from '../../src/storage/s3-store.ts';
import { describeBlobStore } from './blob-store-contract.ts';
import { NO_GCS, NO_S3, S3_CREDENTIALS, type StoreServer, startGoogleCloud, startS3 } from './store-servers.ts';

const BUCKET = 'limner-test';

describeBlobStore('folder', async () => createFolderStore(mkdtempSync(join(tmpdir(), 'limner-blobs-'))));

describeBlobStore('memory', async () => createMemoryStore());

describe.skipIf(NO_S3)(`with an S3 server${NO_S3 ? ` (skipped: ${NO_S3})` : ''}`, () => {
  let server: StoreServer;
  beforeAll(async () => {
    server = await startS3(BUCKET);
  });
  afterAll(() => server.stop());
  const store = () =>
    createS3Store({ bucket: BUCKET, endpoint: server.url, pathStyle: true, credentials: S3_CREDENTIALS });

  describeBlobStore('S3', async () => store());

  it('tells a wrong secret apart from a missing object', async () => {
    const credentials = { ...S3_CREDENTIALS, secretAccessKey: 'wrong' };
    const closed = createS3Store({ bucket: BUCKET, endpoint: server.url, pathStyle: true, credentials });
    await expect(closed.read('x.png', 99)).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    await expect(closed.create('x.png', { mimeType: 'image/png', bytes: new Uint8Array(1) })).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
    });
  });
});

describe.skipIf(NO_GCS)(`with an emulator of Google's${NO_GCS ? ` (skipped: ${NO_GCS})` : ''}`, () => {
  let server: StoreServer;
  beforeAll(async () => {
    server = await startGoogleCloud(BUCKET);
  });
  afterAll(() => server.stop());

  describeBlobStore('Google Cloud Storage', async () =>
    createGoogleCloudStore({ bucket: BUCKET, projectId: 'test', apiEndpoint: server.url }),
  );
});

describe('a bucket that cannot be reached', () => {
  const apiEndpoint = 'http://127.0.0.1:9';
  it.each([
    ['Google Cloud Storage', () => createGoogleCloudStore({ bucket: 'b', projectId: 'p', apiEndpoint })],
    ['S3', () => createS3Store({ bucket: 'b', endpoint: apiEndpoint, pathStyle: true, credentials: S3_CREDENTIALS })],
  ])('of %s is reported as unavailable, without its address', async (_name, create) => {
    const error = await create()
      .read('x.png', 99)
      .catch((cause: Error) => cause);
    expect(error).toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    expect((error as Error).message).not.toContain('127.0.0.1');
  });
});
