import type { Caller } from '../core/caller.ts';
import type { DigitalSourceType, EngineMedium } from '../core/digital-source.ts';
import type { EncodedImage, LabelMap, PixelSize } from '../core/image.ts';
import type { Model } from '../core/models/model.ts';
import type { ResolvedGenerate, ResolvedOperation, ResolvedRecontext } from '../core/models/resolved-operation.ts';
import type { Notice } from '../core/notice.ts';
import type { PromptFindings } from '../core/prompt-screen.ts';
import type { Depiction } from '../core/safety.ts';
import type { EngineImage, EngineMask } from '../engine/engine.ts';
import type { PictureRefusal } from '../safety/picture-policy.ts';
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

/** The prompt may be drawn, and holds words only: engine syntax is gone from it. */
export interface Screened extends Understood {
  readonly promptFindings: PromptFindings;
}

/**
 * Everything that chance and the clock decide is decided, so the work may be done anywhere, and again, with the same
 * result. Plain data: this is what a queue carries.
 */
export interface Seeded extends Omit<Screened, keyof Received> {
  /** A seed for each answer of the engine. */
  readonly seeds: readonly number[];
  /** A number for each picture's watermark, which tells pictures of one day apart. */
  readonly markNumbers: readonly number[];
  /** When the request was accepted, in milliseconds since the Unix epoch. */
  readonly acceptedAtMs: number;
}

/** A request whose prompt says what to draw; only these are translated and enhanced. */
export interface SeededDescription extends Seeded {
  readonly operation: ResolvedGenerate | ResolvedRecontext;
}

/** The prompt is in a language that the engine reads, or could not be put into one. */
export interface Translated extends SeededDescription {
  readonly translated: boolean;
}

/** Each picture has its text. */
export interface Enhanced extends Seeded {
  /** In the order of the seeds. */
  readonly wordings: readonly Wording[];
}

/** What one picture is made from; `enhancedPrompt` where it is not the caller's own text. */
export interface Wording {
  readonly prompt: string;
  readonly enhancedPrompt?: string;
}

/** The caller's pictures are decoded, and everything that the engine needs is known. */
export interface Prepared extends Enhanced {
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

/** A picture of the engine, how long after the start of the work it came, and the text it was made from. */
export interface DrawnImage extends EngineImage {
  readonly durationMs: number;
  /** Number of its watermark. */
  readonly markNumber: number;
  readonly enhancedPrompt?: string;
}

/** Only the pictures that the settings allow are left. */
export interface ImagesScreened extends Drawn {
  /** What is known of each picture that is left. */
  readonly seen: readonly Partial<Depiction>[];
  /** Why the others were dropped, one for each. */
  readonly refusals: readonly PictureRefusal[];
}

/** The watermark is in the pixels of every picture that shall have one. */
export interface Marked extends ImagesScreened {
  /** How the pictures came to be, for their labels. */
  readonly digitalSourceType: DigitalSourceType;
  readonly images: readonly MarkedImage[];
}

export interface MarkedImage extends DrawnImage {
  /** The watermark's payload as hexadecimal digits, where there is one. */
  readonly watermark?: string;
}

/** Every picture is a labelled file of the format that was asked for; masks are PNG. */
export interface Encoded extends Marked {
  readonly files: readonly EncodedPicture[];
  readonly maskFiles: readonly EncodedMask[];
}

/** Pictures that were to go to a bucket are there. */
export interface Stored extends Encoded {
  /** Where each picture is; absent: they come in the answer. */
  readonly stored: readonly StoredImage[] | undefined;
}

export interface EncodedPicture {
  readonly file: EncodedImage;
  readonly size: PixelSize;
  /** Absent where the operation knows none. */
  readonly seed?: number;
  readonly durationMs: number;
  readonly notUnderstood: readonly string[];
  readonly watermark?: string;
  readonly method?: string;
  readonly labelMap?: LabelMap;
  /** Largest difference from the caller's picture outside the mask, where there was one. */
  readonly maskDifference?: number;
}

export interface EncodedMask {
  readonly file: EncodedImage;
  readonly labels: EngineMask['labels'];
}
