import { setTimeout as delay } from 'node:timers/promises';
import type { LimnerError } from '../../core/errors/limner-error.ts';
import { readBounded } from './read-bounded.ts';
import { brokenConnection, refusedRequest } from './server-errors.ts';

/** A server that the operator runs or chose. */
export interface EndpointOptions {
  /** The engine's name, for errors. */
  readonly engineId: string;
  /** Address without a slash at its end; asked before every request, because a supervised server may move. */
  readonly baseUrl: () => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long one exchange may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Longest answer that is read, in bytes. */
  readonly maxAnswerBytes: number;
}

/** One question to the server. */
export interface Exchange {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Begins with a slash. */
  readonly path: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as multipart form, in the place of `json`. */
  readonly form?: FormData;
  readonly signal: AbortSignal;
  /** Shorter than the endpoint's own limit. */
  readonly timeoutMs?: number;
  /** Whether asking twice does no harm. By default true for GET and false for everything else. */
  readonly repeatable?: boolean;
}

/** What the server answered with a status of success. */
export interface Answer {
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/**
 * Asks the server. Redirects are not followed, so that pictures and keys reach the configured address and no other. A
 * request that the server cannot have worked on is sent again twice, any other only when it is repeatable.
 *
 * Throws the signal's reason when the caller left, else LimnerError: `ENGINE_UNAVAILABLE` when the server is not there, too
 * busy, too slow or cut the connection; `ENGINE_FAILED` for any other answer than success.
 */
export type AskServer = (exchange: Exchange) => Promise<Answer>;

/** Pauses before a request is sent again. */
const RETRY_DELAYS_MS = [200, 1000];

/** Statuses by which servers say that they did not begin to work. */
const NOT_BEGUN_STATUSES = [429, 503];

/** Makes the client of one server. */
export function createEndpoint(options: EndpointOptions): AskServer {
  return async (exchange) => {
    for (const delayMs of [...RETRY_DELAYS_MS, undefined]) {
      const attempt = await tryOnce(exchange, options);
      if ('answer' in attempt) return attempt.answer;
      exchange.signal.throwIfAborted();
      if (delayMs === undefined || !mayRepeat(attempt, exchange)) throw attempt.error;
      await delay(delayMs, undefined, { signal: exchange.signal }).catch(() => exchange.signal.throwIfAborted());
    }
    throw new RangeError('Expected at least one attempt.');
  };
}

type Attempt = { readonly answer: Answer } | FailedAttempt;

interface FailedAttempt {
  readonly error: LimnerError;
  /** True when the server cannot have begun to work. */
  readonly notBegun: boolean;
}

function mayRepeat({ error, notBegun }: FailedAttempt, { method = 'GET', repeatable = method === 'GET' }: Exchange) {
  return notBegun || (repeatable && error.code === 'ENGINE_UNAVAILABLE');
}

async function tryOnce(exchange: Exchange, options: EndpointOptions): Promise<Attempt> {
  const { method = 'GET', path, json, form, signal, timeoutMs = options.timeoutMs } = exchange;
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(options.baseUrl() + path, {
      method,
      redirect: 'manual',
      signal: AbortSignal.any([signal, limit]),
      headers: { ...options.headers, ...(json !== undefined && { 'content-type': 'application/json' }) },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(form && { body: form }),
    });
    const bytes = await readBounded(response, options.maxAnswerBytes);
    if (response.ok && bytes) return { answer: { headers: response.headers, bytes } };
    const error = refusedRequest(options.engineId, response, bytes, options.maxAnswerBytes);
    return { error, notBegun: NOT_BEGUN_STATUSES.includes(response.status) };
  } catch (cause) {
    const error = brokenConnection(options.engineId, cause, limit.aborted ? timeoutMs : undefined);
    return { error, notBegun: causeCode(cause) === 'ECONNREFUSED' };
  }
}

function causeCode(error: unknown): unknown {
  return (error as { cause?: { code?: unknown } } | undefined)?.cause?.code;
}
