import type { AnswerFacts } from '../core/answer-facts.ts';
import type { PredictProgress } from '../core/progress.ts';
import type { HttpOptions } from './http-options.ts';

/** The way from the SDK to the service: over HTTP, or to the service in this process. Both speak Google's JSON. */
export interface Transport {
  /** @throws ApiError */
  predict(request: PredictRequest): Promise<PredictAnswer>;
  /** Google's description of one model. @throws ApiError */
  getModel(request: ModelRequest): Promise<JsonAnswer>;
  /** Google's list of models. @throws ApiError */
  listModels(request: ListRequest): Promise<JsonAnswer>;
  /** Releases what the transport holds; running calls end first. */
  close(): Promise<void>;
}

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** What one attempt of any call needs. */
export interface ListRequest {
  readonly signal: AbortSignal;
  /** Settings of the exchange itself. A transport without HTTP refuses those that it cannot follow. */
  readonly http: HttpOptions;
}

/** A model by any name that Google's SDK takes: `imagen-…`, `models/…`, `publishers/…`, `projects/…`. */
export interface ModelRequest extends ListRequest {
  readonly model: string;
}

/** What one attempt of a prediction needs. */
export interface PredictRequest extends ModelRequest {
  readonly body: Json;
  readonly onProgress?: (progress: PredictProgress) => void;
  readonly wantPreviews: boolean;
}

/** One prediction of Google's body. A transport may hand over bytes where the wire has base64. */
export type PredictionItem = Readonly<Record<string, unknown>> & { readonly bytesBase64Encoded?: string | Uint8Array };

/** What came of a prediction. */
export interface PredictAnswer {
  readonly predictions: readonly PredictionItem[];
  readonly facts: AnswerFacts;
  /** The raw answer; its body can still be read. */
  readonly response: Response;
}

/** What came of any other request. */
export interface JsonAnswer {
  readonly json: Json;
  /** The raw answer; its body can still be read. */
  readonly response: Response;
}

/** What is known of an answer whose server says nothing about it. */
export const NO_FACTS: AnswerFacts = { pictures: [], notices: [] };
