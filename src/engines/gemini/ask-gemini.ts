import type { GenerateContentResponse, GoogleGenAI, Part } from '@google/genai';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { EncodedImage } from '../../core/image.ts';
import { failed } from '../shared/server-errors.ts';
import { asLimnerError } from './gemini-errors.ts';

/** One picture to be made. */
export interface GeminiRequest {
  readonly words: string;
  /** Pictures that come before the words, in order. */
  readonly pictures: readonly EncodedImage[];
  /** Absent: the shape of the first picture. */
  readonly aspectRatio?: string;
  readonly imageSize?: string;
}

/** Ends of an answer that mean that Google would not draw it. */
const BLOCKED_ENDS = ['SAFETY', 'IMAGE_SAFETY', 'PROHIBITED_CONTENT', 'IMAGE_PROHIBITED_CONTENT', 'BLOCKLIST', 'SPII'];

/**
 * Has a Gemini model make one picture.
 *
 * @returns the file.
 * @throws LimnerError `PROMPT_BLOCKED` and `IMAGE_BLOCKED` when Google refuses, `ENGINE_FAILED` when the answer holds another
 *   number of pictures than one, `ENGINE_UNAVAILABLE` when the service is away or busy; and the signal's reason.
 */
export async function askGemini(
  client: GoogleGenAI,
  engineId: string,
  model: string,
  { words, pictures, aspectRatio, imageSize }: GeminiRequest,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const parts: Part[] = [...pictures.map(asPart), { text: words }];
  const imageConfig = { ...(aspectRatio && { aspectRatio }), ...(imageSize && { imageSize }) };
  try {
    const answer = await client.models.generateContent({
      model,
      contents: [{ role: 'user', parts }],
      config: { responseModalities: ['IMAGE'], imageConfig, abortSignal: signal },
    });
    return pictureIn(answer, engineId);
  } catch (error) {
    signal.throwIfAborted();
    throw asLimnerError(engineId, error);
  }
}

function asPart({ bytes, mimeType }: EncodedImage): Part {
  return { inlineData: { data: Buffer.from(bytes).toString('base64'), mimeType } };
}

function pictureIn({ candidates, promptFeedback }: GenerateContentResponse, engineId: string): Uint8Array {
  if (promptFeedback?.blockReason)
    throw new LimnerError('PROMPT_BLOCKED', `Gemini refused the prompt (${promptFeedback.blockReason}).`);
  const candidate = candidates?.[0];
  const files = (candidate?.content?.parts ?? []).flatMap(({ inlineData, thought }) =>
    inlineData?.data && !thought ? [inlineData.data] : [],
  );
  if (files.length === 1) return Buffer.from(files[0]!, 'base64');
  const end = candidate?.finishReason ?? 'no reason given';
  if (BLOCKED_ENDS.includes(end)) throw new LimnerError('IMAGE_BLOCKED', `Gemini would not draw the picture (${end}).`);
  throw failed(engineId, `answered with ${files.length} pictures where one was asked for (${end}).`);
}
