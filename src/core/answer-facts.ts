import type { ErrorCode } from './errors/catalogue.ts';
import type { PixelSize } from './image.ts';
import type { Notice } from './notice.ts';
import type { WatermarkVerdict } from './watermark-verdict.ts';

/** What is known of an answer and has no place in Google's body; plain JSON. */
export interface AnswerFacts {
  /** Which engine made it; absent when none was needed. */
  readonly engine?: string;
  /** One entry for each picture of the answer, in their order. Empty for masks and verdicts. */
  readonly pictures: readonly AnsweredPicture[];
  /** Parameters that had no full effect. */
  readonly notices: readonly Notice[];
  /** What a verification found. */
  readonly verdict?: WatermarkVerdict;
  /** What the gallery did, where it was to keep the answer. */
  readonly keptInGallery?: KeptInGallery;
}

/** The id under which an answer is kept, or the code of the error that prevented it. */
export type KeptInGallery = { readonly id: string } | { readonly failure: ErrorCode };

/** What is known of one picture beyond its bytes. */
export interface AnsweredPicture {
  /** The seed that makes this very picture again; absent where no seed has a part in it, as in upscaling. */
  readonly seed?: number;
  readonly size: PixelSize;
  /** From the moment work on the request began until this picture was drawn. */
  readonly durationMs: number;
  /** Words of the prompt that the engine did not take into account. */
  readonly notUnderstood: readonly string[];
  /** Payload of the watermark as hexadecimal digits, where there is one. */
  readonly watermark?: string;
  /** `gs://` address, when it went to a bucket. */
  readonly storedAt?: string;
  /** How it was made, where the engine has several ways. */
  readonly method?: string;
  /** Largest difference from the caller's picture outside the mask, before the file was written; masked edits only. */
  readonly maskDifference?: number;
}
