import { LimnerError } from '../core/errors/limner-error.ts';

/** Seconds a refused caller is told to wait: about the time one plain picture takes. */
const RETRY_AFTER_SECONDS = 2;

/** The refusal of a job that would be one too many. */
export function queueFull(maxWaiting: number): LimnerError {
  return new LimnerError(
    'QUEUE_FULL',
    `Resource has been exhausted: ${maxWaiting} requests are already waiting. Please retry later.`,
    { retryAfterSeconds: RETRY_AFTER_SECONDS },
  );
}
