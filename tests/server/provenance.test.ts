import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { post, startFlatServer, vertexPath } from './running-server.ts';

const MODEL = 'imagen-4.0-generate-001';

/** A lively picture: what strong compression leaves of a mark on one even colour depends on the key's luck. */
function ripples(sidePx: number): Promise<Buffer> {
  const data = Uint8Array.from({ length: sidePx * sidePx }, (_, i) => {
    const [x, y] = [i % sidePx, Math.floor(i / sidePx)];
    return 128 + 60 * Math.sin((x * x + y * y) / 9000) * Math.cos(x / 7);
  });
  return sharp(data, { raw: { width: sidePx, height: sidePx, channels: 1 } })
    .png()
    .toBuffer();
}

describe('watermark and labels over a socket', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startFlatServer();
  });
  afterAll(() => server.stop());

  const generate = async (parameters: object, { url } = server): Promise<Buffer> => {
    const body = { instances: [{ prompt: 'A dog' }], parameters: { sampleCount: 1, ...parameters } };
    const { json } = await post(url + vertexPath(MODEL), body);
    return Buffer.from(json.predictions![0]!.bytesBase64Encoded, 'base64');
  };
  const verify = async (
    picture: Buffer,
    path = vertexPath('imageverification@001'),
    parameters: object = {},
    { url } = server,
  ) => {
    const body = { instances: [{ image: { bytesBase64Encoded: picture.toString('base64') } }], parameters };
    return post(url + path, body);
  };

  it('marks pictures unless told not to, and tells them apart', async () => {
    const { status, json, headers } = await verify(await generate({}));
    expect(status).toBe(200);
    expect(json).toEqual({ predictions: [{ decision: 'ACCEPT' }] });
    expect(headers.get('x-limner-watermark')).toMatch(/^10[0-9a-f]{10};confidence=1\.00$/);
    expect((await verify(await generate({ addWatermark: false }))).json.predictions).toEqual([{ decision: 'REJECT' }]);
  });

  it('finds the mark after recompression, and on the Gemini route', async () => {
    const painter = await startFlatServer({}, { image: { mimeType: 'image/png', bytes: await ripples(1024) } });
    const outputOptions = { mimeType: 'image/jpeg', compressionQuality: 75 };
    const shrunk = await sharp(await generate({ outputOptions }, painter))
      .resize(768)
      .jpeg({ quality: 70 })
      .toBuffer();
    const path = '/v1beta/models/image-verification-001:predict';
    const { json } = await verify(shrunk, path, { watermarkVerification: true }, painter);
    await painter.stop();
    expect(json.predictions).toEqual([{ decision: 'ACCEPT' }]);
  });

  it('rejects a blank picture', async () => {
    const blank = await sharp({ create: { width: 512, height: 512, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect((await verify(blank)).json.predictions).toEqual([{ decision: 'REJECT' }]);
  });

  it('does not find marks of another installation', async () => {
    const other = await startFlatServer();
    const body = { instances: [{ image: { bytesBase64Encoded: (await generate({})).toString('base64') } }] };
    const { json } = await post(other.url + vertexPath('imageverification@001'), body);
    await other.stop();
    expect(json.predictions).toEqual([{ decision: 'REJECT' }]);
  });

  it('answers a file that is no picture with 400', async () => {
    const { status, json } = await verify(Buffer.from('this is no picture at all'));
    expect(status).toBe(400);
    expect(json.error).toMatchObject({
      status: 'INVALID_ARGUMENT',
      message: expect.stringContaining('instances[0].image'),
    });
  });

  it.each(['image/png', 'image/jpeg', 'image/webp', 'image/tiff'])('labels %s honestly', async (mimeType) => {
    const { xmp } = await sharp(await generate({ outputOptions: { mimeType } })).metadata();
    expect(xmp!.toString()).toContain('Iptc4xmpExt:DigitalSourceType="AlgorithmicMedia"');
    expect(xmp!.toString()).not.toContain('limner:prompt');
  });

  it.each([
    ['image/gif', 'gif'],
    ['image/webp', 'webp'],
    ['image/tiff', 'tiff'],
    ['image/avif', 'heif'],
  ])('writes %s', async (mimeType, format) => {
    expect((await sharp(await generate({ outputOptions: { mimeType } })).metadata()).format).toBe(format);
  });

  it('writes bitmaps and icons', async () => {
    expect((await generate({ outputOptions: { mimeType: 'image/bmp' } })).toString('latin1', 0, 2)).toBe('BM');
    const icon = await generate({ outputOptions: { mimeType: 'image/vnd.microsoft.icon' } });
    expect([...icon.subarray(0, 4)]).toEqual([0, 0, 1, 0]);
  });

  it('states prompt, seed and model where that is switched on, and no label where that is off', async () => {
    const talkative = await startFlatServer({ provenance: { generationParameters: true } });
    const silent = await startFlatServer({ provenance: { labels: false } });
    const body = { instances: [{ prompt: 'A dog' }], parameters: { sampleCount: 1, seed: 7, addWatermark: false } };
    const [full, none] = await Promise.all(
      [talkative, silent].map(async ({ url, stop }) => {
        const { json } = await post(url + vertexPath(MODEL), body);
        await stop();
        return sharp(Buffer.from(json.predictions![0]!.bytesBase64Encoded, 'base64')).metadata();
      }),
    );
    const xmp = full!.xmp!.toString();
    for (const stated of ['limner:prompt="A dog"', 'limner:seed="7"', `limner:model="${MODEL}"`])
      expect(xmp).toContain(stated);
    expect(none!.xmp).toBeUndefined();
  });
});
