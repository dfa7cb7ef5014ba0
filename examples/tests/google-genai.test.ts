import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { PICTURE_BASE64 } from '../../tests/wire/capture-expectation.ts';
import { fakeAuthClient, PIXEL_PNG, startClientServer } from './client-server.ts';
import { clientsInstalled, whySkipped } from './clients-installed.ts';

type GoogleGenAIModule = typeof import('@google/genai-2.32');

const VERSIONS = {
  '2.18.0': () => import('@google/genai-2.18') as unknown as Promise<GoogleGenAIModule>,
  '2.32.0': () => import('@google/genai-2.32'),
  '3.1.0': () => import('@google/genai-3.1') as unknown as Promise<GoogleGenAIModule>,
};
const MODEL = 'imagen-4.0-generate-001';
const image = { imageBytes: PIXEL_PNG, mimeType: 'image/png' };
const labels = { team: 'x' };
const EDIT_MODES = [
  'EDIT_MODE_DEFAULT',
  'EDIT_MODE_INPAINT_REMOVAL',
  'EDIT_MODE_INPAINT_INSERTION',
  'EDIT_MODE_OUTPAINT',
  'EDIT_MODE_CONTROLLED_EDITING',
  'EDIT_MODE_STYLE',
  'EDIT_MODE_BGSWAP',
  'EDIT_MODE_PRODUCT_IMAGE',
] as const;

describe.skipIf(!clientsInstalled).each(Object.entries(VERSIONS))(
  `@google/genai %s, Vertex mode${whySkipped}`,
  (_version, load) => {
    let server: RunningServer;
    let genai: GoogleGenAIModule;
    const client = (options: object = {}) =>
      new genai.GoogleGenAI({
        vertexai: true,
        project: 'p',
        location: 'us-central1',
        httpOptions: { baseUrl: server.url },
        googleAuthOptions: { authClient: fakeAuthClient as never },
        ...options,
      });

    beforeAll(async () => {
      [server, genai] = await Promise.all([startClientServer(), load()]);
    });
    afterAll(() => server.stop());

    it('generates with every option', async () => {
      const { PersonGeneration, SafetyFilterLevel, ImagePromptLanguage } = genai;
      const answer = await client().models.generateImages({
        model: MODEL,
        prompt: 'A dog',
        config: {
          negativePrompt: 'blur',
          numberOfImages: 2,
          aspectRatio: '16:9',
          guidanceScale: 12.5,
          seed: 7,
          safetyFilterLevel: SafetyFilterLevel.BLOCK_LOW_AND_ABOVE,
          personGeneration: PersonGeneration.ALLOW_ADULT,
          includeSafetyAttributes: true,
          includeRaiReason: true,
          language: ImagePromptLanguage.es,
          outputMimeType: 'image/jpeg',
          outputCompressionQuality: 80,
          addWatermark: false,
          imageSize: '2K',
          enhancePrompt: true,
          labels,
        },
      });
      expect(answer.generatedImages).toHaveLength(2);
      expect(answer.generatedImages![0]!.image!.mimeType).toBe('image/jpeg');
      expect(Buffer.from(answer.generatedImages![0]!.image!.imageBytes!, 'base64').subarray(0, 2).toString('hex')).toBe(
        'ffd8',
      );
      expect(answer.sdkHttpResponse?.headers?.['x-limner-seeds']).toBe('7,8');
    });

    it('generates four pictures when told nothing', async () => {
      const answer = await client().models.generateImages({ model: MODEL, prompt: 'A dog' });
      expect(answer.generatedImages).toHaveLength(4);
      expect(answer.generatedImages![0]!.raiFilteredReason).toBeUndefined();
      expect(answer.positivePromptSafetyAttributes).toBeUndefined();
    });

    it.each([
      'imagen-4.0-generate-001',
      'google/imagen-4.0-generate-001',
      'publishers/google/models/imagen-4.0-generate-001',
      'models/imagen-4.0-generate-001',
      'projects/q/locations/l/publishers/google/models/imagen-4.0-generate-001',
    ])('takes the model name %s', async (model) => {
      const answer = await client().models.generateImages({ model, prompt: 'A dog', config: { numberOfImages: 1 } });
      expect(answer.generatedImages).toHaveLength(1);
    });

    it.each([
      [
        'express mode',
        () => ({ project: undefined, location: undefined, googleAuthOptions: undefined, apiKey: 'any' }),
      ],
      ['an API key with a project', () => ({ googleAuthOptions: undefined, apiKey: 'any' })],
      ['a base URL alone', () => ({ project: undefined, location: undefined })],
      ['collection scope', () => ({ httpOptions: { baseUrl: server.url, baseUrlResourceScope: 'COLLECTION' } })],
      ['version v1', () => ({ httpOptions: { baseUrl: server.url, apiVersion: 'v1' } })],
      ['a time-out', () => ({ httpOptions: { baseUrl: server.url, timeout: 30_000 } })],
    ])('works with %s', async (_name, options) => {
      const answer = await client(options()).models.generateImages({
        model: MODEL,
        prompt: 'A dog',
        config: { numberOfImages: 1 },
      });
      expect(answer.generatedImages).toHaveLength(1);
    });

    it('reports errors as Google does', async () => {
      const failing = client().models.generateImages({ model: MODEL, prompt: 'A dog', config: { seed: 7 } });
      const error = await failing.catch((reason: unknown) => reason as InstanceType<typeof genai.ApiError>);
      expect(error).toMatchObject({ name: 'ApiError', status: 400 });
      expect(JSON.parse((error as Error).message).error).toMatchObject({
        code: 400,
        status: 'INVALID_ARGUMENT',
        message: 'Image generation failed with the following error: Seed is not supported when watermark is enabled.',
      });
      await expect(client().models.generateImages({ model: 'imagen-9', prompt: 'A dog' })).rejects.toMatchObject({
        status: 404,
      });
    });

    it('understands edits with all kinds of references', async () => {
      const references = [
        Object.assign(new genai.RawReferenceImage(), { referenceImage: image, referenceId: 1 }),
        Object.assign(new genai.MaskReferenceImage(), {
          referenceImage: image,
          referenceId: 2,
          config: {
            maskMode: genai.MaskReferenceMode.MASK_MODE_SEMANTIC,
            segmentationClasses: [175, 176],
            maskDilation: 0.03,
          },
        }),
        Object.assign(new genai.ControlReferenceImage(), {
          referenceImage: image,
          referenceId: 3,
          config: { controlType: genai.ControlReferenceType.CONTROL_TYPE_CANNY, enableControlImageComputation: true },
        }),
        Object.assign(new genai.StyleReferenceImage(), {
          referenceImage: image,
          referenceId: 4,
          config: { styleDescription: 'watercolor' },
        }),
      ];
      const config = {
        editMode: genai.EditMode.EDIT_MODE_INPAINT_INSERTION,
        baseSteps: 35,
        numberOfImages: 2,
        seed: 1,
        addWatermark: false,
        negativePrompt: 'blur',
        guidanceScale: 10,
        outputMimeType: 'image/jpeg',
        labels,
      };
      const answer = await client().models.editImage({
        model: 'imagen-3.0-capability-001',
        prompt: 'A mug [4]',
        referenceImages: references,
        config,
      });
      expect(answer.generatedImages!.map(({ image: made }) => made!.mimeType)).toEqual(['image/jpeg', 'image/jpeg']);
    });

    it.each(EDIT_MODES)('edits with a mask in mode %s, at the size of the picture', async (mode) => {
      const half = { imageBytes: PICTURE_BASE64, mimeType: 'image/png' };
      const answer = await client().models.editImage({
        model: 'imagen-3.0-capability-001',
        prompt: 'A mug',
        referenceImages: [
          Object.assign(new genai.RawReferenceImage(), { referenceImage: half, referenceId: 1 }),
          Object.assign(new genai.MaskReferenceImage(), {
            referenceImage: half,
            referenceId: 2,
            config: { maskMode: genai.MaskReferenceMode.MASK_MODE_USER_PROVIDED, maskDilation: 0 },
          }),
        ],
        config: { editMode: genai.EditMode[mode], numberOfImages: 1, seed: 0x010203, addWatermark: false },
      });
      const { imageBytes } = answer.generatedImages![0]!.image!;
      const { data, info } = await sharp(Buffer.from(imageBytes!, 'base64'))
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([16, 8]);
      expect([...data.subarray(0, 3)]).toEqual([3, 2, 1]);
      expect([...data.subarray(15 * 3, 16 * 3)]).toEqual([0, 0, 0]);
    });

    it('understands upscaling', async () => {
      const config = {
        enhanceInputImage: true,
        imagePreservationFactor: 0.6,
        includeRaiReason: true,
        outputMimeType: 'image/jpeg',
        outputCompressionQuality: 90,
        labels,
      };
      const answer = await client().models.upscaleImage({
        model: 'imagen-4.0-upscale-preview',
        image,
        upscaleFactor: 'x4',
        config,
      });
      expect(answer.generatedImages).toHaveLength(1);
    });

    it('understands recontextualisation and try-on', async () => {
      const source = { personImage: image, productImages: [{ productImage: image }] };
      const config = { numberOfImages: 1, baseSteps: 32, addWatermark: false, seed: 1, enhancePrompt: false };
      const answer = await client().models.recontextImage({ model: 'virtual-try-on-001', source, config });
      expect(answer.generatedImages).toHaveLength(1);
    });

    it.each(['FOREGROUND', 'BACKGROUND', 'PROMPT', 'SEMANTIC', 'INTERACTIVE'] as const)(
      'understands segmentation in mode %s',
      async (mode) => {
        const half = { imageBytes: PICTURE_BASE64 };
        const source = {
          image: half,
          ...(mode === 'INTERACTIVE' && { scribbleImage: { image: half } }),
          ...(['PROMPT', 'SEMANTIC'].includes(mode) && { prompt: 'dog' }),
        };
        const config = {
          mode: genai.SegmentMode[mode],
          maxPredictions: 2,
          confidenceThreshold: 0.1,
          maskDilation: 0.02,
          binaryColorThreshold: 98,
          labels,
        };
        const answer = await client().models.segmentImage({ model: 'image-segmentation-001', source, config });
        expect(answer.generatedMasks).toHaveLength(1);
      },
    );
  },
);

describe.skipIf(!clientsInstalled)(`@google/genai 2.18.0, Gemini API mode${whySkipped}`, () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startClientServer();
  });
  afterAll(() => server.stop());

  it('generates with every option that this mode has, and knows the models', async () => {
    const { GoogleGenAI } = await VERSIONS['2.18.0']();
    const client = new GoogleGenAI({ apiKey: 'any', httpOptions: { baseUrl: server.url } });
    const config = {
      numberOfImages: 2,
      aspectRatio: '3:4',
      guidanceScale: 5,
      safetyFilterLevel: 'BLOCK_LOW_AND_ABOVE',
      personGeneration: 'ALLOW_ADULT',
      includeSafetyAttributes: true,
      includeRaiReason: true,
      language: 'en',
      outputMimeType: 'image/jpeg',
      outputCompressionQuality: 75,
      imageSize: '2K',
    };
    const answer = await client.models.generateImages({ model: MODEL, prompt: 'A dog', config: config as never });
    expect(answer.generatedImages).toHaveLength(2);
    const refused = client.models.generateImages({
      model: MODEL,
      prompt: 'A dog',
      config: { safetyFilterLevel: 'BLOCK_NONE' as never },
    });
    await expect(refused).rejects.toThrow('Only block_low_and_above is supported for safetySetting.');
  });
});
