import type { Mask, PixelSize, Raster } from '../core/image.ts';
import type { EditMode, OperationKind, Reference, SegmentMode } from '../core/operation.ts';

/**
 * What the pipeline hands to an engine, per operation: everything resolved, pictures decoded, masks at the size of the
 * picture, nothing optional that has a default.
 */
export interface EngineTasks extends Partial<Record<OperationKind, unknown>> {
  readonly generate: GenerateTask;
  readonly edit: EditTask;
  readonly upscale: UpscaleTask;
  readonly recontext: RecontextTask;
  readonly segment: SegmentTask;
}

/** Operations that engines perform. */
export type EngineOperation = 'generate' | 'edit' | 'upscale' | 'recontext' | 'segment';

/** Make `seeds.length` pictures of one prompt; picture k uses `seeds[k]` and does not depend on the others. */
export interface GenerateTask {
  readonly modelId: string;
  readonly prompt: string;
  /** A prompt for each seed, instead of `prompt`; only for engines that say `promptPerImage`. */
  readonly prompts?: readonly string[];
  readonly negativePrompt: string;
  readonly size: PixelSize;
  readonly seeds: readonly number[];
  /** `imagegeneration@002`'s `sampleImageStyle`, when given. */
  readonly style?: string;
  readonly guidanceScale?: number;
  /** Also return which pixel shows what. */
  readonly wantLabelMap: boolean;
}

/**
 * Edit a picture, or make one after references, once for each seed. The engine answers with whole pictures of `size`; what
 * it does outside the mask is of no consequence, because the pipeline puts the caller's own pixels back.
 */
export interface EditTask {
  readonly modelId: string;
  readonly mode: EditMode;
  /** May be empty: removal and outpainting take their content from the picture. */
  readonly prompt: string;
  readonly negativePrompt: string;
  /** The picture to edit; absent when only references are given. Alpha is the caller's. */
  readonly picture?: Raster;
  /** Where to edit, dilated already: 255 = edit, 0 = keep, nothing between. Of the picture's size; absent = everywhere. */
  readonly mask?: Mask;
  /**
   * The mask before it was dilated, for modes that cut out what is kept: legs and tails that are thinner than the dilation are in this
   * one alone.
   */
  readonly meantMask?: Mask;
  /** By how much the mask has been dilated. */
  readonly maskDilationPx: number;
  /** What the picture's file says of its making, for modes that go on with it; unchecked, and absent where it says nothing. */
  readonly origin?: PictureOrigin;
  readonly references: readonly TaskReference[];
  readonly size: PixelSize;
  readonly seeds: readonly number[];
  readonly guidanceScale?: number;
  readonly baseSteps: number;
  readonly blending: { readonly mode: string; readonly factor: number };
  readonly productPosition: 'reposition' | 'fixed';
}

/** A reference that guides an edit, its picture decoded; `[id]` in the prompt means it. */
export type TaskReference = Decoded<Exclude<Reference, { readonly kind: 'raw' | 'mask' }>>;

/** The same reference with pixels in the place of its source. */
type Decoded<R extends Reference> = R extends { readonly image?: unknown }
  ? Omit<R, 'image'> & (undefined extends R['image'] ? { readonly image?: Raster } : { readonly image: Raster })
  : never;

/** Enlarge one picture to `size`. */
export interface UpscaleTask {
  readonly modelId: string;
  readonly picture: Raster;
  readonly size: PixelSize;
  readonly enhanceInputImage: boolean;
  /** 0–1. */
  readonly imagePreservationFactor: number;
}

/** Show a product in a new setting, or a person in a product, once for each seed. */
export interface RecontextTask {
  readonly modelId: string;
  /** Empty when there is none. */
  readonly prompt: string;
  /** A prompt for each seed, instead of `prompt`; only for engines that say `promptPerImage`. */
  readonly prompts?: readonly string[];
  readonly person?: Raster;
  /** Views of one product. Alpha is what of a picture is the product, where the caller knows; else it is to be found. */
  readonly products: readonly Raster[];
  readonly size: PixelSize;
  readonly seeds: readonly number[];
  readonly baseSteps: number;
}

/** How a picture came about, as its file claims. */
export interface PictureOrigin {
  readonly seed: number;
  /** JSON of an engine's own. */
  readonly scene: unknown;
}

/** Tell which pixels show what. Answered by `mask` events; masks have the picture's size and may be soft. */
export interface SegmentTask {
  readonly modelId: string;
  readonly picture: Raster;
  readonly mode: SegmentMode;
  /** Free text in mode `prompt`; class names, separated by commas, in mode `semantic`. */
  readonly prompt: string;
  /** Strokes on what is meant, in mode `interactive`; of the picture's size. */
  readonly scribble?: Mask;
  /** Strokes on what is not meant, where there are any. */
  readonly counterScribble?: Mask;
  /** What the picture's file says of its making; unchecked, and absent where it says nothing. */
  readonly origin?: PictureOrigin;
  /** Absent: as many as there are. */
  readonly maxPredictions?: number;
  /** 0–1: leave out masks less certain than this. */
  readonly confidenceThreshold: number;
}
