import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { fakeAuthClient, PIXEL_PNG, startClientServer } from './client-server.ts';
import { clientsInstalled, whySkipped } from './clients-installed.ts';

const MODEL = 'imagen-4.0-generate-001';

describe.skipIf(!clientsInstalled)(`AI SDK 6${whySkipped}`, () => {
  let server: RunningServer;
  let generateImage: typeof import('ai').generateImage;
  beforeAll(async () => {
    server = await startClientServer();
    ({ generateImage } = await import('ai'));
  });
  afterAll(() => server.stop());

  const vertex = async () => {
    const { createVertex } = await import('@ai-sdk/google-vertex');
    const baseURL = `${server.url}/v1beta1/projects/p/locations/us-central1/publishers/google`;
    return createVertex({
      project: 'p',
      location: 'us-central1',
      baseURL,
      googleAuthOptions: { authClient: fakeAuthClient as never },
    });
  };

  it('generates on Vertex with every option, in groups of four', async () => {
    const vertexOptions = {
      negativePrompt: 'blur',
      personGeneration: 'allow_adult',
      safetySetting: 'block_only_high',
      addWatermark: false,
      sampleImageSize: '2K',
    };
    const { images } = await generateImage({
      model: (await vertex()).image(MODEL),
      prompt: 'A dog',
      n: 6,
      aspectRatio: '16:9',
      seed: 7,
      providerOptions: { vertex: vertexOptions },
    });
    expect(images.map((image) => image.mediaType)).toEqual(Array(6).fill('image/png'));
  });

  it('generates in express mode', async () => {
    const { createVertex } = await import('@ai-sdk/google-vertex');
    const { images } = await generateImage({
      model: createVertex({ apiKey: 'any', baseURL: `${server.url}/v1/publishers/google` }).image(MODEL),
      prompt: 'A dog',
    });
    expect(images).toHaveLength(1);
  });

  it('generates through the Gemini API', async () => {
    const { createGoogleGenerativeAI } = await import('@ai-sdk/google');
    const google = createGoogleGenerativeAI({ apiKey: 'any', baseURL: `${server.url}/v1beta` });
    const { images } = await generateImage({
      model: google.image(MODEL),
      prompt: 'A dog',
      n: 2,
      aspectRatio: '3:4',
      providerOptions: { google: { personGeneration: 'allow_adult' } },
    });
    expect(images).toHaveLength(2);
  });

  it('shows the message of an error, without retrying what cannot succeed', async () => {
    const failing = generateImage({ model: (await vertex()).image(MODEL), prompt: 'A dog', seed: 7 });
    await expect(failing).rejects.toThrow('Seed is not supported when watermark is enabled.');
  });

  it('edits with a mask', async () => {
    const picture = Buffer.from(PIXEL_PNG, 'base64');
    const edit = {
      mode: 'EDIT_MODE_INPAINT_INSERTION',
      baseSteps: 35,
      maskMode: 'MASK_MODE_USER_PROVIDED',
      maskDilation: 0.01,
    };
    const { images } = await generateImage({
      model: (await vertex()).image('imagen-3.0-capability-001'),
      prompt: { text: 'add a hat', images: [picture], mask: picture },
      maxRetries: 0,
      providerOptions: { vertex: { edit } },
    });
    expect(images).toHaveLength(1);
  });
});
