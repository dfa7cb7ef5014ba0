import type { ImageSource, PixelSize } from '../image.ts';
import type { EditMode, MaskSource, ProductSource, Reference, SegmentMode } from '../operation.ts';
import type { OutputMimeType } from '../output-formats.ts';
import type { PersonGeneration, SafetySetting } from '../safety.ts';
import type { AspectRatio } from '../size.ts';
import type { Model } from './model.ts';

/**
 * An operation that a model accepts, with every default filled in. What is still optional has no default: its absence
 * means something.
 */
export type ResolvedOperation =
  | ResolvedGenerate
  | ResolvedEdit
  | ResolvedUpscale
  | ResolvedRecontext
  | ResolvedSegment
  | ResolvedVerify;

/** Settings that every picture-making operation shares. */
export interface ResolvedOutputSettings {
  readonly model: Model;
  readonly sampleCount: number;
  /** Absent when the caller named none: any seed will do. */
  readonly seed?: number;
  /** Empty when there is none. */
  readonly negativePrompt: string;
  /** A language tag, or `auto`. */
  readonly language: string;
  readonly guidanceScale?: number;
  readonly enhancePrompt: boolean;
  readonly safetySetting: SafetySetting;
  readonly personGeneration: PersonGeneration;
  readonly includeRaiReason: boolean;
  readonly includeSafetyAttributes: boolean;
  readonly addWatermark: boolean;
  readonly outputMimeType: OutputMimeType;
  /** 0–100, higher is better; lossy formats only. */
  readonly compressionQuality: number;
  /** `gs://bucket/prefix` to write the pictures to; absent: they come in the answer. */
  readonly storageUri?: string;
}

/** Text to image. */
export interface ResolvedGenerate extends ResolvedOutputSettings {
  readonly kind: 'generate';
  readonly prompt: string;
  readonly aspectRatio: AspectRatio;
  readonly size: PixelSize;
  readonly sampleImageStyle?: string;
}

/** A reference with its defaults: masks know their dilation, as a fraction of the picture's width. */
export type ResolvedReference =
  | Exclude<Reference, { kind: 'mask' }>
  | { readonly kind: 'mask'; readonly id?: number; readonly mask: MaskSource; readonly dilation: number };

/** Edit or customise with reference images. */
export interface ResolvedEdit extends ResolvedOutputSettings {
  readonly kind: 'edit';
  /** May be empty: removal and outpainting take their content from the picture. */
  readonly prompt: string;
  readonly mode: EditMode;
  readonly references: readonly ResolvedReference[];
  /** Size of the answer when no reference is the picture to edit; otherwise the answer has that picture's size. */
  readonly sizeWithoutRaw: PixelSize;
  readonly baseSteps: number;
  readonly blending: { readonly mode: string; readonly factor: number };
  readonly productPosition: 'reposition' | 'fixed';
}

/** Enlarge a picture by a factor, or until its longer side has a given length. */
export interface ResolvedUpscale extends ResolvedOutputSettings {
  readonly kind: 'upscale';
  readonly image: ImageSource;
  readonly target:
    | { readonly kind: 'factor'; readonly factor: 2 | 3 | 4 }
    | { readonly kind: 'longer-side'; readonly longerSidePx: number };
  readonly enhanceInputImage: boolean;
  /** 0–1. */
  readonly imagePreservationFactor: number;
}

/** Product recontextualisation, or virtual try-on when a person is given. */
export interface ResolvedRecontext extends ResolvedOutputSettings {
  readonly kind: 'recontext';
  /** Empty when there is none. */
  readonly prompt: string;
  readonly person?: ImageSource;
  readonly products: readonly ProductSource[];
  readonly baseSteps: number;
}

/** Masks of what is in a picture. */
export interface ResolvedSegment {
  readonly kind: 'segment';
  readonly model: Model;
  readonly image: ImageSource;
  readonly mode: SegmentMode;
  /** Empty when there is none. */
  readonly prompt: string;
  readonly scribble?: ImageSource;
  /** Absent: as many as there are. */
  readonly maxPredictions?: number;
  /** 0–1. */
  readonly confidenceThreshold: number;
  /** 0–1, fraction of the picture's width. */
  readonly maskDilation: number;
  /** Between 0 and 255, or -1 for a soft mask. */
  readonly binaryColorThreshold: number;
}

/** Does this picture carry our watermark? */
export interface ResolvedVerify {
  readonly kind: 'verify';
  readonly model: Model;
  readonly image: ImageSource;
}
