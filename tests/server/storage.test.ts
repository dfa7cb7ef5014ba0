import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GoogleGenAI } from '@google/genai';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { post, startFlatServer, vertexPath } from './running-server.ts';

const MODEL = 'imagen-4.0-generate-001';

describe('buckets over a socket', () => {
  const folder = mkdtempSync(join(tmpdir(), 'limner-bucket-'));
  let server: RunningServer;
  beforeAll(async () => {
    server = await startFlatServer({ storage: { buckets: { pictures: { kind: 'folder', path: folder } } } });
  });
  afterAll(() => server.stop());

  const generate = (parameters: object) =>
    post(server.url + vertexPath(MODEL), {
      instances: [{ prompt: 'A dog' }],
      parameters: { sampleCount: 1, aspectRatio: '1:1', addWatermark: false, ...parameters },
    });
  const verify = (gcsUri: string) =>
    post(server.url + vertexPath('imageverification@001'), { instances: [{ image: { gcsUri } }], parameters: {} });

  it("takes @google/genai's outputGcsUri", async () => {
    const client = new GoogleGenAI({ vertexai: true, apiKey: 'any', httpOptions: { baseUrl: server.url } });
    const { generatedImages } = await client.models.generateImages({
      model: MODEL,
      prompt: 'A dog',
      config: { numberOfImages: 2, outputGcsUri: 'gs://pictures/sdk', outputMimeType: 'image/jpeg' },
    });
    const uris = generatedImages!.map(({ image }) => image!.gcsUri!);
    expect(uris[0]).toMatch(/^gs:\/\/pictures\/sdk\/\d{13}\/sample_0\.jpg$/);
    expect(uris[1]).toBe(uris[0]!.replace('sample_0', 'sample_1'));
    expect(generatedImages![0]!.image!.imageBytes).toBeUndefined();
    for (const uri of uris) {
      const bytes = readFileSync(join(folder, uri.slice('gs://pictures/'.length)));
      expect((await sharp(bytes).metadata()).format).toBe('jpeg');
      expect((await verify(uri)).json.predictions).toEqual([{ decision: 'ACCEPT' }]);
    }
  });

  it('answers with address and media type, and nothing else', async () => {
    for (const storageUri of ['gs://pictures', 'gs://pictures/', 'gs://pictures/a', 'gs://pictures/a/']) {
      const { status, json } = await generate({ storageUri, enhancePrompt: false });
      expect(status).toBe(200);
      expect(json.predictions).toEqual([
        { gcsUri: expect.stringMatching(/\/\d{13}\/sample_0\.png$/), mimeType: 'image/png' },
      ]);
      expect(json.predictions![0]!.gcsUri!.replace('gs://', '')).not.toContain('//');
    }
  });

  it('gives requests of one moment places of their own', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => generate({ storageUri: 'gs://pictures/rush' })));
    expect(new Set(answers.map(({ json }) => json.predictions![0]!.gcsUri)).size).toBe(8);
  });

  it.each([
    ['gs://elsewhere/x', 'a bucket that this server is configured for'],
    ['gs://pictures/../x', 'plain names'],
    ['gs://pictures/a/../../x', 'plain names'],
    ['gs://pictures//a', 'plain names'],
  ])('refuses %s', async (storageUri, message) => {
    const { status, json } = await generate({ storageUri });
    expect(status).toBe(400);
    expect(json.error!.message).toContain(message);
  });

  it.runIf(process.getuid?.() !== 0)('fails cleanly and leaves no part when it cannot write', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    const { status } = await generate({ storageUri: 'gs://pictures/closed', sampleCount: 2 });
    chmodSync(closed, 0o700);
    expect(status).toBe(500);
    expect(readdirSync(closed)).toEqual([]);
  });

  it('reads gs:// pictures, and says what is wrong with others', async () => {
    const blank = sharp({ create: { width: 300, height: 200, channels: 3, background: '#abc' } });
    mkdirSync(join(folder, 'generative-ai/image'), { recursive: true });
    writeFileSync(join(folder, 'generative-ai/image/dog.jpg'), await blank.jpeg().toBuffer());
    expect((await verify('gs://pictures/generative-ai/image/dog.jpg')).json.predictions).toEqual([
      { decision: 'REJECT' },
    ]);
    expect((await verify('gs://pictures/generative-ai/image/cat.jpg')).status).toBe(404);
    expect((await verify('gs://pictures/../../etc/passwd')).status).toBe(400);
    expect((await verify('gs://elsewhere/dog.jpg')).status).toBe(400);
  });
});

describe('a server without buckets', () => {
  it('refuses addresses before any work starts', async () => {
    const server = await startFlatServer();
    const image = { gcsUri: 'gs://b/o.png' };
    const { status, json } = await post(server.url + vertexPath('imageverification@001'), { instances: [{ image }] });
    await server.stop();
    expect(status).toBe(400);
    expect(json.error!.message).toContain('no bucket is configured');
  });
});
