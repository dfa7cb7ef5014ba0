import { connect } from 'node:net';
import {
  GoogleGenAI,
  MaskReferenceImage as GoogleMaskReference,
  RawReferenceImage as GoogleRawReference,
  MaskReferenceMode,
} from '@google/genai';
import { Limner } from '../../src/index.ts';
import { PICTURE_BASE64 } from '../wire/capture-expectation.ts';

/** What one client does once. @returns how it ended. @throws when no answer came. */
export type Step = (seed: number) => Promise<string>;

const MODEL = 'imagen-4.0-generate-001';
const PLAIN = { sampleCount: 1, addWatermark: false, enhancePrompt: false, aspectRatio: '1:1' };
const image = { bytesBase64Encoded: PICTURE_BASE64 };
const googleImage = { imageBytes: PICTURE_BASE64, mimeType: 'image/png' };

/** A request that takes longer than this counts as lost. */
const PATIENCE_MS = 60_000;

/** Steps by name; real clients among them, and people who misbehave. */
export function createSteps(url: string): Readonly<Record<string, Step>> {
  const google = new GoogleGenAI({
    vertexai: true,
    apiKey: 'any',
    httpOptions: { baseUrl: url, timeout: PATIENCE_MS },
  });
  const limner = new Limner({ baseUrl: url });
  const post = async (model: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${url}/v1/publishers/google/models/${encodeURIComponent(model)}:predict`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  const answered = async (response: Response): Promise<string> => {
    await response.arrayBuffer();
    return String(response.status);
  };
  return {
    'google-genai generates': async (seed) => {
      const { generatedImages } = await google.models.generateImages({
        model: MODEL,
        prompt: 'A dog',
        config: { numberOfImages: 1, seed, addWatermark: false, outputMimeType: 'image/jpeg' },
      });
      return generatedImages?.[0]?.image?.imageBytes ? '200' : 'nothing';
    },
    'google-genai edits': async () => {
      const raw = new GoogleRawReference();
      raw.referenceImage = googleImage;
      raw.referenceId = 1;
      const mask = new GoogleMaskReference();
      mask.referenceImage = googleImage;
      mask.referenceId = 2;
      mask.config = { maskMode: MaskReferenceMode.MASK_MODE_USER_PROVIDED };
      const { generatedImages } = await google.models.editImage({
        model: 'imagen-3.0-capability-001',
        prompt: 'A dog',
        referenceImages: [raw, mask],
        config: { numberOfImages: 1, addWatermark: false },
      });
      return generatedImages?.[0]?.image?.imageBytes ? '200' : 'nothing';
    },
    'the SDK, with progress': async () => {
      const { generatedImages } = await limner.models.generateImages({
        model: MODEL,
        prompt: 'A cat',
        config: { numberOfImages: 1, addWatermark: false },
      });
      return generatedImages[0]?.image ? '200' : 'nothing';
    },
    'a watermark, the enhancer and the gallery': async () =>
      answered(
        await post(
          MODEL,
          { instances: [{ prompt: 'A horse in the rain' }], parameters: { sampleCount: 1 } },
          { 'x-limner-gallery': 'keep' },
        ),
      ),
    'the gallery is read and emptied': async () => {
      const list = (await (await fetch(`${url}/v1/limner/gallery?limit=200`)).json()) as { entries: { id: string }[] };
      const body = JSON.stringify({ ids: list.entries.map(({ id }) => id) });
      return answered(await fetch(`${url}/v1/limner/gallery/removal`, { method: 'POST', body }));
    },
    upscale: async () =>
      answered(
        await post('imagen-4.0-upscale-preview', {
          instances: [{ prompt: '', image }],
          parameters: { mode: 'upscale', upscaleConfig: { upscaleFactor: 'x2' }, addWatermark: false },
        }),
      ),
    segment: async () =>
      answered(await post('image-segmentation-001', { instances: [{ image }], parameters: { mode: 'foreground' } })),
    verify: async () => answered(await post('imageverification@001', { instances: [{ image }] })),
    'events with previews': async (seed) =>
      answered(
        await post(
          MODEL,
          { instances: [{ prompt: 'A fish' }], parameters: { ...PLAIN, seed } },
          { accept: 'text/event-stream', 'x-limner-previews': 'true' },
        ),
      ),
    'a refusal': async () =>
      answered(await post(MODEL, { instances: [{ prompt: 'A dog' }], parameters: { sampleCount: 99 } })),
    'a broken picture': async () =>
      answered(
        await post('image-segmentation-001', {
          instances: [{ image: { bytesBase64Encoded: PICTURE_BASE64.slice(0, 48) } }],
          parameters: { mode: 'foreground' },
        }),
      ),
    'a client that leaves': async (seed) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), seed % 40);
      const body = JSON.stringify({ instances: [{ prompt: 'A bird' }], parameters: PLAIN });
      return fetch(`${url}/v1/publishers/google/models/${MODEL}:predict`, {
        method: 'POST',
        body,
        signal: controller.signal,
      }).then(
        (response) =>
          response.arrayBuffer().then(
            () => '200',
            () => 'left',
          ),
        () => 'left',
      );
    },
    'half a request': async (seed) => sendHalf(Number(new URL(url).port), seed),
    'status and metrics': async (seed) =>
      answered(await fetch(`${url}/${['metrics', 'v1/limner/status', 'v1/limner/details'][seed % 3]}`)),
  };
}

/** A connection that breaks off within its body. */
function sendHalf(port: number, seed: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        `POST /v1/publishers/google/models/${MODEL}:predict HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 900\r\n\r\n{"inst`,
      );
      setTimeout(() => socket.resetAndDestroy(), seed % 40);
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve('left'));
  });
}
