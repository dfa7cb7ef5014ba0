import { ERROR_CATALOGUE, type ErrorCode } from '../core/errors/catalogue.ts';
import { LimnerError } from '../core/errors/limner-error.ts';

/** An error of the catalogue on its way between processes; its cause stays where it happened. */
export interface SentFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly field?: string;
  readonly retryAfterSeconds?: number;
  readonly details: readonly Readonly<Record<string, unknown>>[];
}

/** What the other process is told. Errors that are not ours say nothing about themselves. */
export function sendFailure(error: unknown): SentFailure {
  if (!LimnerError.isInstance(error))
    return { code: 'INTERNAL_FAULT', message: 'Internal error encountered.', details: [] };
  const { code, message, field, retryAfterSeconds, details } = error;
  return {
    code,
    message,
    details,
    ...(field !== undefined && { field }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}

/** The error again. A code of a newer version that is not known here becomes an internal fault. */
export function receiveFailure({ code, message, ...options }: SentFailure): LimnerError {
  return new LimnerError(Object.hasOwn(ERROR_CATALOGUE, code) ? code : 'INTERNAL_FAULT', message, options);
}
