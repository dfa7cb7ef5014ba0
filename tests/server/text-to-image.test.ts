import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { post, startFlatServer, vertexPath } from './running-server.ts';

const MODEL = 'imagen-4.0-generate-001';
const ask = (parameters?: object): object => ({ instances: [{ prompt: 'A dog' }], ...(parameters && { parameters }) });

describe('text to image over a socket', () => {
  let server: RunningServer;
  const predict = (body: unknown, modelId = MODEL) => post(server.url + vertexPath(modelId), body);

  beforeAll(async () => {
    server = await startFlatServer();
  });
  afterAll(() => server.stop());

  it('answers the quickstart with four PNG pictures', async () => {
    const { status, headers, json } = await predict(ask());
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=UTF-8');
    expect(json.predictions).toHaveLength(4);
    const { format, width, height } = await sharp(
      Buffer.from(json.predictions![0]!.bytesBase64Encoded, 'base64'),
    ).metadata();
    expect({ format, width, height, mimeType: json.predictions![0]!.mimeType }).toEqual({
      format: 'png',
      width: 1024,
      height: 1024,
      mimeType: 'image/png',
    });
  });

  it.each([
    ['1:1', '1K', 1024, 1024],
    ['3:4', '1K', 896, 1280],
    ['4:3', '1K', 1280, 896],
    ['9:16', '1K', 768, 1408],
    ['16:9', '1K', 1408, 768],
    ['1:1', '2k', 2048, 2048],
    ['16:9', '2K', 2816, 1536],
  ])('makes %s at %s exactly %i×%i', async (aspectRatio, sampleImageSize, width, height) => {
    const { json } = await predict(ask({ aspectRatio, sampleImageSize, sampleCount: 1 }));
    expect(await sharp(Buffer.from(json.predictions![0]!.bytesBase64Encoded, 'base64')).metadata()).toMatchObject({
      width,
      height,
    });
  });

  it('writes JPEG with the quality asked', async () => {
    const { json } = await predict(
      ask({ sampleCount: 1, outputOptions: { mimeType: 'image/jpeg', compressionQuality: 90 } }),
    );
    const [picture] = json.predictions!;
    expect(picture!.mimeType).toBe('image/jpeg');
    expect((await sharp(Buffer.from(picture!.bytesBase64Encoded, 'base64')).metadata()).format).toBe('jpeg');
  });

  it('gives each picture its own seed and says which', async () => {
    const batch = await predict(ask({ seed: 7, addWatermark: false, sampleCount: 2 }));
    const alone = await predict(ask({ seed: 8, addWatermark: false, sampleCount: 1 }));
    expect(batch.headers.get('x-limner-seeds')).toBe('7,8');
    expect(batch.json.predictions![1]).toEqual(alone.json.predictions![0]);
  });

  it('says which parameters had no full effect', async () => {
    const { headers } = await predict(ask({ guidanceScale: 12, sampleCount: 1 }));
    expect(headers.get('x-limner-notices')).toContain('guidanceScale=');
  });

  it('takes a body that claims to be a form, as curl -d sends it', async () => {
    const { status } = await post(server.url + vertexPath(MODEL), ask({ sampleCount: 1 }), {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(status).toBe(200);
  });
});
