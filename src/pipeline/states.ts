import type { Caller } from '../core/caller.ts';
import type { DigitalSourceType, EngineMedium } from '../core/digital-source.ts';
import type { EncodedImage, LabelMap, PixelSize } from '../core/image.ts';
import type { Model } from '../core/models/model.ts';
import type { ResolvedOperation, ResolvedSegment, ResolvedVerify } from '../core/models/resolved-operation.ts';
import type { Notice } from '../core/notice.ts';
import type { EngineImage, EngineMask } from '../engine/engine.ts';
import type { StoredImage } from '../wire/answers/predict-result.ts';
import type { EngineJob } from './jobs/engine-job.ts';

/** A request as it came in. Each state below is what the next stage starts from; the compiler keeps their order. */
export interface Received {
  readonly modelId: string;
  readonly body: unknown;
  readonly caller: Caller;
}

/** The request is understood: which model, what it shall do, and which of its parameters will have no full effect. */
export interface Understood extends Received {
  readonly model: Model;
  readonly operation: ResolvedOperation;
  readonly notices: readonly Notice[];
}

/** A seed for each answer of the engine. */
export interface Seeded extends Understood {
  readonly seeds: readonly number[];
}

/** The caller's pictures are decoded, and everything that the engine needs is known. */
export interface Prepared extends Seeded {
  readonly job: EngineJob;
}

/** The engine has made its pictures, or its masks. */
export interface Drawn extends Prepared {
  readonly engineId: string;
  /** What kind of medium the engine makes. */
  readonly medium: EngineMedium;
  readonly images: readonly DrawnImage[];
  readonly masks: readonly EngineMask[];
}

/** Pictures, rather than masks, were asked for. */
export interface DrawnPictures extends Drawn {
  readonly operation: Exclude<ResolvedOperation, ResolvedSegment | ResolvedVerify>;
}

/** A picture of the engine and how long after the start of the work it came. */
export interface DrawnImage extends EngineImage {
  readonly durationMs: number;
}

/** The watermark is in the pixels of every picture that shall have one. */
export interface Marked extends DrawnPictures {
  /** How the pictures came to be, for their labels. */
  readonly digitalSourceType: DigitalSourceType;
  readonly images: readonly MarkedImage[];
}

export interface MarkedImage extends DrawnImage {
  /** The watermark's payload as hexadecimal digits, where there is one. */
  readonly watermark?: string;
}

/** Every picture is a labelled file of the format that was asked for. */
export interface Encoded extends Marked {
  readonly files: readonly EncodedPicture[];
}

/** Pictures that were to go to a bucket are there. */
export interface Stored extends Encoded {
  /** Where each picture is; absent: they come in the answer. */
  readonly stored: readonly StoredImage[] | undefined;
}

export interface EncodedPicture {
  readonly file: EncodedImage;
  readonly size: PixelSize;
  readonly seed: number;
  readonly durationMs: number;
  readonly notUnderstood: readonly string[];
  readonly method?: string;
  readonly labelMap?: LabelMap;
  /** Largest difference from the caller's picture outside the mask, where there was one. */
  readonly maskDifference?: number;
}
