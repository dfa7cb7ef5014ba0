import { LimnerError } from '../core/errors/limner-error.ts';

/** The error for a caller whose signal aborted: the signal's own, such as a deadline, or a cancellation. */
export function departure(signal: AbortSignal): LimnerError {
  const { reason } = signal as { readonly reason: unknown };
  if (LimnerError.isInstance(reason)) return reason;
  return new LimnerError('REQUEST_CANCELLED', 'The client went away before the work was done.', { cause: reason });
}
