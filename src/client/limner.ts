import { checkBaseUrl, createHttpTransport, type HttpTransportOptions } from './http/http-transport.ts';
import type { HttpOptions } from './http-options.ts';
import { Image } from './image.ts';
import { LimnerClient } from './limner-client.ts';
import type { CallDefaults } from './models.ts';
import type { Transport } from './transport.ts';

/** How to reach a server. The names are those of @google/genai's constructor, as far as it has them. */
export interface ServerOptions extends CallDefaults, Omit<HttpTransportOptions, 'http'> {
  /** Where the server is, such as `http://127.0.0.1:8787`; or as `httpOptions.baseUrl`. */
  readonly baseUrl?: string;
  readonly httpOptions?: HttpOptions;
  /** Version segment of paths; default `v1beta1`. */
  readonly apiVersion?: string;
  /** The server is always spoken to as Vertex AI was. */
  readonly vertexai?: true;
}

/** Google's image operations on a server; runs in browsers, too. */
export class Limner extends LimnerClient<Image> {
  /** @throws ApiError `FIELD_INVALID` without a base URL. */
  constructor(options: ServerOptions) {
    super(createServerTransport(options), (content) => new Image(content), callDefaults(options));
  }
}

/** @throws ApiError `FIELD_INVALID` without a base URL. */
export function createServerTransport({ baseUrl, apiVersion, httpOptions, ...access }: ServerOptions): Transport {
  const url = checkBaseUrl(baseUrl ?? httpOptions?.baseUrl);
  const http = { ...httpOptions, baseUrl: url, ...(apiVersion !== undefined && { apiVersion }) };
  return createHttpTransport({ ...access, http });
}

/** Limits that hold for every call, from either place where they can be set. */
export function callDefaults({
  timeoutMs,
  retry,
  httpOptions = {},
}: Pick<ServerOptions, 'timeoutMs' | 'retry' | 'httpOptions'>): CallDefaults {
  const timeout = timeoutMs ?? httpOptions.timeout;
  const retryOptions = retry ?? httpOptions.retryOptions;
  return { ...(timeout !== undefined && { timeoutMs: timeout }), ...(retryOptions && { retry: retryOptions }) };
}
