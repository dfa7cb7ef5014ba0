import type { AnswerFacts } from '../../core/answer-facts.ts';
import type { PredictProgress } from '../../core/progress.ts';
import { type ApiError, createApiError, localError } from '../api-error.ts';
import { decodeBase64 } from '../base64.ts';
import { type Json, type JsonAnswer, NO_FACTS, type PredictAnswer, type PredictionItem } from '../transport.ts';
import { readEvents } from './event-stream.ts';
import { lazyJsonResponse } from './lazy-response.ts';
import { retryAfterOf } from './retry-after.ts';

/** The last event of a prediction: Google's body, and what a plain answer has in its headers. */
interface ResultEvent {
  readonly headers: Readonly<Record<string, string>>;
  readonly facts: AnswerFacts;
  readonly response: PredictionBody;
}

interface PredictionBody {
  readonly predictions?: readonly PredictionItem[];
}

type WireProgress = Omit<PredictProgress, 'preview'> & {
  readonly preview?: { readonly mimeType: string; readonly bytesBase64Encoded: string };
};

/** Reads a prediction that came as events or as plain JSON. @throws ApiError for an error event, or a broken answer. */
export async function readPrediction(
  response: Response,
  onProgress?: (progress: PredictProgress) => void,
): Promise<PredictAnswer> {
  if (!isOfType(response, 'text/event-stream')) {
    const { json, response: raw } = await readJson(response);
    return { predictions: (json as PredictionBody).predictions ?? [], facts: NO_FACTS, response: raw };
  }
  for await (const { event, data } of unbroken(readEvents(response.body!))) {
    if (event === 'progress') onProgress?.(readProgress(parse(data) as unknown as WireProgress));
    else if (event === 'error') throw errorOf(data);
    else if (event === 'result') {
      const { headers, facts, response: body } = parse(data) as unknown as ResultEvent;
      return { predictions: body.predictions ?? [], facts, response: plainResponse(response, headers, body) };
    }
  }
  throw localError('ANSWER_UNREADABLE', 'The server ended its answer before the result.');
}

/** Reads an answer that must be a JSON object. @throws ApiError `ANSWER_UNREADABLE` when it is not. */
export async function readJson(response: Response): Promise<JsonAnswer> {
  const text = await textOf(response);
  return { json: parse(text), response: new Response(text, response) };
}

/** The error of an answer without success (wire protocol, section 9.2). */
export async function refusalOf(response: Response): Promise<ApiError> {
  const { status, statusText, headers } = response;
  const text = await textOf(response);
  const isJson = isOfType(response, 'application/json');
  const message = isJson ? text : JSON.stringify({ error: { message: text, code: status, status: statusText } });
  const retryAfterSeconds = retryAfterOf(headers);
  return createApiError({ message, status, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) });
}

function errorOf(data: string): ApiError {
  const { error } = parse(data) as { error?: { code?: number } };
  return createApiError({ message: data, status: error?.code ?? 500 });
}

function readProgress({ preview, ...progress }: WireProgress): PredictProgress {
  if (!preview) return progress;
  return { ...progress, preview: { mimeType: preview.mimeType, bytes: decodeBase64(preview.bytesBase64Encoded) } };
}

/** What the same call without events would have been answered. The body becomes text when somebody reads it. */
function plainResponse({ headers }: Response, more: Readonly<Record<string, string>>, body: unknown): Response {
  return lazyJsonResponse({ ...Object.fromEntries(headers), ...more }, () => JSON.stringify(body));
}

function isOfType({ headers }: Response, type: string): boolean {
  return headers.get('content-type')?.includes(type) ?? false;
}

function parse(text: string): Json {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null) return json as Json;
  } catch (cause) {
    throw localError('ANSWER_UNREADABLE', unreadable(text), { cause });
  }
  throw localError('ANSWER_UNREADABLE', unreadable(text));
}

function unreadable(text: string): string {
  return `Expected a JSON object as the answer but received ${JSON.stringify(text.slice(0, 60))}. Is this a Limner server?`;
}

async function textOf(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    throw brokenOff(cause);
  }
}

async function* unbroken<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (cause) {
    throw brokenOff(cause);
  }
}

function brokenOff(cause: unknown): ApiError {
  return localError('SERVER_UNREACHABLE', `The connection broke off: ${(cause as Error).message}.`, {
    field: 'baseUrl',
    cause,
  });
}
