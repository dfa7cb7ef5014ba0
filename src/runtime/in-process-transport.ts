import { type ApiError, createApiError, localError } from '../client/api-error.ts';
import { lazyJsonResponse } from '../client/http/lazy-response.ts';
import { modelIdOf } from '../client/http/model-path.ts';
import type { HttpOptions } from '../client/http-options.ts';
import { mergeJson } from '../client/merge-json.ts';
import type { Json, JsonAnswer, PredictAnswer, PredictionItem, Transport } from '../client/transport.ts';
import { findModel, MODELS } from '../core/models/catalogue.ts';
import { unknownModel } from '../core/models/unknown-model.ts';
import { answerFacts } from '../pipeline/answer-facts.ts';
import type { Prediction } from '../pipeline/prediction.ts';
import { answerHeaders } from '../server/answer-headers.ts';
import { asLimnerError } from '../server/error-response.ts';
import { answerText, joinAnswer } from '../wire/answers/answer-text.ts';
import { DeferredBase64 } from '../wire/answers/deferred-base64.ts';
import { writeModel, writeModelList } from '../wire/answers/write-models.ts';
import { googleErrorBody } from '../wire/error-body.ts';
import type { Runtime } from './runtime.ts';

/** Settings of an exchange that mean something without HTTP. */
const FOLLOWED_SETTINGS: ReadonlySet<string> = new Set<keyof HttpOptions>(['timeout', 'retryOptions', 'extraBody']);

const DIALECT = 'vertex';

/**
 * Speaks to the service in this process: the same JSON, the same checks and the same errors as over HTTP, without the
 * socket. Pictures of answers stay bytes.
 *
 * @param openRuntime called with the first request, and again after it failed.
 * @param settings hold for every request; its own come before.
 * @throws ApiError `FIELD_UNSUPPORTED` for settings that mean nothing without HTTP.
 */
export function createInProcessTransport(openRuntime: () => Promise<Runtime>, settings: HttpOptions = {}): Transport {
  refuseHttpSettings(settings);
  let opening: Promise<Runtime> | undefined;
  const runtime = (): Promise<Runtime> => {
    opening ??= openRuntime().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return {
    predict: ({ model, body, signal, http, onProgress, wantPreviews }) =>
      asService(http, async () => {
        const modelId = modelIdOf(model);
        const { predict, localCaller } = await unlessAborted(runtime(), signal);
        const request = toPlainJson(mergeJson(body, http.extraBody ?? settings.extraBody ?? {}));
        const options = { signal, wantPreviews, ...(onProgress && { onProgress }) };
        return toAnswer(await predict(modelId, request, localCaller, options));
      }),
    getModel: ({ model, http }) => asService(http, async () => jsonAnswer(describeModel(modelIdOf(model)))),
    listModels: ({ http }) => asService(http, async () => jsonAnswer(writeModelList(MODELS, DIALECT))),
    async close() {
      const opened = await opening?.catch(() => undefined);
      opening = undefined;
      await opened?.close();
    },
  };
}

/** Does what a request asks for; every error becomes what it would be after a way over HTTP. */
async function asService<T>(http: HttpOptions, work: () => Promise<T>): Promise<T> {
  refuseHttpSettings(http);
  try {
    return await work();
  } catch (error) {
    throw toApiError(error);
  }
}

function refuseHttpSettings(http: HttpOptions): void {
  const refused = Object.keys(http).find((name) => !FOLLOWED_SETTINGS.has(name));
  if (refused === undefined) return;
  const field = `httpOptions.${refused}`;
  throw localError('FIELD_UNSUPPORTED', `${field} has no meaning without HTTP: this client works in its own process.`, {
    field,
  });
}

function toApiError(error: unknown): ApiError {
  const known = asLimnerError(error);
  const { operationKind, retryAfterSeconds } = known;
  const body = googleErrorBody(known, { dialect: DIALECT, ...(operationKind && { operationKind }) });
  return createApiError({
    message: JSON.stringify(body),
    status: known.kind.httpStatus,
    cause: error,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });
}

/** What is left of a request after it went over a wire: no undefined fields, no objects with methods. */
function toPlainJson(body: Json): unknown {
  return JSON.parse(JSON.stringify(body));
}

function toAnswer(prediction: Prediction): PredictAnswer {
  const { body } = prediction;
  return {
    predictions: (body.predictions ?? []).map(withBytes),
    facts: answerFacts(prediction),
    response: lazyJsonResponse(answerHeaders(prediction), () => joinAnswer(answerText(body))),
  };
}

function withBytes(item: Readonly<Record<string, unknown>>): PredictionItem {
  const { bytesBase64Encoded: content, ...rest } = item;
  return content instanceof DeferredBase64 ? { ...rest, bytesBase64Encoded: content.bytes } : rest;
}

function describeModel(id: string): Json {
  const model = findModel(id.toLowerCase());
  if (!model) throw unknownModel(id, { dialect: DIALECT, apiVersion: 'v1' });
  return writeModel(model, DIALECT);
}

function jsonAnswer(json: Json): JsonAnswer {
  return { json, response: lazyJsonResponse({}, () => JSON.stringify(json)) };
}

/** What the work gives, or the signal's reason as soon as it aborts; the work itself goes on, for those who come later. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
