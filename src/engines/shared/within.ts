import { LimnerError } from '../../core/errors/limner-error.ts';

/**
 * Does work that a server may take only so long for.
 *
 * @throws LimnerError `ENGINE_UNAVAILABLE` when it takes longer.
 */
export async function within<T>(
  engineId: string,
  timeoutMs: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    return await work(AbortSignal.any([signal, limit]));
  } catch (cause) {
    signal.throwIfAborted();
    if (!limit.aborted) throw cause;
    const message = `The server of the ${engineId} engine did not finish a picture within ${timeoutMs} ms.`;
    throw new LimnerError('ENGINE_UNAVAILABLE', message, { cause });
  }
}
