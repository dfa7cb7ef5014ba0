import type { AnsweredPicture, KeptInGallery } from '../core/answer-facts.ts';
import type { Caller } from '../core/caller.ts';
import type { EncodedImage, LabelMap } from '../core/image.ts';
import type { Notice } from '../core/notice.ts';
import type { PredictProgress } from '../core/progress.ts';
import type { WatermarkVerdict } from '../core/watermark-verdict.ts';
import type { TraceCarrier } from '../telemetry/operations.ts';
import type { PredictBody } from '../wire/answers/write-predictions.ts';

/** The whole service without HTTP. The server, the in-process SDK and the command line call this one function. */
export type Predict = (modelId: string, body: unknown, caller: Caller, options?: PredictOptions) => Promise<Prediction>;

export interface PredictOptions {
  readonly signal?: AbortSignal;
  /** Id of the request, for log lines; one is made when it is absent. */
  readonly requestId?: string;
  /** Where the caller's own trace is: `traceparent` and `tracestate` as they came. */
  readonly trace?: TraceCarrier;
  /** When the caller stops waiting, in milliseconds since the Unix epoch. */
  readonly deadlineMs?: number;
  readonly onProgress?: (progress: PredictProgress) => void;
  /** Let progress carry previews, where the engine has them. */
  readonly wantPreviews?: boolean;
  /** Keep the answer in the gallery, where it keeps what asks for it. */
  readonly keepInGallery?: boolean;
  /** Also return which pixel shows what, where the engine knows. */
  readonly wantLabelMaps?: boolean;
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
  /** What the gallery did, where it was to keep the answer. */
  readonly keptInGallery?: KeptInGallery;
}

/** What is known of one answered picture: what callers are told, its file, and its label map where one was asked for. */
export interface PictureFacts extends AnsweredPicture {
  readonly file: EncodedImage;
  readonly labelMap?: LabelMap;
}
