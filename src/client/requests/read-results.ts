import type { GenerationParameters, Image, ImageContent } from '../image.ts';
import {
  type Answer,
  type EntityLabel,
  type GeneratedImage,
  type GenerateImagesResponse,
  HttpResponse,
  type Model,
  type SafetyAttributes,
  type SegmentImageResponse,
  type VerifyImageResponse,
} from '../results.ts';
import type { Json, PredictAnswer, PredictionItem } from '../transport.ts';

/** Makes the pictures of an answer; Node's can be saved and shown. */
export type CreateImage<TImage extends Image> = (content: ImageContent) => TImage;

/** Google's name for the item that holds the scores of the prompt (wire protocol, section 8.1). */
const PROMPT_SCORES = 'Positive Prompt';

/** Pictures, or why there are none. */
export function readPictures<TImage extends Image>(
  answer: PredictAnswer,
  createImage: CreateImage<TImage>,
  parameters: GenerationParameters,
): GenerateImagesResponse<TImage> {
  const items = answer.predictions.filter(({ contentType }) => contentType !== PROMPT_SCORES);
  const prompt = answer.predictions.find(({ contentType }) => contentType === PROMPT_SCORES);
  const facts = answer.facts.pictures.values();
  const generatedImages = items.map((item): GeneratedImage<TImage> => {
    const picture = hasImage(item) ? facts.next().value : undefined;
    const generationParameters = { ...parameters, ...(picture?.seed !== undefined && { seed: picture.seed }) };
    const image = imageOf(item, (content) => createImage({ ...content, generationParameters }));
    return {
      ...(image && { image }),
      ...textField(item, 'raiFilteredReason', 'raiFilteredReason'),
      ...textField(item, 'prompt', 'enhancedPrompt'),
      ...scoresOf(item, 'safetyAttributes'),
      ...(picture && { facts: picture }),
    };
  });
  return {
    ...answerFields(answer),
    generatedImages,
    ...(prompt && scoresOf(prompt, 'positivePromptSafetyAttributes')),
  };
}

/** Masks. */
export function readMasks<TImage extends Image>(
  answer: PredictAnswer,
  createImage: CreateImage<TImage>,
): SegmentImageResponse<TImage> {
  const generatedMasks = answer.predictions.map((item) => {
    const mask = imageOf(item, createImage);
    const { labels } = item as { labels?: EntityLabel[] };
    return { ...(mask && { mask }), ...(labels && { labels }) };
  });
  return { ...answerFields(answer), generatedMasks };
}

/** Whether there is a watermark, and what it says where the server tells. */
export function readVerdict(answer: PredictAnswer): VerifyImageResponse {
  const decision = answer.predictions[0]?.['decision'] === 'ACCEPT' ? 'ACCEPT' : 'REJECT';
  return { ...answerFields(answer), decision, ...answer.facts.verdict };
}

/** Vertex AI's description of a model. */
export function readModel({ name, displayName, versionId }: Json): Model {
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof displayName === 'string' && { displayName }),
    ...(typeof versionId === 'string' && { version: versionId }),
  };
}

function answerFields({ facts, response }: PredictAnswer): Answer {
  return { sdkHttpResponse: new HttpResponse(response), facts };
}

function imageOf<TImage extends Image>(item: PredictionItem, createImage: CreateImage<TImage>): TImage | undefined {
  const { bytesBase64Encoded: content, gcsUri, mimeType } = item;
  const type = typeof mimeType === 'string' ? { mimeType } : {};
  if (typeof content === 'string') return createImage({ base64: content, ...type });
  if (content) return createImage({ bytes: content, ...type });
  return typeof gcsUri === 'string' ? createImage({ gcsUri, ...type }) : undefined;
}

function hasImage({ bytesBase64Encoded, gcsUri }: PredictionItem): boolean {
  return bytesBase64Encoded !== undefined || typeof gcsUri === 'string';
}

function textField<Name extends string>(item: PredictionItem, wire: string, name: Name): { [K in Name]?: string } {
  const value = item[wire];
  return (typeof value === 'string' ? { [name]: value } : {}) as { [K in Name]?: string };
}

function scoresOf<Name extends string>(item: PredictionItem, name: Name): { [K in Name]?: SafetyAttributes } {
  const { safetyAttributes, contentType } = item as { safetyAttributes?: SafetyAttributes; contentType?: string };
  if (!safetyAttributes) return {};
  const scores = { ...safetyAttributes, ...(contentType !== undefined && { contentType }) };
  return { [name]: scores } as { [K in Name]?: SafetyAttributes };
}
