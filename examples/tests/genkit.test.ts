import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { fakeAuthClient, PIXEL_PNG, startClientServer } from './client-server.ts';
import { clientsInstalled, whySkipped } from './clients-installed.ts';

const PICTURE = { media: { url: `data:image/png;base64,${PIXEL_PNG}`, contentType: 'image/png' } };

describe.skipIf(!clientsInstalled)(`Genkit${whySkipped}`, () => {
  let server: RunningServer;
  const realFetch = globalThis.fetch;
  beforeAll(async () => {
    server = await startClientServer();
    // The vertexAI plugin has no base-URL option: its users replace fetch, as the migration guide shows.
    globalThis.fetch = (input, init) =>
      realFetch(String(input).replace(/^https:\/\/[\w-]*aiplatform\.googleapis\.com/, server.url), init);
  });
  afterAll(async () => {
    globalThis.fetch = realFetch;
    await server.stop();
  });

  const googleAi = async () => {
    const [{ genkit }, { googleAI }] = await Promise.all([import('genkit'), import('@genkit-ai/google-genai')]);
    return {
      ai: genkit({ plugins: [googleAI({ apiKey: 'any', baseUrl: server.url })] }),
      model: googleAI.model('imagen-4.0-generate-001'),
    };
  };
  const vertexAi = async (name: string) => {
    const [{ genkit }, { vertexAI }] = await Promise.all([import('genkit'), import('@genkit-ai/google-genai')]);
    const plugin = vertexAI({
      projectId: 'p',
      location: 'us-central1',
      googleAuth: { authClient: fakeAuthClient as never },
    });
    return { ai: genkit({ plugins: [plugin] }), model: vertexAI.model(name) };
  };

  it('generates through googleAI with every option', async () => {
    const { ai, model } = await googleAi();
    const answer = await ai.generate({
      model,
      prompt: 'A dog',
      config: {
        numberOfImages: 2,
        aspectRatio: '16:9',
        personGeneration: 'allow_adult',
        sampleImageSize: '2K',
      } as never,
    });
    expect(answer.media?.contentType).toBe('image/png');
    expect((answer.custom as { predictions: unknown[] }).predictions).toHaveLength(2);
  });

  it('generates through vertexAI with every option', async () => {
    const { ai, model } = await vertexAi('imagen-4.0-generate-001');
    const config = {
      sampleCount: 2,
      language: 'en',
      aspectRatio: '3:4',
      negativePrompt: 'blur',
      seed: 1,
      personGeneration: 'allow_adult',
      safetySetting: 'block_few',
      addWatermark: false,
    };
    const answer = await ai.generate({ model, prompt: 'A dog', config: config as never });
    expect((answer.custom as { predictions: unknown[] }).predictions).toHaveLength(2);
  });

  it('reports errors with their status name', async () => {
    const { ai, model } = await vertexAi('imagen-4.0-generate-001');
    await expect(
      ai.generate({ model, prompt: 'A dog', config: { sampleCount: 4, seed: 1, addWatermark: true } as never }),
    ).rejects.toMatchObject({ status: 'INVALID_ARGUMENT' });
  });

  it('edits the legacy way, upscales and tries on', async () => {
    const legacy = await vertexAi('imagen-3.0-capability-001');
    const mask = { ...PICTURE, metadata: { type: 'mask' } };
    const editConfig = {
      editMode: 'inpainting-insert',
      maskDilation: 0.02,
      guidanceScale: 20,
      productPosition: 'fixed',
    };
    const edited = await legacy.ai.generate({
      model: legacy.model,
      prompt: [{ text: 'a hat' }, PICTURE, mask],
      config: { editConfig } as never,
    });
    expect(edited.media).not.toBeNull();
    const upscale = await vertexAi('imagen-4.0-upscale-preview');
    const upscaled = await upscale.ai.generate({
      model: upscale.model,
      prompt: [PICTURE],
      config: { mode: 'upscale', upscaleConfig: { upscaleFactor: 'x2' } } as never,
    });
    expect(upscaled.media).not.toBeNull();
    const tryOn = await vertexAi('virtual-try-on-001');
    const dressed = [
      { ...PICTURE, metadata: { type: 'personImage' } },
      { ...PICTURE, metadata: { type: 'productImage' } },
    ];
    const config = { sampleCount: 1, baseSteps: 32 } as never;
    expect((await tryOn.ai.generate({ model: tryOn.model, prompt: dressed, config })).media).not.toBeNull();
  });
});
