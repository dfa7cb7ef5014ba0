import { extname } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { InputOf, OutputOf, RenderJobName, RenderMessage, RenderProgress } from './render-message.ts';

/** Threads that work on pixels. None of that happens on the event loop. */
export interface RenderPool {
  /**
   * Does one piece of work as soon as a thread is free.
   *
   * @throws the signal's reason when it aborts; a thread that was at work is ended at once and replaced.
   * @throws LimnerError `ENGINE_FAILED` when the thread fails.
   */
  render<Name extends RenderJobName>(
    job: Name,
    input: InputOf<Name>,
    signal: AbortSignal,
    onProgress: (progress: RenderProgress) => void,
  ): Promise<OutputOf<Name>>;
  close(): Promise<void>;
}

export interface RenderPoolOptions {
  readonly workers: number;
  /** Handed to each thread, so it should hold shared buffers only. */
  readonly sharedData: unknown;
  /** Told when a thread dies outside a picture; the pool replaces it. */
  readonly onThreadError: (error: Error) => void;
}

/** Starts the render threads. */
export function createRenderPool({ workers, sharedData, onThreadError }: RenderPoolOptions): RenderPool {
  // In a checkout this file is .ts, in the package .js; the thread's file has the same ending.
  const filename = new URL(`./render-worker${extname(import.meta.filename)}`, import.meta.url).href;
  const pool = new Piscina({
    filename,
    name: 'render',
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    workerData: sharedData,
  });

  pool.on('error', onThreadError);

  return {
    async render(job, input, signal, onProgress) {
      signal.throwIfAborted();
      const { port1, port2 } = new MessageChannel();
      port1.on('message', onProgress);
      try {
        const message: RenderMessage<typeof job> = { job, input, progress: port2 };
        return await pool.run(message, { signal, transferList: [port2] });
      } catch (cause) {
        if (signal.aborted) throw signal.reason;
        throw new LimnerError(
          'ENGINE_FAILED',
          'The embedded engine failed to make this picture. Retrying with another seed may help.',
          { cause },
        );
      } finally {
        port1.close();
      }
    },
    close: () => pool.destroy(),
  };
}
