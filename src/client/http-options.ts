import type { ResourceScope } from './enums.ts';

/** How an exchange over HTTP goes, in the shape of @google/genai. Each can be set for the client and for one call. */
export interface HttpOptions {
  /** Where the server is, such as `http://127.0.0.1:8787`; may have a path. */
  baseUrl?: string;
  /** `COLLECTION`: the base URL already says project, location and version. */
  baseUrlResourceScope?: ResourceScope;
  /** Version segment of paths; default `v1beta1`. */
  apiVersion?: string;
  headers?: Record<string, string>;
  /** Milliseconds that one attempt may take; default: no limit. */
  timeout?: number;
  /** More fields for the request body, laid over it. */
  extraBody?: Record<string, unknown>;
  retryOptions?: HttpRetryOptions;
  /** Used in the place of the global `fetch`. */
  fetch?: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
}

/** When and how often a failed attempt is repeated, in the shape of @google/genai. */
export interface HttpRetryOptions {
  /** Attempts in all, the first included; default 3. */
  attempts?: number;
  /** Seconds before the second attempt; default 1. */
  initialDelay?: number;
  /** Seconds; no pause is longer, default 60. An answer that asks for more time than this ends the attempts. */
  maxDelay?: number;
  /** Each pause is this many times the one before; default 2. */
  expBase?: number;
  /** Seconds of random delay added to each pause, at most; default 1. */
  jitter?: number;
  /** Answers worth another attempt; default 408, 429, 500, 502, 503 and 504. */
  httpStatusCodes?: number[];
}
