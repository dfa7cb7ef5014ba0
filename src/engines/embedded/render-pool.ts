import { extname } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { RenderProgress, RenderRequest, RenderResult } from './render-message.ts';

/** Threads that draw. Pictures are never drawn on the event loop. */
export interface RenderPool {
  /**
   * Draws one picture as soon as a thread is free.
   *
   * @throws the signal's reason when it aborts; a thread that was drawing is ended at once and replaced.
   * @throws LimnerError `ENGINE_FAILED` when the thread fails, or no thread can start; the next picture tries to start anew.
   */
  render(
    request: Omit<RenderRequest, 'progress'>,
    signal: AbortSignal,
    onProgress: (progress: RenderProgress) => void,
  ): Promise<RenderResult>;
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
  const start = (): Threads => {
    const pool = new Piscina({
      filename,
      name: 'render',
      minThreads: workers,
      maxThreads: workers,
      concurrentTasksPerWorker: 1,
      workerData: sharedData,
    });
    const failure = new AbortController();
    pool.on('error', (error: Error) => {
      onThreadError(error);
      // Threads that die later are replaced; one that dies while it loads is not, and what waits for it would wait for ever.
      if (pool.threads.length >= workers) return;
      if (threads?.pool === pool) threads = undefined;
      if (pool.threads.length === 0) failure.abort(error);
      void pool.close();
    });
    return { pool, failed: failure.signal };
  };
  let threads: Threads | undefined = start();
  let isClosed = false;

  return {
    async render(request, signal, onProgress) {
      signal.throwIfAborted();
      if (isClosed) throw new LimnerError('ENGINE_FAILED', 'The illustrator has been closed.');
      threads ??= start();
      const { pool, failed } = threads;
      const { port1, port2 } = new MessageChannel();
      port1.on('message', onProgress);
      try {
        const message: RenderRequest = { ...request, progress: port2 };
        return await pool.run(message, { signal: AbortSignal.any([signal, failed]), transferList: [port2] });
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (failed.aborted)
          throw new LimnerError('ENGINE_FAILED', 'The illustrator could not start.', { cause: failed.reason });
        throw new LimnerError(
          'ENGINE_FAILED',
          'The illustrator failed to draw this picture. Retrying with another seed may help.',
          { cause: error },
        );
      } finally {
        port1.close();
      }
    },
    async close() {
      isClosed = true;
      await threads?.pool.destroy();
    },
  };
}

/** A set of threads that started together. */
interface Threads {
  readonly pool: Piscina;
  /** Aborts with the reason when none of them could start. */
  readonly failed: AbortSignal;
}
