/** What one key used on one day. */
export interface UsageRow {
  /** Day in UTC, such as `2026-08-17`. */
  readonly day: string;
  /** Name of the key, or subject of the token. */
  readonly key: string;
  /** Requests that were answered. */
  readonly requests: number;
  /** Pictures and masks in those answers. */
  readonly pictures: number;
}

/** Days from the first to the last, both included, of all keys or of one. */
export interface UsageQuery {
  readonly from: string;
  readonly to: string;
  readonly key?: string;
}

/** Remembers what keys used, by day. */
export interface UsageLedger {
  /** Counts one answered request. Never fails: it is written down a little later. */
  count(key: string, pictures: number): void;
  /** Ordered by day, then by key. */
  read(query: UsageQuery): Promise<readonly UsageRow[]>;
}

/** The day of a moment, in UTC. */
export function dayOf(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}
