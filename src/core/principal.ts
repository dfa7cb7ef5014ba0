import type { JobPriority } from './job-queue.ts';

/** Someone who may ask for pictures. */
export interface Principal {
  /** Name of the key or subject of the token; `anonymous` where anyone may call. */
  readonly name: string;
  readonly quota?: Quota;
  /** Whose jobs are taken first; `normal` when absent. */
  readonly priority?: JobPriority;
  /** May look into the server: keys, failures, memory. Default false. */
  readonly isAdmin?: boolean;
}

/** Limits of one principal within any one minute. */
export interface Quota {
  readonly requestsPerMinute?: number;
  readonly picturesPerMinute?: number;
}
