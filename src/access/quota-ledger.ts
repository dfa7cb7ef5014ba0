import type { Clock } from '../core/ports.ts';
import type { Principal } from '../core/principal.ts';
import { quotaExceeded } from './quota-exceeded.ts';

/** Counts what each principal used within the last minute. */
export interface QuotaLedger {
  /**
   * Books one request for `pictureCount` pictures.
   *
   * @throws LimnerError `QUOTA_EXCEEDED` with Google's text when a limit would be passed; nothing is booked then.
   */
  book(principal: Principal, pictureCount: number, baseModel: string): Promise<void>;
  /** What was booked within the last minute. */
  usage(name: string): Promise<QuotaUsage>;
}

/** Requests and pictures within the last minute. */
export interface QuotaUsage {
  readonly requests: number;
  readonly pictures: number;
}

interface Booking {
  readonly atMs: number;
  readonly pictures: number;
}

const WINDOW_MS = 60_000;

/** A ledger in this process's memory with a sliding window of one minute. */
export function createQuotaLedger(clock: Clock): QuotaLedger {
  const bookings = new Map<string, Booking[]>();
  const recentOf = (name: string, nowMs: number): Booking[] =>
    (bookings.get(name) ?? []).filter((booking) => nowMs - booking.atMs < WINDOW_MS);
  return {
    async book({ name, quota }, pictureCount, baseModel) {
      if (!quota) return;
      const nowMs = clock.now();
      const recent = recentOf(name, nowMs);
      const pictures = countPictures(recent);
      const overRequests = quota.requestsPerMinute !== undefined && recent.length + 1 > quota.requestsPerMinute;
      const overPictures = quota.picturesPerMinute !== undefined && pictures + pictureCount > quota.picturesPerMinute;
      if (overRequests || overPictures) throw quotaExceeded(baseModel, (recent[0]?.atMs ?? nowMs) + WINDOW_MS - nowMs);
      bookings.set(name, [...recent, { atMs: nowMs, pictures: pictureCount }]);
    },
    async usage(name) {
      const recent = recentOf(name, clock.now());
      return { requests: recent.length, pictures: countPictures(recent) };
    },
  };
}

function countPictures(bookings: readonly Booking[]): number {
  return bookings.reduce((sum, { pictures }) => sum + pictures, 0);
}
