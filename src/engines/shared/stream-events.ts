import type { EngineContext, EngineEvent } from '../../engine/engine.ts';

/** Passes an event on; without effect once the work was stopped. */
export type EmitEvent = (event: EngineEvent) => void;

/**
 * What happens during `work`, in the order it happens. When one part of the work fails or the reader leaves, the signal
 * that the work was given stops the rest.
 */
export function streamEvents(
  context: EngineContext,
  work: (emit: EmitEvent, signal: AbortSignal) => Promise<void>,
): AsyncIterable<EngineEvent> {
  const stopped = new AbortController();
  const signal = AbortSignal.any([context.signal, stopped.signal]);
  return new ReadableStream<EngineEvent>({
    async start(controller) {
      try {
        await work((event) => {
          if (!signal.aborted) controller.enqueue(event);
        }, signal);
        controller.close();
      } catch (error) {
        stopped.abort(error);
        controller.error(error);
      }
    },
    cancel: (reason) => stopped.abort(reason),
  });
}
