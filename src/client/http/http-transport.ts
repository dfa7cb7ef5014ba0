import { localError } from '../api-error.ts';
import type { HttpOptions } from '../http-options.ts';
import { mergeJson } from '../merge-json.ts';
import type { JsonAnswer, ListRequest, PredictAnswer, PredictRequest, Transport } from '../transport.ts';
import { modelPath, modelsPath, type ResourcePlace } from './model-path.ts';
import { readJson, readPrediction, refusalOf } from './read-answer.ts';

/** Where a server is, and who calls it. */
export interface HttpTransportOptions extends ResourcePlace {
  /** Sent as `x-goog-api-key`. */
  readonly apiKey?: string | undefined;
  /** Sent as a bearer token; a function is asked before each attempt. */
  readonly accessToken?: string | (() => string | Promise<string>) | undefined;
  /** What holds for every call; a call's own settings come before. */
  readonly http: HttpOptions;
}

const DEFAULT_API_VERSION = 'v1beta1';
const JSON_TYPE = 'application/json';

/**
 * Speaks to a server over HTTP. Predictions are asked for as events, so that progress comes through and no proxy takes a
 * slow answer for a dead connection; servers that know no events answer as they always do.
 */
export function createHttpTransport(options: HttpTransportOptions): Transport {
  const getJson = async (path: string, { signal, http }: ListRequest): Promise<JsonAnswer> => {
    const call = { ...options.http, ...http };
    const headers = await headersOf(options, call);
    return readJson(await send(urlOf(path, call), { headers, signal }, call));
  };
  return {
    async predict({ model, body, signal, http, onProgress, wantPreviews }: PredictRequest): Promise<PredictAnswer> {
      const call = { ...options.http, ...http };
      const headers = await headersOf(options, call);
      headers.set('content-type', JSON_TYPE);
      headers.set('accept', `text/event-stream, ${JSON_TYPE}`);
      if (wantPreviews) headers.set('x-limner-previews', 'true');
      const url = urlOf(`${modelPath(model, placeOf(options, call))}:predict`, call);
      const text = JSON.stringify(mergeJson(body, call.extraBody ?? {}));
      return readPrediction(await send(url, { method: 'POST', headers, body: text, signal }, call), onProgress);
    },
    getModel: async (request) => getJson(modelPath(request.model, {}), request),
    listModels: async (request) => getJson(modelsPath({}), request),
    close: async () => {},
  };
}

/** @throws ApiError when the server answers with an error, or not at all. */
export async function send(url: string, init: RequestInit, call: HttpOptions): Promise<Response> {
  let response: Response;
  try {
    response = call.fetch ? await call.fetch(url, init) : await fetch(url, init);
  } catch (cause) {
    const reason = (cause as { cause?: Error }).cause?.message ?? (cause as Error).message;
    throw localError('SERVER_UNREACHABLE', `No server answers at ${new URL(url).origin}: ${reason}.`, {
      field: 'baseUrl',
      cause,
    });
  }
  if (!response.ok) throw await refusalOf(response);
  return response;
}

function placeOf({ project, location }: ResourcePlace, { baseUrlResourceScope }: HttpOptions): ResourcePlace {
  return baseUrlResourceScope === 'COLLECTION' ? {} : { project, location };
}

function urlOf(path: string, { baseUrl, baseUrlResourceScope, apiVersion = DEFAULT_API_VERSION }: HttpOptions): string {
  const version = baseUrlResourceScope === 'COLLECTION' || apiVersion === '' ? '' : `${apiVersion}/`;
  return `${checkBaseUrl(baseUrl).replace(/\/+$/u, '')}/${version}${path}`;
}

/** @throws ApiError `FIELD_INVALID` for anything that is no http or https URL. */
export function checkBaseUrl(baseUrl: string | undefined): string {
  if (baseUrl !== undefined && URL.canParse(baseUrl) && /^https?:$/u.test(new URL(baseUrl).protocol)) return baseUrl;
  throw localError(
    'FIELD_INVALID',
    `Expected a URL such as "http://127.0.0.1:8787" for baseUrl but received ${JSON.stringify(baseUrl)}.`,
    { field: 'baseUrl' },
  );
}

/** Headers of a request: credentials, the deadline, and the caller’s own, which win. */
export async function headersOf({ apiKey, accessToken }: HttpTransportOptions, call: HttpOptions): Promise<Headers> {
  const headers = new Headers();
  if (apiKey !== undefined) headers.set('x-goog-api-key', apiKey);
  const token = typeof accessToken === 'function' ? await accessToken() : accessToken;
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (call.timeout !== undefined) headers.set('x-server-timeout', String(Math.ceil(call.timeout / 1000)));
  for (const [name, value] of Object.entries(call.headers ?? {})) headers.set(name, value);
  return headers;
}
