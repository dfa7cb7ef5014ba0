import type { AnsweredPicture, AnswerFacts } from '../core/answer-facts.ts';
import type { WatermarkVerdict } from '../core/watermark-verdict.ts';
import type { Image } from './image.ts';

// Results can be used wherever those of @google/genai 2.x can; `facts` are ours (wire protocol, section 8).

/** What every answer has. */
export interface Answer {
  sdkHttpResponse?: HttpResponse;
  /** What has no place in Google's shape: seeds, sizes, notices. Empty for answers of other servers. */
  facts: AnswerFacts;
}

/** The answer as it came over HTTP, or as it would have come. */
export class HttpResponse {
  /** Names in lower case. */
  headers?: Record<string, string>;
  /** The answer itself. */
  responseInternal: Response;

  constructor(response: Response) {
    this.headers = Object.fromEntries(response.headers);
    this.responseInternal = response;
  }

  /** Google's body. Can be read once. */
  json(): Promise<unknown> {
    return this.responseInternal.json();
  }
}

/** Scores by safety category. */
export interface SafetyAttributes {
  categories?: string[];
  /** 0–1, in the order of the categories. */
  scores?: number[];
  contentType?: string;
}

/** One picture, or why there is none. */
export interface GeneratedImage<TImage extends Image = Image> {
  /** Absent for a picture that was filtered. */
  image?: TImage;
  raiFilteredReason?: string;
  safetyAttributes?: SafetyAttributes;
  /** The enriched prompt that made it, where one did. */
  enhancedPrompt?: string;
  /** What is known of this picture; absent for answers of other servers. */
  facts?: AnsweredPicture;
}

/** What came of generating. */
export interface GenerateImagesResponse<TImage extends Image = Image> extends Answer {
  generatedImages: GeneratedImage<TImage>[];
  /** Scores of the prompt, where they were asked for. */
  positivePromptSafetyAttributes?: SafetyAttributes;
}

export type EditImageResponse<TImage extends Image = Image> = GenerateImagesResponse<TImage>;
export type UpscaleImageResponse<TImage extends Image = Image> = GenerateImagesResponse<TImage>;
export type RecontextImageResponse<TImage extends Image = Image> = GenerateImagesResponse<TImage>;

/** What came of segmenting. */
export interface SegmentImageResponse<TImage extends Image = Image> extends Answer {
  generatedMasks: GeneratedImageMask<TImage>[];
}

/** One mask, white where it means the picture, and what it shows. */
export interface GeneratedImageMask<TImage extends Image = Image> {
  mask?: TImage;
  labels?: EntityLabel[];
}

/** What a mask shows, and how certain that is. */
export interface EntityLabel {
  label?: string;
  /** 0–1. */
  score?: number;
}

/** What came of looking for a watermark. */
export interface VerifyImageResponse extends Answer, WatermarkVerdict {}

/** One model of the server. */
export interface Model {
  /** Resource name, such as `publishers/google/models/imagen-4.0-generate-001`. */
  name?: string;
  displayName?: string;
  version?: string;
}
