import { ERROR_CATALOGUE } from '../core/errors/catalogue.ts';
import { ApiError, localError } from './api-error.ts';
import type { HttpRetryOptions } from './http-options.ts';

/** The defaults of {@link HttpRetryOptions}; status codes as in @google/genai (wire protocol, section 10). */
const DEFAULTS: Required<HttpRetryOptions> = {
  attempts: 3,
  initialDelay: 1,
  maxDelay: 60,
  expBase: 2,
  jitter: 1,
  httpStatusCodes: [408, 429, 500, 502, 503, 504],
};

/** What bounds the attempts of one call. */
export interface AttemptLimits {
  /** Stops everything. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each attempt. */
  readonly timeoutMs?: number | undefined;
  readonly retry?: HttpRetryOptions | undefined;
}

/**
 * Does the work, again after a pause while it fails in a way that may pass.
 *
 * @throws ApiError of the last attempt; `REQUEST_CANCELLED` when the signal aborts, `DEADLINE_EXCEEDED` when the last
 *   attempt took too long.
 */
export async function attemptWork<T>(limits: AttemptLimits, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const options = { ...DEFAULTS, ...limits.retry };
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(limits, work);
    } catch (error) {
      const pause = attempt < options.attempts ? pauseAfter(error, attempt, options) : undefined;
      if (pause === undefined) throw error;
      await sleep(pause * 1000, limits.signal);
    }
  }
}

async function attemptOnce<T>(
  { signal, timeoutMs }: AttemptLimits,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw cancelled(signal);
  const timeout = timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs);
  try {
    return await work(AbortSignal.any([signal, timeout].filter((one) => one !== undefined)));
  } catch (cause) {
    if (signal?.aborted) throw cancelled(signal);
    if (!timeout?.aborted) throw cause;
    throw localError('DEADLINE_EXCEEDED', `The attempt took longer than the ${timeoutMs} ms that it was given.`, {
      field: 'timeoutMs',
      cause,
    });
  }
}

/** Seconds to wait before the next attempt; undefined when there should be none. */
function pauseAfter(error: unknown, attempt: number, options: Required<HttpRetryOptions>): number | undefined {
  if (!(error instanceof ApiError) || !mayPass(error, options.httpStatusCodes)) return undefined;
  const { initialDelay, maxDelay, expBase, jitter } = options;
  const { retryAfterSeconds } = error;
  if (retryAfterSeconds !== undefined) return retryAfterSeconds <= maxDelay ? retryAfterSeconds : undefined;
  return Math.min(maxDelay, initialDelay * expBase ** (attempt - 1) + jitter * randomFraction());
}

/** A server that gives a code of the catalogue is believed when it says that the same request will fail again. */
function mayPass({ status, code }: ApiError, httpStatusCodes: readonly number[]): boolean {
  return httpStatusCodes.includes(status) && (code === undefined || ERROR_CATALOGUE[code].retryable);
}

/** From 0 up to 1, so that clients that failed together do not come back together. */
function randomFraction(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
}

function cancelled(signal: AbortSignal): ApiError {
  return localError('REQUEST_CANCELLED', 'The caller stopped the request.', { cause: signal.reason });
}

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(cancelled(signal!));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
