import PQueue from 'p-queue';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { JobQueue } from '../core/job-queue.ts';

export interface MemoryQueueOptions {
  /** Jobs that run at the same time. */
  readonly concurrency: number;
  /** Jobs that may wait for a place; one more is refused. */
  readonly maxWaiting: number;
}

/** Seconds a refused caller is told to wait: about the time one plain picture takes. */
const RETRY_AFTER_SECONDS = 2;

/** A queue in this process's memory. */
export function createMemoryQueue({ concurrency, maxWaiting }: MemoryQueueOptions): JobQueue {
  const queue = new PQueue({ concurrency });
  return {
    async run<T>(job: () => Promise<T>, signal?: AbortSignal): Promise<T> {
      if (queue.pending >= concurrency && queue.size >= maxWaiting) throw queueFull(maxWaiting);
      let started = false;
      const start = (): Promise<T> => {
        started = true;
        return job();
      };
      try {
        return await queue.add(start, signal ? { signal } : {});
      } catch (error) {
        if (!started && signal?.aborted)
          throw new LimnerError('REQUEST_CANCELLED', 'The client went away before the work started.');
        throw error;
      }
    },
    get load() {
      return { running: queue.pending, waiting: queue.size };
    },
    idle: () => queue.onIdle(),
  };
}

function queueFull(maxWaiting: number): LimnerError {
  return new LimnerError(
    'QUEUE_FULL',
    `Resource has been exhausted: ${maxWaiting} requests are already waiting. Please retry later.`,
    {
      retryAfterSeconds: RETRY_AFTER_SECONDS,
    },
  );
}
