import { z } from 'zod';
import type { EncodedImage, PixelSize } from '../../core/image.ts';
import { type Answer, createEndpoint, type Exchange } from '../shared/endpoint.ts';
import { readJson } from '../shared/read-json.ts';
import { failed } from '../shared/server-errors.ts';
import type { OpenAiOptions } from './openai-options.ts';

/** What one picture is made from. */
export interface ImageRequest {
  readonly prompt: string;
  readonly size: PixelSize;
  /** Sent where the server was found to follow it. */
  readonly seed?: number;
  /** Extensions of vLLM-Omni, SGLang and others; sent where the model is said to follow them. */
  readonly negative_prompt?: string;
  readonly guidance_scale?: number;
  readonly num_inference_steps?: number;
}

/** The pictures of an edit. */
export interface EditFiles {
  readonly pictures: readonly EncodedImage[];
  readonly mask?: EncodedImage;
}

/** One OpenAI-compatible server. Errors: see `AskServer`; and `ENGINE_FAILED` for anything but one picture in an answer. */
export interface OpenAiClient {
  models(signal: AbortSignal): Promise<readonly string[]>;
  generate(request: ImageRequest, signal: AbortSignal): Promise<Uint8Array>;
  edit(request: ImageRequest, files: EditFiles, signal: AbortSignal): Promise<Uint8Array>;
}

/** The part of OpenAI's image interface that is used here; servers add fields of their own. */
const imagesSchema = z.object({ data: z.array(z.object({ b64_json: z.string().optional() })) });
const modelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

const LIST_TIMEOUT_MS = 5000;
/** A PNG of 4096×4096 pixels of noise, in base64. */
const MAX_ANSWER_BYTES = 80 * 1024 * 1024;

/** Makes the client of one server. */
export function createOpenAiClient(options: OpenAiOptions): OpenAiClient {
  const { id, baseUrl, apiKey, model, timeoutMs, askForBase64 } = options;
  const ask = createEndpoint({
    engineId: id,
    baseUrl: () => baseUrl,
    timeoutMs,
    maxAnswerBytes: MAX_ANSWER_BYTES,
    ...(apiKey !== undefined && { headers: { authorization: `Bearer ${apiKey}` } }),
  });
  const fieldsOf = ({ size, ...rest }: ImageRequest): Record<string, unknown> => ({
    ...(model !== undefined && { model }),
    ...rest,
    n: 1,
    size: `${size.widthPx}x${size.heightPx}`,
    ...(askForBase64 && { response_format: 'b64_json' }),
  });
  const makePicture = async (exchange: Exchange): Promise<Uint8Array> => fileOf(id, await ask(exchange));
  return {
    async models(signal) {
      const answer = await ask({ path: '/models', signal, timeoutMs: Math.min(timeoutMs, LIST_TIMEOUT_MS) });
      return readJson(id, answer, modelsSchema).data.map((entry) => entry.id);
    },
    generate: (request, signal) =>
      makePicture({ method: 'POST', path: '/images/generations', json: fieldsOf(request), signal }),
    edit: (request, files, signal) =>
      makePicture({ method: 'POST', path: '/images/edits', form: formOf(fieldsOf(request), files), signal }),
  };
}

function formOf(fields: Readonly<Record<string, unknown>>, { pictures, mask }: EditFiles): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  const pictureField = pictures.length === 1 ? 'image' : 'image[]';
  for (const [index, picture] of pictures.entries()) form.append(pictureField, blobOf(picture), `picture-${index}.png`);
  if (mask) form.append('mask', blobOf(mask), 'mask.png');
  return form;
}

function blobOf({ bytes, mimeType }: EncodedImage): Blob {
  return new Blob([new Uint8Array(bytes)], { type: mimeType });
}

function fileOf(engineId: string, answer: Answer): Uint8Array {
  const { data } = readJson(engineId, answer, imagesSchema);
  if (data.length !== 1) throw failed(engineId, `answered with ${data.length} pictures where one was asked for.`);
  const base64 = data[0]!.b64_json;
  if (base64 === undefined) throw failed(engineId, 'answered with an address in the place of a picture.');
  return Buffer.from(base64, 'base64');
}
