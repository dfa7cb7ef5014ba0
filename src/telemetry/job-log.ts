import type { Logger } from '../core/ports.ts';
import { errorCodeOf } from './error-code.ts';
import { listen } from './operations.ts';

/** One line for each job that this process has done. Returns a function that stops it. */
export function logJobs(logger: Logger): () => void {
  return listen('job', {
    ended({ requestId, modelId: model, kind, waitMs }, { durationMs, error }) {
      const code = error === undefined ? 'OK' : errorCodeOf(error);
      const times = { waitMs: Math.round(waitMs), durationMs: Math.round(durationMs) };
      logger.info('job.ended', { requestId, model, operation: kind, code, ...times });
    },
  });
}
