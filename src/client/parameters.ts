import type { EditMode, ImagePromptLanguage, PersonGeneration, SafetyFilterLevel, SegmentMode } from './enums.ts';
import type { HttpOptions } from './http-options.ts';
import type { ImageInput } from './image.ts';
import type { ReferenceImage } from './references.ts';

// The shapes of @google/genai 2.x (wire protocol, section 7); `tests/sdk/official-types.test-d.ts` compares them both ways.

/** What every call takes. */
export interface CallConfig {
  httpOptions?: HttpOptions;
  /** Stops the call, and the work on it. */
  abortSignal?: AbortSignal;
}

/** What every call for pictures or masks takes. */
export interface PredictConfig extends CallConfig {
  /** Billing labels; they have no effect here. */
  labels?: Record<string, string>;
}

/** What every call for pictures takes. */
export interface OutputConfig extends PredictConfig {
  /** `gs://bucket/prefix` of a configured bucket: pictures go there, and the answer says where. */
  outputGcsUri?: string;
  /** Default `BLOCK_MEDIUM_AND_ABOVE`. */
  safetyFilterLevel?: SafetyFilterLevel;
  /** Default `ALLOW_ADULT`. */
  personGeneration?: PersonGeneration;
  /** Default `image/png`. */
  outputMimeType?: string;
  /** 0–100, higher is better; lossy formats only. Default 75. */
  outputCompressionQuality?: number;
}

/** Settings that generating and editing share. */
export interface DrawConfig extends OutputConfig {
  /** What pictures must not show. */
  negativePrompt?: string;
  /** Default 4. */
  numberOfImages?: number;
  /** `1:1`, `3:4`, `4:3`, `9:16` or `16:9`; default `1:1`. */
  aspectRatio?: string;
  guidanceScale?: number;
  /** Same seed, same picture; picture k uses `seed + k`. Refused together with a watermark. */
  seed?: number;
  /** Scores of prompt and pictures by safety category. */
  includeSafetyAttributes?: boolean;
  /** Say why pictures were left out. */
  includeRaiReason?: boolean;
  /** Language of the prompt; default: found out. */
  language?: ImagePromptLanguage;
  /** An invisible watermark; default true for current models. */
  addWatermark?: boolean;
}

/** Settings of generating. */
export interface GenerateImagesConfig extends DrawConfig {
  /** `1K` or `2K`, default `1K`; for models that know sizes. */
  imageSize?: string;
  /** Let the prompt be enriched; default true for current models. */
  enhancePrompt?: boolean;
}

/** Asks for pictures of a prompt. */
export interface GenerateImagesParameters {
  model: string;
  prompt: string;
  config?: GenerateImagesConfig;
}

/** Settings of editing. */
export interface EditImageConfig extends DrawConfig {
  /** Default `EDIT_MODE_DEFAULT`. */
  editMode?: EditMode;
  baseSteps?: number;
}

/** Asks for a picture changed, or made after references. */
export interface EditImageParameters {
  model: string;
  /** May be empty: removal and outpainting take their content from the picture. */
  prompt: string;
  referenceImages: ReferenceImage[];
  config?: EditImageConfig;
}

/** Settings of enlarging. */
export interface UpscaleImageConfig extends OutputConfig {
  includeRaiReason?: boolean;
  /** Take noise and compression artefacts out first. */
  enhanceInputImage?: boolean;
  /** 0–1, default 0.5: how closely the result keeps to the picture. */
  imagePreservationFactor?: number;
}

/** Asks for a picture enlarged. */
export interface UpscaleImageParameters {
  model: string;
  image: ImageInput;
  /** `x2`, `x3` or `x4`. */
  upscaleFactor: string;
  config?: UpscaleImageConfig;
}

/** Settings of showing products and dressing people. */
export interface RecontextImageConfig extends OutputConfig {
  /** Default 1. */
  numberOfImages?: number;
  baseSteps?: number;
  seed?: number;
  addWatermark?: boolean;
  enhancePrompt?: boolean;
}

/** A person to dress, or products to show. */
export interface RecontextImageSource {
  prompt?: string;
  personImage?: ImageInput;
  productImages?: ProductImage[];
}

/** One view of a product. */
export interface ProductImage {
  productImage?: ImageInput;
  /** White where the product is, for pictures in which it is not found; not a part of Google's API. */
  maskImage?: ImageInput;
}

/** Asks for a product in a new setting, or a person in a product. */
export interface RecontextImageParameters {
  model: string;
  source: RecontextImageSource;
  config?: RecontextImageConfig;
}

/** Settings of segmenting. */
export interface SegmentImageConfig extends PredictConfig {
  /** Default `FOREGROUND`. */
  mode?: SegmentMode;
  maxPredictions?: number;
  /** 0–1: leave out masks less certain than this. */
  confidenceThreshold?: number;
  /** 0–1, as a share of the picture's width; default 0. */
  maskDilation?: number;
  /** Between 0 and 255, or -1 for a soft mask; default 96. */
  binaryColorThreshold?: number;
}

/** The picture, and what to find in it. */
export interface SegmentImageSource {
  /** What to find, in mode `PROMPT`; class names separated by commas, in mode `SEMANTIC`. */
  prompt?: string;
  image?: ImageInput;
  /** White strokes on black, in mode `INTERACTIVE`. */
  scribbleImage?: ScribbleImage;
}

/** Strokes on what is meant. */
export interface ScribbleImage {
  image?: ImageInput;
}

/** Asks for masks of what is in a picture. */
export interface SegmentImageParameters {
  model: string;
  source: SegmentImageSource;
  config?: SegmentImageConfig;
}

/** Asks for a watermark of this installation. @google/genai has no such method. */
export interface VerifyImageParameters {
  /** Default `imageverification@001`. */
  model?: string;
  image: ImageInput;
  config?: PredictConfig;
}

/** Asks for all models. */
export interface ListModelsParameters {
  config?: ListModelsConfig;
}

/** Every model comes on one page: there are few. */
export interface ListModelsConfig extends CallConfig {
  pageSize?: number;
  pageToken?: string;
  filter?: string;
  /** True, or absent: the list is one of base models. */
  queryBase?: boolean;
}

/** Asks for one model. */
export interface GetModelParameters {
  model: string;
  config?: CallConfig;
}
