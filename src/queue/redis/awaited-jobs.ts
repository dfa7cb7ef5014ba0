import type { Queue } from 'bullmq';
import type { SentJob } from './messages.ts';

/** A job that was handed in. */
export interface AwaitedJob {
  readonly lane: Queue<SentJob>;
  /** Hands the very same job in again, for when Redis has forgotten it. */
  again(): Promise<void>;
  /** Removes the job's parts from the blob store. */
  discard(): Promise<void>;
}

/** The jobs that this process waits for. What comes for others, or twice, is of no effect. */
export interface AwaitedJobs<Progress, Result> {
  /** Begins to wait; the promise settles once. */
  add(id: string, onProgress?: (progress: Progress) => void): Promise<Result>;
  /** The job is in the queue. */
  began(id: string, job: AwaitedJob): void;
  progress(id: string, progress: Progress): void;
  finish(id: string, result: Result): void;
  fail(id: string, error: unknown): void;
  has(id: string): boolean;
  /** Jobs that are in the queue. */
  handedIn(): readonly (readonly [string, AwaitedJob])[];
  /** Resolves when this process waits for nothing. */
  idle(): Promise<void>;
}

interface Entry<Progress, Result> extends PromiseWithResolvers<Result> {
  readonly onProgress: ((progress: Progress) => void) | undefined;
  job?: AwaitedJob;
}

export function createAwaitedJobs<Progress, Result>(): AwaitedJobs<Progress, Result> {
  const entries = new Map<string, Entry<Progress, Result>>();
  let idleListeners: (() => void)[] = [];
  const take = (id: string): Entry<Progress, Result> | undefined => {
    const entry = entries.get(id);
    entries.delete(id);
    if (entries.size === 0) {
      for (const listener of idleListeners) listener();
      idleListeners = [];
    }
    return entry;
  };
  return {
    add(id, onProgress) {
      const entry = { ...Promise.withResolvers<Result>(), onProgress };
      entries.set(id, entry);
      return entry.promise;
    },
    began(id, job) {
      const entry = entries.get(id);
      if (entry) entry.job = job;
    },
    progress: (id, progress) => entries.get(id)?.onProgress?.(progress),
    finish: (id, result) => take(id)?.resolve(result),
    fail: (id, error) => take(id)?.reject(error),
    has: (id) => entries.has(id),
    handedIn: () => [...entries].flatMap(([id, { job }]) => (job ? [[id, job] as const] : [])),
    idle: () =>
      entries.size === 0 ? Promise.resolve() : new Promise((resolve) => idleListeners.push(() => resolve())),
  };
}
