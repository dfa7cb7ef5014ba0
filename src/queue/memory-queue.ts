import PQueue from 'p-queue';
import type { JobPriority, JobQueue, JobWork } from '../core/job-queue.ts';
import { departure } from './departure.ts';
import { queueFull } from './queue-full.ts';

export interface MemoryQueueOptions<Job, Progress, Result> {
  readonly work: JobWork<Job, Progress, Result>;
  /** Jobs that run at the same time. */
  readonly concurrency: number;
  /** Jobs that may wait for a place; one more is refused. */
  readonly maxWaiting: number;
}

/** p-queue takes the highest number first. */
const PRIORITY_NUMBERS: Readonly<Record<JobPriority, number>> = { high: 1, normal: 0, low: -1 };

/** A queue in this process's memory; this process does the work. */
export function createMemoryQueue<Job, Progress, Result>({
  work,
  concurrency,
  maxWaiting,
}: MemoryQueueOptions<Job, Progress, Result>): JobQueue<Job, Progress, Result> {
  const queue = new PQueue({ concurrency });
  return {
    async run(job, { priority }, { signal, onProgress } = {}) {
      if (queue.pending >= concurrency && queue.size >= maxWaiting) throw queueFull(maxWaiting);
      let started = false;
      const start = (): Promise<Result> => {
        started = true;
        return work(job, {
          signal: signal ?? new AbortController().signal,
          onProgress: onProgress ?? (() => {}),
          isRepeat: false,
        });
      };
      try {
        return await queue.add(start, { priority: PRIORITY_NUMBERS[priority], ...(signal && { signal }) });
      } catch (error) {
        if (!started && signal?.aborted) throw departure(signal);
        throw error;
      }
    },
    load: async () => ({ running: queue.pending, waiting: queue.size }),
    open: async () => {},
    idle: () => queue.onIdle(),
    close: async () => {},
  };
}
