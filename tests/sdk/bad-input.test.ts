import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp, { type Sharp } from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { ApiError, Image, Limner, RawReferenceImage } from '../../src/index.ts';
import { describeBothWays } from './both-ways.ts';

const GENERATE = 'imagen-4.0-generate-001';
const UPSCALE = 'imagen-4.0-upscale-preview';

const noise = Uint8Array.from({ length: 64 * 64 * 3 }, (_, i) => (i * 31) & 255);
const picture = (): Sharp => sharp(noise, { raw: { width: 64, height: 64, channels: 3 } });

describeBothWays('bad input', {}, (client) => {
  it('is refused with the field: a truncated picture', async () => {
    const png = await picture().png().toBuffer();
    const image = Image.fromBytes(png.subarray(0, png.length / 2));
    const call = client().models.upscaleImage({ model: UPSCALE, image, upscaleFactor: 'x2' });
    await expect(call).rejects.toMatchObject({ status: 400, code: 'IMAGE_INVALID', field: 'instances[0].image' });
  });

  it.each([
    ['no picture', undefined, 'image'],
    ['text in the place of a picture', 'a.png', 'image'],
    ['an empty picture', {}, 'instances[0].image'],
    ['base64 that is none', { imageBytes: '***' }, 'instances[0].image.bytesBase64Encoded'],
    ['bytes that are no picture', { imageBytes: 'AAAAAAAAAAAAAAAAAAAAAAAA' }, 'instances[0].image'],
    ['an object without a bucket', { gcsUri: 'gs://nowhere/a.png' }, 'instances[0].image'],
  ])('is refused with the field: %s', async (_case, image, field) => {
    const call = client().models.upscaleImage({ model: UPSCALE, image: image as never, upscaleFactor: 'x2' });
    const error: unknown = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ field: expect.stringContaining(field) });
    expect((error as ApiError).status).toBeGreaterThanOrEqual(400);
    expect((error as ApiError).status).toBeLessThan(500);
  });

  it.each([
    ['numberOfImages', 'parameters.sampleCount', { numberOfImages: 'many' }],
    ['seed', 'parameters.seed', { seed: -1 }],
    ['outputMimeType', 'parameters.outputOptions.mimeType', { outputMimeType: 'image/x-none' }],
    ['personGeneration', 'parameters.personGeneration', { personGeneration: 'NOBODY' }],
    ['guidanceScale', 'parameters.guidanceScale', { guidanceScale: 'strong' }],
  ])('is refused with the field: a wrong %s', async (_name, field, config) => {
    const call = client().models.generateImages({ model: GENERATE, prompt: 'A dog', config: config as never });
    await expect(call).rejects.toMatchObject({ status: 400, field });
  });

  it('is refused with the field: no prompt, no model, no list of references', async () => {
    const { models } = client();
    await expect(models.generateImages({ model: GENERATE } as never)).rejects.toMatchObject({
      status: 400,
      field: 'instances[0].prompt',
    });
    await expect(models.generateImages({ prompt: 'A dog' } as never)).rejects.toMatchObject({
      status: 400,
      field: 'model',
    });
    const edit = { model: 'imagen-3.0-capability-001', prompt: '', referenceImages: new RawReferenceImage() };
    await expect(models.editImage(edit as never)).rejects.toMatchObject({ status: 400, field: 'referenceImages' });
    const none = models.editImage({ ...edit, referenceImages: [new RawReferenceImage()] });
    await expect(none).rejects.toMatchObject({ status: 400, field: expect.stringContaining('referenceImages[0]') });
  });
});

describe('a server', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function clientOf(answer: RequestListener): Promise<Limner> {
    server = createServer(answer);
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return new Limner({ baseUrl, retry: { initialDelay: 0, jitter: 0 } });
  }

  const generate = (client: Limner): Promise<unknown> =>
    client.models.generateImages({ model: GENERATE, prompt: 'A dog' }).then(
      () => undefined,
      (error: unknown) => error,
    );

  it('that is not there is an error of its own', async () => {
    const client = await clientOf(() => {});
    await new Promise((resolve) => server!.close(resolve));
    expect(await generate(client)).toMatchObject({ status: 503, code: 'SERVER_UNREACHABLE', field: 'baseUrl' });
  });

  it('must have an address', () => {
    for (const baseUrl of ['', 'localhost:8787', 'ftp://a'])
      expect(() => new Limner({ baseUrl })).toThrow(expect.objectContaining({ status: 400, field: 'baseUrl' }));
  });

  it('that is busy is asked again, with the same request', async () => {
    const bodies: string[] = [];
    const client = await clientOf((request, response) => {
      request.setEncoding('utf8').on('data', (text: string) => bodies.push(text));
      request.on('end', () => {
        response.setHeader('content-type', 'application/json');
        if (bodies.length < 3) response.writeHead(429, { 'retry-after': '0' }).end('{"error":{"code":429}}');
        else response.end('{"predictions":[{"bytesBase64Encoded":"AAAA","mimeType":"image/png"}]}');
      });
    });
    const { generatedImages, facts } = await client.models.generateImages({ model: GENERATE, prompt: 'A dog' });
    expect([...generatedImages[0]!.image!.bytes]).toEqual([0, 0, 0]);
    expect(facts).toEqual({ pictures: [], notices: [] });
    expect(new Set(bodies).size).toBe(1);
    expect(bodies).toHaveLength(3);
  });

  it.each([
    ['a page instead of JSON', 'text/html', '<html>', 'ANSWER_UNREADABLE'],
    ['events that end too soon', 'text/event-stream', 'event: progress\ndata: {}\n\n', 'ANSWER_UNREADABLE'],
    ['an event of nonsense', 'text/event-stream', 'event: result\ndata: {"resp\n\n', 'ANSWER_UNREADABLE'],
  ])('that answers with %s is an error', async (_case, type, body, code) => {
    const client = await clientOf((_request, response) => response.setHeader('content-type', type).end(body));
    expect(await generate(client)).toMatchObject({ code });
  });

  it('that breaks off is an error', async () => {
    const client = await clientOf((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('event: prog');
      setImmediate(() => response.destroy());
    });
    expect(await generate(client)).toMatchObject({ code: 'SERVER_UNREACHABLE', field: 'baseUrl' });
  });

  it('that refuses with a page keeps its status', async () => {
    const client = await clientOf((_request, response) => response.writeHead(403).end('<html>no</html>'));
    expect(await generate(client)).toMatchObject({ status: 403, reason: '<html>no</html>', statusName: 'Forbidden' });
  });

  it('is sent key, headers, deadline and place', async () => {
    let seen: object = {};
    await clientOf(({ url, headers }, response) => {
      seen = { url, headers };
      response.setHeader('content-type', 'application/json').end('{}');
    });
    const client = new Limner({
      baseUrl: `http://127.0.0.1:${(server!.address() as AddressInfo).port}/proxy/`,
      apiKey: 'k',
      project: 'p',
      location: 'l',
      apiVersion: 'v1',
      timeoutMs: 2500,
      httpOptions: { headers: { 'x-own': 'yes' } },
    });
    await client.models.generateImages({ model: GENERATE, prompt: 'A dog' });
    expect(seen).toMatchObject({
      url: `/proxy/v1/projects/p/locations/l/publishers/google/models/${GENERATE}:predict`,
      headers: { 'x-goog-api-key': 'k', 'x-own': 'yes', 'x-server-timeout': '3' },
    });
  });
});
