import type { BlobStore } from '../../core/blob-store.ts';
import type { Clock, IdSource, Logger } from '../../core/ports.ts';
import type { LaneTable } from '../lanes.ts';

/** What both ends of a queue on Redis must agree on, and the ports they use. */
export interface RedisSettings {
  /** `redis://…` or `rediss://…`, with user and password where there are any. */
  readonly url: string;
  /** Beginning of all keys. */
  readonly prefix: string;
  readonly lanes: LaneTable;
  /** Where parts of jobs and results go that are larger than `inlineBytes`; absent: into Redis, where they expire. */
  readonly blobs?: BlobStore;
  readonly inlineBytes: number;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly ids: IdSource;
}
