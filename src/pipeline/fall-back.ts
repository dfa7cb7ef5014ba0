import { LimnerError } from '../core/errors/limner-error.ts';
import type { EngineContext } from '../engine/engine.ts';
import type { Candidate } from './stages/choose-engines.ts';

/**
 * Does the work with the first candidate that turns out to be there. Only an engine that cannot be reached hands over to
 * the next; one that fails at its work, or refuses it, ends the request.
 */
export async function fallBack<T>(
  candidates: readonly Candidate[],
  { signal, logger }: Pick<EngineContext, 'signal' | 'logger'>,
  work: (candidate: Candidate) => Promise<T>,
): Promise<T> {
  const unreachable: string[] = [];
  for (const [index, candidate] of candidates.entries()) {
    try {
      return await work({ ...candidate, passedOver: [...candidate.passedOver, ...unreachable] });
    } catch (error) {
      const isLast = index === candidates.length - 1;
      if (isLast || signal.aborted || !isUnavailable(error)) throw error;
      logger.warn('engine.fell-back', { engine: candidate.engine.id, reason: error.message });
      unreachable.push(error.message);
    }
  }
  throw new RangeError('Expected at least one engine that can serve the request.');
}

function isUnavailable(error: unknown): error is LimnerError {
  return LimnerError.isInstance(error) && error.code === 'ENGINE_UNAVAILABLE';
}
