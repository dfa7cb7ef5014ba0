/** What lets some jobs be taken before others: those of a key with a higher priority come first. */
export const JOB_PRIORITIES = ['high', 'normal', 'low'] as const;
export type JobPriority = (typeof JOB_PRIORITIES)[number];

/** Where a job belongs. */
export interface JobPlace {
  /** The model that the job needs; workers serve some models or all. */
  readonly modelId: string;
  readonly priority: JobPriority;
}

/** How whoever handed a job in follows it. */
export interface JobFollower<Progress> {
  /** Aborts when the result is no longer wanted: a waiting job is forgotten, a running one is told. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Jobs of one process, or of all processes that share the queue. */
export interface QueueLoad {
  readonly running: number;
  readonly waiting: number;
}

/**
 * Bounded admission of work. Jobs, progress and results are plain data (JSON, typed arrays, maps), since whoever does
 * the work may be another process on another machine.
 */
export interface JobQueue<Job, Progress, Result> {
  /**
   * Has the job done as soon as there is someone for it, exactly once as far as the caller can see: should a worker die,
   * another one takes the job over.
   *
   * @throws LimnerError `QUEUE_FULL` at once when the queue's bound is reached, `REQUEST_CANCELLED` when `signal` aborts
   *   before the job starts, `QUEUE_UNAVAILABLE` when the queue cannot be reached, otherwise what the work throws.
   */
  run(job: Job, place: JobPlace, follower?: JobFollower<Progress>): Promise<Result>;
  load(): Promise<QueueLoad>;
  /** Connects to what the queue needs. Called once, before anything else. */
  open(): Promise<void>;
  /** Resolves when nothing of this process runs and nothing waits. */
  idle(): Promise<void>;
  /** Lets go of connections; only after `idle`. */
  close(): Promise<void>;
}

/** What does jobs. The same job with the same data must come to the same result, since it may be done again. */
export type JobWork<Job, Progress, Result> = (job: Job, context: JobContext<Progress>) => Promise<Result>;

/** What work may use. */
export interface JobContext<Progress> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** True when a worker began this job before and was lost: parts of its work may be there already. */
  readonly isRepeat: boolean;
}
