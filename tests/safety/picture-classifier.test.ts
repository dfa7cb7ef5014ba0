import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Raster } from '../../src/core/image.ts';
import { createNudityScreen } from '../../src/picture-screens/nudity-screen.ts';
import { createConfiguredModelStore } from '../../src/runtime/create-model-store.ts';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { newDataFolder, post, startFlatServer, vertexPath } from '../server/running-server.ts';
import { writeTinyClassifier } from './tiny-classifier.ts';

const signal = new AbortController().signal;
/** The flat engine paints the seed: red in the lowest byte, blue in the third. */
const RED_SEED = 0x0000ff;
const BLUE_SEED = 0xff0000;

function flat(red: number, green: number, blue: number, alpha?: number): Raster {
  const colour = [red, green, blue, ...(alpha === undefined ? [] : [alpha])];
  const data = Uint8Array.from({ length: 20 * 10 * colour.length }, (_, i) => colour[i % colour.length]!);
  return { widthPx: 20, heightPx: 10, channels: alpha === undefined ? 3 : 4, data };
}

describe('the nudity screen', () => {
  const screen = createNudityScreen(async () => writeTinyClassifier());
  afterAll(() => screen.close());

  it('scores pictures by the classes of its network', async () => {
    const porn = async (picture: Raster) => (await screen.screen(picture, signal)).porn!;
    expect(await porn(flat(255, 0, 0))).toBeGreaterThan(0.99);
    expect(await porn(flat(0, 0, 255))).toBeLessThan(0.01);
    expect(await porn(flat(90, 90, 90))).toBeCloseTo(0.5);
    // Transparent is white, whatever lies under it.
    expect(await porn(flat(255, 0, 0, 0))).toBeCloseTo(0.5);
  });

  it('judges nothing else, and several pictures at once', async () => {
    const seen = await Promise.all([flat(255, 0, 0), flat(0, 0, 255)].map((picture) => screen.screen(picture, signal)));
    expect(seen.map(({ porn }) => Math.round(porn!))).toEqual([1, 0]);
    expect(Object.keys(seen[0]!)).toEqual(['porn']);
  });

  it.each([
    ['no class for sexual pictures', () => writeTinyClassifier({ 0: 'cat', 1: 'dog' }), 'only cat, dog'],
    ['no configuration', () => '/nowhere', 'config.json is missing'],
    ['a broken network', brokenFolder, 'cannot be loaded'],
  ])('is not opened with %s', async (_, folder, message) => {
    const broken = createNudityScreen(async () => folder());
    await expect(broken.open()).rejects.toMatchObject({
      code: 'INSTALLATION_BROKEN',
      message: expect.stringContaining(message),
    });
    await broken.close();
  });

  function brokenFolder(): string {
    const folder = writeTinyClassifier();
    writeFileSync(join(folder, 'onnx/model_quantized.onnx'), 'no protobuf');
    return folder;
  }
});

describe('a server with a picture classifier', () => {
  let server: RunningServer;
  beforeAll(async () => {
    const data = { folder: newDataFolder() };
    const store = createConfiguredModelStore(loadConfig({ environment: {}, flags: { data } }));
    await store.importFolder(writeTinyClassifier(), { name: 'tiny', licence: 'mit', signal });
    server = await startFlatServer({ data, safety: { pictureClassifier: 'local:tiny' } });
  });
  afterAll(() => server.stop());

  const generate = (seed: number, parameters: object = {}) =>
    post(server.url + vertexPath('imagen-3.0-generate-002'), {
      instances: [{ prompt: 'A landscape' }],
      parameters: { sampleCount: 1, seed, addWatermark: false, enhancePrompt: false, ...parameters },
    });

  it('keeps back what it takes for nudity, and says why', async () => {
    const { status, json } = await generate(RED_SEED, { includeRaiReason: true });
    expect(status).toBe(200);
    expect(json.predictions![0]!.bytesBase64Encoded).toBeUndefined();
    expect(JSON.stringify(json.predictions)).toContain('raiFilteredReason');
  });

  it('lets other pictures through, and no longer says that nobody looked', async () => {
    const { json, headers } = await generate(BLUE_SEED);
    expect(json.predictions![0]!.bytesBase64Encoded).toBeTypeOf('string');
    // Faces and age remain unseen.
    expect(headers.get('x-limner-notices')).toContain('personGeneration=emulated');
    expect(headers.get('x-limner-notices')).not.toContain('safetySetting');
  });

  it('answers the score that it has, and says that the other is missing', async () => {
    const { json, headers } = await generate(BLUE_SEED, { includeSafetyAttributes: true });
    const [{ safetyAttributes }] = json.predictions as unknown as [{ safetyAttributes: object }];
    expect(safetyAttributes).toEqual({ categories: ['Porn'], scores: [0] });
    expect(headers.get('x-limner-notices')).toContain('includeSafetyAttributes=emulated');
  });

  it('is not started without the classifier that it shall have', async () => {
    const absent = startFlatServer({
      safety: { pictureClassifier: 'nsfw-detector' },
      models: { offline: true, cacheFolder: newDataFolder() },
    });
    await expect(absent).rejects.toThrow('run: limner models pull hf:AdamCodd/vit-base-nsfw-detector');
  });
});
