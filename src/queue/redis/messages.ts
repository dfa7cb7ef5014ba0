import type { SentParcel } from '../parcel/send-parcel.ts';
import type { SentFailure } from '../sent-failure.ts';

/** What BullMQ keeps of a job. */
export interface SentJob {
  /** The process that waits for the result. */
  readonly replyTo: string;
  readonly parcel: SentParcel;
  /** The job was handed in before, and Redis forgot it; someone may have begun it. */
  readonly isRepeat: boolean;
}

/** What a worker leaves for whoever waits. */
export type SentResult = { readonly parcel: SentParcel } | { readonly failure: SentFailure };

/** What a worker tells whoever waits. */
export type Reply =
  | { readonly kind: 'progress'; readonly jobId: string; readonly parcel: SentParcel }
  /** The result lies under its key. */
  | { readonly kind: 'done'; readonly jobId: string };

/** Names of keys and channels. All begin with the prefix, so that several installations can share one Redis. */
export const redisNames = (prefix: string) => ({
  /** Channel on which a process hears of its jobs. */
  replies: (processId: string) => `${prefix}:replies:${processId}`,
  /** Exists while the process lives. */
  alive: (processId: string) => `${prefix}:alive:${processId}`,
  result: (jobId: string) => `${prefix}:result:${jobId}`,
  /** Exists once nobody wants the job's result any more. */
  unwanted: (jobId: string) => `${prefix}:unwanted:${jobId}`,
  /** Channel on which workers hear of such jobs. */
  cancellations: `${prefix}:cancellations`,
  /** What a worker tells of itself, and the set of those who tell. */
  news: (workerId: string) => `${prefix}:news:${workerId}`,
  tellers: `${prefix}:news`,
  /** Folder of a job's parts in the blob store. */
  parts: (jobId: string) => `limner-jobs/${jobId}`,
});

export type RedisNames = ReturnType<typeof redisNames>;

/** How long results, marks and parts outlive everyone who might want them. */
export const LEFTOVER_LIFETIME_MS = 600_000;
