import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { startFlatServer, vertexPath } from './running-server.ts';

const PATH = vertexPath('imagen-4.0-generate-001');
const BODY = JSON.stringify({ instances: [{ prompt: 'A dog' }], parameters: { sampleCount: 1 } });

/** `fetch` sets Host and Origin by itself. */
function ask(url: string, method: string, headers: Record<string, string>, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode!));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('a server that lets anyone in', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startFlatServer({
      server: { allowedHosts: ['pictures.internal'], allowedOrigins: ['https://shop.example'] },
    });
  });
  afterAll(() => server.stop());

  it.each([
    ['localhost', 200],
    ['127.0.0.1:8787', 200],
    ['[::1]:8787', 200],
    ['pictures.internal', 200],
    ['evil.example', 403],
    ['127.0.0.1.evil.example', 403],
  ])('answers to the Host %s with %i', async (host, status) => {
    expect(await ask(`${server.url}/healthz`, 'GET', { host })).toBe(status);
  });

  it.each([
    ['http://localhost:3000', 200],
    ['https://shop.example', 200],
    ['https://evil.example', 403],
    ['null', 403],
  ])('takes requests of pages of %s with %i', async (origin, status) => {
    // A page of another site needs no preflight for plain text, so the answer to one protects nothing.
    expect(await ask(server.url + PATH, 'POST', { origin, 'content-type': 'text/plain' }, BODY)).toBe(status);
  });
});
