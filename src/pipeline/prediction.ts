import type { Caller } from '../core/caller.ts';
import type { DigitalSourceType } from '../core/digital-source.ts';
import type { EncodedImage, LabelMap, PixelSize } from '../core/image.ts';
import type { Notice } from '../core/notice.ts';
import type { PredictBody } from '../wire/answers/write-predictions.ts';

/** The whole service without HTTP. The server, the in-process SDK and the command line call this one function. */
export type Predict = (modelId: string, body: unknown, caller: Caller, options?: PredictOptions) => Promise<Prediction>;

export interface PredictOptions {
  readonly signal?: AbortSignal;
  /** Id of the request, for log lines; one is made when it is absent. */
  readonly requestId?: string;
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
  /** Absent when no engine was needed. */
  readonly engineId?: string;
  /** What a verification found. */
  readonly verdict?: WatermarkVerdict;
}

/** Whether a picture carries a watermark of one of our keys. A `REJECT` proves nothing: marks can be lost. */
export interface WatermarkVerdict {
  readonly decision: 'ACCEPT' | 'REJECT';
  readonly watermark?: {
    /** Twelve hexadecimal digits. */
    readonly payload: string;
    /** Id of the key that made it. */
    readonly key: string;
    /** Share of the code bits that agree with the payload, 0–1. */
    readonly confidence: number;
    /** Height of the synchronisation peak in standard deviations of its noise. */
    readonly peak: number;
    /** How much larger the picture is than when it was marked. */
    readonly scale: number;
    /** How it was turned or mirrored since, in plain English. */
    readonly orientation: string;
    /** What the payload says; absent for payloads of another layout. */
    readonly facts?: {
      readonly digitalSourceType: DigitalSourceType;
      readonly madeOn: string;
      readonly number: number;
    };
  };
}

/** What is known of one answered picture beyond the wire's fields. */
export interface PictureFacts {
  readonly seed: number;
  readonly size: PixelSize;
  readonly file: EncodedImage;
  /** From the moment work on the request began until this picture was drawn. */
  readonly durationMs: number;
  readonly notUnderstood: readonly string[];
  /** Payload of the watermark as hexadecimal digits, where there is one. */
  readonly watermark?: string;
  /** `gs://` address, when it went to a bucket. */
  readonly storedAt?: string;
  readonly labelMap?: LabelMap;
  /** How it was made, where the engine has several ways. */
  readonly method?: string;
  /** Largest difference from the caller's picture outside the mask, before the file was written; masked edits only. */
  readonly maskDifference?: number;
}
