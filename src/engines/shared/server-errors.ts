import type { ErrorCode } from '../../core/errors/catalogue.ts';
import { LimnerError } from '../../core/errors/limner-error.ts';

/** Statuses that mean "not now"; every other status but success means that the work failed. */
const UNAVAILABLE_STATUSES = [408, 429, 502, 503, 504];

/** What a status usually means, where that helps the operator. */
const HINTS: Readonly<Record<number, string>> = {
  401: ' It wants credentials: set apiKey for this engine.',
  403: ' It does not accept the configured credentials.',
  404: ' It may be another server, or an older one than expected.',
};

/** Longest pause that a server's `Retry-After` is believed, in seconds. */
const MAX_RETRY_AFTER_SECONDS = 3600;

/** The error for an answer that is none: another status than success, or too many bytes (`bytes` is undefined then). */
export function refusedRequest(
  engineId: string,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  bytes: Uint8Array | undefined,
  maxBytes: number,
): LimnerError {
  if (!bytes) return failed(engineId, `answered with more than ${maxBytes} bytes.`);
  if (status >= 300 && status < 400)
    return failed(engineId, `answered with a redirection (status ${status}), which is not followed.`);
  const code: ErrorCode = UNAVAILABLE_STATUSES.includes(status) ? 'ENGINE_UNAVAILABLE' : 'ENGINE_FAILED';
  const retryAfterSeconds = retryAfter(headers);
  const message = `The server of the ${engineId} engine answered with status ${status}${reasonIn(bytes)}.${HINTS[status] ?? ''}`;
  return new LimnerError(code, message, retryAfterSeconds === undefined ? {} : { retryAfterSeconds });
}

/** The error for a connection that could not be made, was cut, or took longer than `timeoutMs`. */
export function brokenConnection(engineId: string, cause: unknown, timeoutMs?: number): LimnerError {
  const what =
    timeoutMs === undefined ? 'cannot be reached or cut the connection' : `did not answer within ${timeoutMs} ms`;
  return new LimnerError('ENGINE_UNAVAILABLE', `The server of the ${engineId} engine ${what}.`, { cause });
}

/** The error for an answer that is not what was asked for. `what` goes on after "The server of the … engine". */
export function failed(engineId: string, what: string, cause?: unknown): LimnerError {
  return new LimnerError('ENGINE_FAILED', `The server of the ${engineId} engine ${what}`, { cause });
}

/** A code in an error body, such as `queue_full`. Sentences are left out: they may quote the prompt. */
function reasonIn(bytes: Uint8Array): string {
  try {
    const body = JSON.parse(Buffer.from(bytes).toString('utf8')) as { error?: unknown };
    const { error } = body;
    const details = error as { code?: unknown; type?: unknown } | null;
    const code = typeof error === 'string' ? error : (details?.code ?? details?.type);
    return typeof code === 'string' && /^[\w .-]{1,60}$/.test(code) ? ` (${code})` : '';
  } catch {
    return '';
  }
}

function retryAfter(headers: Headers): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return seconds > 0 ? Math.min(Math.ceil(seconds), MAX_RETRY_AFTER_SECONDS) : undefined;
}
