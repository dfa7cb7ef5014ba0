/** Bounded admission of work: runs jobs with limited concurrency and refuses what would wait too long. */
export interface JobQueue {
  /**
   * Runs `job` as soon as a place is free.
   *
   * @throws LimnerError `QUEUE_FULL` at once when the queue's bound is reached.
   * @throws LimnerError `REQUEST_CANCELLED` when `signal` aborts before the job starts; a started job ends by its own means.
   */
  run<T>(job: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Jobs running and waiting. */
  readonly load: { readonly running: number; readonly waiting: number };
  /** Resolves when nothing runs and nothing waits. */
  idle(): Promise<void>;
}
