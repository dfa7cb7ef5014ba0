import { LimnerError } from '../../core/errors/limner-error.ts';
import { refusedRequest } from '../shared/server-errors.ts';

const NO_BODY = new Uint8Array();

/** What the client threw, as one of our errors. Its own message is left out: it may quote the prompt. */
export function asLimnerError(engineId: string, error: unknown): LimnerError {
  if (LimnerError.isInstance(error)) return error;
  const status = (error as { status?: unknown } | null)?.status;
  if (typeof status === 'number')
    return refusedRequest(engineId, { status, headers: new Headers() }, NO_BODY, Number.POSITIVE_INFINITY);
  return new LimnerError('ENGINE_UNAVAILABLE', `The ${engineId} engine cannot reach Gemini.`, { cause: error });
}
