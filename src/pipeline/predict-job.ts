import type { ResolvedVerify } from '../core/models/resolved-operation.ts';
import type { Notice } from '../core/notice.ts';
import type { WatermarkVerdict } from '../core/watermark-verdict.ts';
import type { TraceCarrier } from '../telemetry/operations.ts';
import type { PredictResult } from '../wire/answers/predict-result.ts';
import type { PictureFacts } from './prediction.ts';
import type { Seeded } from './states.ts';

/** A request that is allowed and counted: what waits in the queue. Plain data, for workers in other processes. */
export type PredictJob = (PictureJob | VerdictJob) & JobSettings;

/** Pictures or masks are to be made. */
export interface PictureJob {
  readonly kind: 'pictures';
  readonly request: Seeded;
}

/** A watermark is to be looked for. */
export interface VerdictJob {
  readonly kind: 'verdict';
  readonly operation: ResolvedVerify;
  readonly notices: readonly Notice[];
}

/** What the caller wants of the work besides its result. */
export interface JobSettings {
  /** Id of the request, for log lines. */
  readonly requestId: string;
  /** When it was handed to the queue, in milliseconds since the Unix epoch. */
  readonly queuedAtMs: number;
  /** Where the request's trace is, for the worker's spans. */
  readonly trace: TraceCarrier;
  /** When the caller stops waiting, in milliseconds since the Unix epoch. */
  readonly deadlineMs?: number;
  readonly wantLabelMaps: boolean;
  readonly wantPreviews: boolean;
}

/** What came of a job. The words of the answer are up to whoever asked. */
export interface WorkResult {
  readonly result: PredictResult;
  readonly pictures: readonly PictureFacts[];
  readonly notices: readonly Notice[];
  /** Absent when no engine was needed. */
  readonly engineId?: string;
  readonly verdict?: WatermarkVerdict;
}
