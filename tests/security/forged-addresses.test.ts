import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { post, startFlatServer, vertexPath } from '../server/running-server.ts';

describe('an address in a request', () => {
  let visits = 0;
  let inner: Server;
  let server: RunningServer;
  beforeAll(async () => {
    inner = createServer((_request, response) => {
      visits++;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(inner, 'listening');
    server = await startFlatServer();
  });
  afterAll(async () => {
    await server.stop();
    inner.close();
  });

  it.each([
    (address: string) => ({ image: { gcsUri: address } }),
    (address: string) => ({ image: { gcsUri: `gs://${address.slice('http://'.length)}` } }),
    (address: string) => ({ image: { gcsUri: `s3://${address.slice('http://'.length)}` } }),
    (address: string) => ({ image: { bytesBase64Encoded: address } }),
    (address: string) => ({
      image: { bytesBase64Encoded: Buffer.from(`<svg><image href="${address}"/></svg>`).toString('base64') },
    }),
    () => ({ image: { gcsUri: 'file:///etc/passwd' } }),
    () => ({ image: { gcsUri: 'gs://../etc/passwd' } }),
  ])('is refused where a picture is expected (%#)', async (instance) => {
    const address = `http://127.0.0.1:${(inner.address() as AddressInfo).port}/secret`;
    const body = { instances: [instance(address)], parameters: { mode: 'foreground' } };
    expect(await post(server.url + vertexPath('image-segmentation-001'), body)).toMatchObject({ status: 400 });
    expect(visits).toBe(0);
  });

  it('is refused where pictures are to go', async () => {
    const storageUri = `http://127.0.0.1:${(inner.address() as AddressInfo).port}/`;
    const body = { instances: [{ prompt: 'A dog' }], parameters: { storageUri } };
    expect(await post(server.url + vertexPath('imagen-4.0-generate-001'), body)).toMatchObject({ status: 400 });
    expect(visits).toBe(0);
  });
});
