import type { ImageSource } from './image.ts';
import type { PersonGeneration, SafetySetting } from './safety.ts';
import type { AspectRatio, ImageSize } from './size.ts';

/**
 * What a caller asks for, in the product's own words. The wire layer parses every spelling of a request into one of
 * these; fields the caller left out are absent, and the model catalogue fills them in (`ResolvedOperation`).
 */
export type Operation =
  | GenerateOperation
  | EditOperation
  | UpscaleOperation
  | RecontextOperation
  | SegmentOperation
  | VerifyOperation;

export type OperationKind = Operation['kind'];

const SEEDED: readonly OperationKind[] = ['generate', 'edit', 'recontext'];

/** Whether the pictures of an operation depend on a seed. */
export function isSeeded(kind: OperationKind): boolean {
  return SEEDED.includes(kind);
}

/** Settings that every picture-making operation shares (wire protocol, section 4.1). */
export interface OutputSettings {
  readonly sampleCount?: number;
  /** Whole number, 0–4294967295. Picture k of a request is made with `seed + k`. */
  readonly seed?: number;
  readonly negativePrompt?: string;
  readonly language?: string;
  readonly guidanceScale?: number;
  readonly enhancePrompt?: boolean;
  readonly safetySetting?: SafetySetting;
  readonly personGeneration?: PersonGeneration;
  readonly includeRaiReason?: boolean;
  readonly includeSafetyAttributes?: boolean;
  readonly addWatermark?: boolean;
  readonly outputMimeType?: string;
  /** 0–100, higher is better; lossy formats only. */
  readonly compressionQuality?: number;
  /** `gs://bucket/prefix`: answer with object names instead of bytes. */
  readonly storageUri?: string;
}

/** Text to image. */
export interface GenerateOperation extends OutputSettings {
  readonly kind: 'generate';
  readonly prompt: string;
  readonly aspectRatio?: AspectRatio;
  readonly imageSize?: ImageSize;
  /** `imagegeneration@002` only. */
  readonly sampleImageStyle?: string;
}

export type EditMode =
  | 'default'
  | 'inpaint-removal'
  | 'inpaint-insertion'
  | 'outpaint'
  | 'controlled-editing'
  | 'style'
  | 'background-swap'
  | 'product-image';

/** Where a mask comes from: the caller, or computed from the picture. */
export type MaskSource =
  | { readonly kind: 'image'; readonly image: ImageSource }
  | { readonly kind: 'foreground' }
  | { readonly kind: 'background' }
  | { readonly kind: 'semantic'; readonly classIds: readonly number[] };

export type Reference =
  | { readonly kind: 'raw'; readonly id?: number; readonly image: ImageSource }
  | { readonly kind: 'mask'; readonly id?: number; readonly mask: MaskSource; readonly dilation?: number }
  | {
      readonly kind: 'control';
      readonly id?: number;
      readonly image?: ImageSource;
      readonly controlType: 'default' | 'canny' | 'scribble' | 'face-mesh' | 'color-superpixel';
      readonly computeControl: boolean;
      readonly superpixelRegionSize?: number;
      readonly superpixelRuler?: number;
    }
  | { readonly kind: 'style'; readonly id?: number; readonly image: ImageSource; readonly description?: string }
  | {
      readonly kind: 'subject';
      readonly id?: number;
      readonly image: ImageSource;
      readonly subjectType: 'default' | 'person' | 'animal' | 'product';
      readonly description?: string;
    }
  | { readonly kind: 'content'; readonly id?: number; readonly image: ImageSource };

/** Edit or customise with reference images; the legacy image-and-mask form is parsed into the same shape. */
export interface EditOperation extends OutputSettings {
  readonly kind: 'edit';
  readonly prompt: string;
  readonly mode: EditMode;
  readonly references: readonly Reference[];
  readonly aspectRatio?: AspectRatio;
  readonly imageSize?: ImageSize;
  readonly baseSteps?: number;
  readonly blending?: { readonly mode?: string; readonly factor?: number };
  readonly productPosition?: 'reposition' | 'fixed';
}

/** Enlarge a picture by a factor, or until its longer side has a given length. */
export interface UpscaleOperation extends OutputSettings {
  readonly kind: 'upscale';
  readonly image: ImageSource;
  readonly target:
    | { readonly kind: 'factor'; readonly factor: 2 | 3 | 4 }
    | { readonly kind: 'longer-side'; readonly longerSidePx: number };
  readonly enhanceInputImage?: boolean;
  /** 0–1. */
  readonly imagePreservationFactor?: number;
}

/** A view of a product. */
export interface ProductSource {
  readonly image: ImageSource;
  /** What of the picture is the product, where that shall not be found out: an addition of Limner's. */
  readonly mask?: ImageSource;
}

/** Product recontextualisation, or virtual try-on when a person is given. */
export interface RecontextOperation extends OutputSettings {
  readonly kind: 'recontext';
  readonly prompt?: string;
  readonly person?: ImageSource;
  readonly products: readonly ProductSource[];
  readonly baseSteps?: number;
}

export type SegmentMode = 'foreground' | 'background' | 'prompt' | 'semantic' | 'interactive';

/** Masks of what is in a picture. */
export interface SegmentOperation {
  readonly kind: 'segment';
  readonly image: ImageSource;
  readonly mode?: SegmentMode;
  readonly prompt?: string;
  readonly scribble?: ImageSource;
  readonly maxPredictions?: number;
  /** 0–1. */
  readonly confidenceThreshold?: number;
  /** 0–1, fraction of the picture's width. */
  readonly maskDilation?: number;
  /** Between 0 and 255, or -1 for a soft mask. */
  readonly binaryColorThreshold?: number;
}

/** Does this picture carry our watermark? */
export interface VerifyOperation {
  readonly kind: 'verify';
  readonly image: ImageSource;
}
