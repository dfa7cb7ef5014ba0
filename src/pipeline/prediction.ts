import type { Caller } from '../core/caller.ts';
import type { EncodedImage, LabelMap, PixelSize } from '../core/image.ts';
import type { Notice } from '../core/notice.ts';
import type { PredictBody } from '../wire/answers/write-predictions.ts';

/** The whole service without HTTP. The server, the in-process SDK and the command line call this one function. */
export type Predict = (modelId: string, body: unknown, caller: Caller, options?: PredictOptions) => Promise<Prediction>;

export interface PredictOptions {
  readonly signal?: AbortSignal;
  /** When the caller stops waiting, in milliseconds since the Unix epoch. */
  readonly deadlineMs?: number;
  readonly onProgress?: (progress: PredictProgress) => void;
  /** Also return which pixel shows what, where the engine knows. */
  readonly wantLabelMaps?: boolean;
}

export interface PredictProgress {
  readonly imageIndex: number;
  readonly imageCount: number;
  readonly stage: string;
  /** 0–1 within this picture. */
  readonly fraction: number;
}

/** What came of a request. */
export interface Prediction {
  /** The body of a 200 answer in Google's shape; pictures become base64 when it is written as JSON. */
  readonly body: PredictBody;
  /** Facts about each picture, in the order of the pictures in the body. */
  readonly pictures: readonly PictureFacts[];
  readonly notices: readonly Notice[];
  readonly engineId: string;
}

/** What is known of one answered picture beyond the wire's fields. */
export interface PictureFacts {
  readonly seed: number;
  readonly size: PixelSize;
  readonly file: EncodedImage;
  /** From the moment work on the request began until this picture was drawn. */
  readonly durationMs: number;
  readonly notUnderstood: readonly string[];
  /** How the engine made it, where it has several ways. */
  readonly method?: string;
  readonly labelMap?: LabelMap;
  /** Largest difference from the caller's picture outside the mask, before the file was written; masked edits only. */
  readonly maskDifference?: number;
}
