import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPicture } from './fetch-picture.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.png`;
}

const ALLOW = { allowHttp: true };

describe('pictures from the web', () => {
  it('are read whole', async () => {
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const url = await serve((_request, response) => response.end(png));
    expect(Buffer.compare(await fetchPicture(url, ALLOW), png)).toBe(0);
  });

  it.each([
    ['a page', (url: string) => fetchPicture(url, ALLOW), 'IMAGE_INVALID'],
    ['an address without encryption', (url: string) => fetchPicture(url), 'FIELD_INVALID'],
    ['a file address', () => fetchPicture('file:///etc/passwd', ALLOW), 'FIELD_INVALID'],
    ['no address', () => fetchPicture('a.png', ALLOW), 'FIELD_INVALID'],
  ])('cannot come from %s', async (_case, read, code) => {
    const url = await serve((_request, response) => response.end('<html>a page</html>'));
    await expect(read(url)).rejects.toMatchObject({ code, field: 'url' });
  });

  it('may not be larger than allowed, whether the server says so or not', async () => {
    const told = await serve((_request, response) => response.end(Buffer.alloc(2000)));
    await expect(fetchPicture(told, { ...ALLOW, maxBytes: 1000 })).rejects.toMatchObject({ code: 'IMAGE_TOO_LARGE' });
    server!.close();
    const untold = await serve((_request, response) => {
      response.write(Buffer.alloc(600));
      setImmediate(() => response.write(Buffer.alloc(600)));
    });
    await expect(fetchPicture(untold, { ...ALLOW, maxBytes: 1000 })).rejects.toMatchObject({ code: 'IMAGE_TOO_LARGE' });
  });

  it('must come in time, from a server that is there and willing', async () => {
    const silent = await serve(() => {});
    await expect(fetchPicture(silent, { ...ALLOW, timeoutMs: 20 })).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
    const stopped = fetchPicture(silent, { ...ALLOW, signal: AbortSignal.timeout(5) });
    await expect(stopped).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
    server!.close();
    const unwilling = await serve((_request, response) => response.writeHead(404).end());
    await expect(fetchPicture(unwilling, ALLOW)).rejects.toMatchObject({ code: 'FILE_UNREADABLE', field: 'url' });
    server!.closeAllConnections();
    await new Promise((resolve) => server!.close(resolve));
    await expect(fetchPicture(unwilling, ALLOW)).rejects.toMatchObject({ code: 'SERVER_UNREACHABLE', field: 'url' });
  });

  it('may not be redirected to where they may not come from', async () => {
    const answered = Object.defineProperty(new Response('x'), 'url', { value: 'http://elsewhere.test/a.png' });
    vi.stubGlobal('fetch', async () => answered);
    const redirected = fetchPicture('https://here.test/a.png');
    await expect(redirected).rejects.toMatchObject({ code: 'FIELD_INVALID', field: 'url' });
    vi.unstubAllGlobals();
  });
});
