import type { GalleryRecord } from './gallery.ts';
import type { Quota } from './principal.ts';

/** What every caller may know of a running server. */
export interface ServerOverview {
  readonly version: string;
  readonly startedAtMs: number;
  readonly queue: {
    readonly running: number;
    readonly waiting: number;
    readonly places: number;
    readonly maxWaiting: number;
  };
  readonly gallery: { readonly record: GalleryRecord };
}

/** What only an administrator may know. */
export interface ServerDetails {
  readonly memory: {
    readonly residentBytes: number;
    readonly heapUsedBytes: number;
    readonly machineBytes: number;
    readonly machineFreeBytes: number;
  };
  readonly gallery: { readonly entries: number; readonly sizeBytes: number };
  /** Newest first. No prompts, no messages. */
  readonly failures: readonly RecentFailure[];
  /** Empty where anyone may call. */
  readonly keys: readonly KeyOverview[];
}

/** A request that ended in an error. */
export interface RecentFailure {
  readonly atMs: number;
  readonly requestId: string;
  readonly code: string;
  readonly field?: string;
  /** True when it was the server's fault rather than the caller's. */
  readonly isOurFault: boolean;
}

/** A key and what it used within the last minute. */
export interface KeyOverview {
  readonly name: string;
  readonly isAdmin: boolean;
  readonly quota?: Quota;
  readonly used: { readonly requests: number; readonly pictures: number };
}

/** Looks at the running server. */
export interface ServerStatus {
  overview(): Promise<ServerOverview>;
  details(): Promise<ServerDetails>;
}
