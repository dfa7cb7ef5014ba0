import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { type RunningServer, serve } from '../../src/runtime/serve.ts';
import { newDataFolder, post, vertexPath } from './running-server.ts';

const PATH = vertexPath('imagen-4.0-upscale-preview');

/** A round shape on a slope of colour. */
async function picture(width: number, height: number, channels: 3 | 4 = 3): Promise<string> {
  const data = new Uint8Array(width * height * channels);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    const inside = (x - width / 2) ** 2 + (y - height / 2) ** 2 < (height / 3) ** 2;
    data.set(inside ? [220, 60, 40] : [40, 90 + (100 * x) / width, 160], i * channels);
    if (channels === 4) data[i * 4 + 3] = inside ? 255 : 0;
  }
  const png = await sharp(data, { raw: { width, height, channels } }).png().toBuffer();
  return png.toString('base64');
}

const body = (bytesBase64Encoded: string, parameters: object) => ({
  instances: [{ image: { bytesBase64Encoded } }],
  parameters: { mode: 'upscale', sampleCount: 1, ...parameters },
});
const factor = (upscaleFactor: string, settings: object = {}) => ({ upscaleConfig: { upscaleFactor, ...settings } });

describe('upscaling by the embedded engine', () => {
  let server: RunningServer;
  beforeAll(async () => {
    const flags = {
      data: { folder: newDataFolder() },
      server: { port: 0 },
      logging: { level: 'silent' },
      embedded: { workers: 1 },
    } as const;
    server = await serve(loadConfig({ environment: {}, flags }));
  });
  afterAll(() => server.stop());

  const enlarge = async (image: string, parameters: object) => {
    const answer = await post(server.url + PATH, body(image, parameters));
    const encoded = answer.json.predictions?.[0]?.bytesBase64Encoded;
    return { ...answer, file: encoded ? sharp(Buffer.from(encoded, 'base64')) : undefined };
  };

  it.each([
    ['x2', 2],
    ['x3', 3],
    ['x4', 4],
  ])('enlarges %s to exact multiples and says how', async (name, times) => {
    const { headers, file } = await enlarge(await picture(37, 51), factor(name));
    expect(await file!.metadata()).toMatchObject({ width: 37 * times, height: 51 * times, format: 'png' });
    expect(headers.get('x-limner-method')).toBe('onnxruntime-node');
    expect(headers.get('x-limner-seeds')).toBeNull();
  });

  it('enlarges to a longer side, the shorter one rounded down', async () => {
    const { file } = await enlarge(await picture(100, 180), { sampleImageSize: '2048' });
    expect(await file!.metadata()).toMatchObject({ width: Math.floor((100 * 2048) / 180), height: 2048 });
  });

  it('keeps transparency', async () => {
    const { file } = await enlarge(await picture(40, 40, 4), factor('x2'));
    const { data, info } = await file!.raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 80, height: 80, channels: 4 });
    expect(data[3]).toBe(0);
    expect(data[(40 * 80 + 40) * 4 + 3]).toBe(255);
  });

  it('takes grey pictures with 16 bits', async () => {
    const grey = Uint16Array.from({ length: 32 * 32 }, (_, i) => (i % 32) * 2000);
    const png = await sharp(grey, { raw: { width: 32, height: 32, channels: 1 } })
      .toColourspace('grey16')
      .png()
      .toBuffer();
    const { file } = await enlarge(png.toString('base64'), factor('x2'));
    const { data } = await file!.raw().toBuffer({ resolveWithObject: true });
    expect(data[(32 * 64 + 62) * 3]).toBeGreaterThan(data[(32 * 64 + 4) * 3]! + 150);
  });

  it('resamples plainly when all of the picture shall be preserved', async () => {
    const { headers } = await enlarge(await picture(30, 30), factor('x2', { imagePreservationFactor: 1 }));
    expect(headers.get('x-limner-method')).toBe('lanczos3');
  });

  it.each([
    ['a factor of 5', factor('x5'), 'x2, x3, x4'],
    ['more than 17 megapixels', factor('x4'), 'at most 17000000 pixels'],
    ['a factor that is none', factor('twice'), 'parameters.upscaleConfig.upscaleFactor'],
    ['a preservation of 2', factor('x2', { imagePreservationFactor: 2 }), 'imagePreservationFactor'],
    ['no factor', {}, "Image size 'IMAGE_SIZE_DEFAULT' is not supported."],
  ])('refuses %s', async (_name, parameters, message) => {
    const { status, json } = await enlarge(await picture(1100, 1000), parameters);
    expect({ status, message: json.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(message),
    });
  });

  it('refuses bytes that are no picture', async () => {
    const { status, json } = await enlarge(Buffer.from('no picture').toString('base64'), factor('x2'));
    expect({ status, message: json.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining('instances[0].image'),
    });
  });

  it('stops when the caller hangs up, and goes on with the next', async () => {
    const hangUp = new AbortController();
    const large = body(await picture(900, 900), factor('x4'));
    const pending = post(server.url + PATH, large, { signal: hangUp.signal });
    setTimeout(() => hangUp.abort(), 700);
    await expect(pending).rejects.toThrow();
    const { status } = await enlarge(await picture(24, 24), factor('x2'));
    expect(status).toBe(200);
  });
});
