import type { RateLimiterRedis } from 'rate-limiter-flexible';
import { LimnerError } from '../core/errors/limner-error.ts';
import { loadOptional } from '../core/errors/load-optional.ts';
import { quotaExceeded } from './quota-exceeded.ts';
import type { QuotaLedger } from './quota-ledger.ts';

export interface SharedLedgerOptions {
  /** A client of ioredis that is connected. */
  readonly redis: unknown;
  /** Beginning of all keys. */
  readonly prefix: string;
}

type LimiterPackage = typeof import('rate-limiter-flexible');

const WINDOW_SECONDS = 60;
/** What is counted of a principal. */
const COUNTS = ['requests', 'pictures'] as const;
type Count = (typeof COUNTS)[number];

/**
 * A ledger that several processes share, on Redis. A minute begins with a principal's first booking and ends after sixty
 * seconds; then the next one begins. Needs the package `rate-limiter-flexible`.
 */
export async function createSharedQuotaLedger({ redis, prefix }: SharedLedgerOptions): Promise<QuotaLedger> {
  const { RateLimiterRedis } = await loadLimiter();
  const limiters = new Map<string, RateLimiterRedis>();
  const limiterFor = (count: Count, points: number): RateLimiterRedis => {
    const id = `${count}:${points}`;
    const limiter =
      limiters.get(id) ??
      new RateLimiterRedis({
        storeClient: redis,
        keyPrefix: `${prefix}:quota:${count}`,
        points,
        duration: WINDOW_SECONDS,
      });
    limiters.set(id, limiter);
    return limiter;
  };
  return {
    async book({ name, quota }, pictureCount, baseModel) {
      const { requestsPerMinute, picturesPerMinute } = quota ?? {};
      const wanted = [
        ...(requestsPerMinute === undefined ? [] : [{ limiter: limiterFor('requests', requestsPerMinute), points: 1 }]),
        ...(picturesPerMinute === undefined || pictureCount === 0
          ? []
          : [{ limiter: limiterFor('pictures', picturesPerMinute), points: pictureCount }]),
      ];
      const booked: typeof wanted = [];
      try {
        for (const entry of wanted) {
          booked.push(entry);
          await entry.limiter.consume(name, entry.points);
        }
      } catch (refusal) {
        // A refused booking counts with the limiter, too; nothing is booked of a request that is refused.
        await Promise.all(booked.map(({ limiter, points }) => limiter.reward(name, points).catch(() => {})));
        throw asLimnerError(refusal, baseModel);
      }
    },
    async usage(name) {
      const [requests, pictures] = await Promise.all(COUNTS.map((count) => limiterFor(count, 1).get(name)));
      return { requests: requests?.consumedPoints ?? 0, pictures: pictures?.consumedPoints ?? 0 };
    },
  };
}

/** The limiter rejects with an error when Redis fails, and with its counts when too much was used. */
function asLimnerError(refusal: unknown, baseModel: string): LimnerError {
  if (refusal instanceof Error)
    return new LimnerError('QUEUE_UNAVAILABLE', 'Quotas cannot be counted just now. Please retry later.', {
      cause: refusal,
    });
  return quotaExceeded(baseModel, (refusal as { readonly msBeforeNext: number }).msBeforeNext);
}

function loadLimiter(): Promise<LimiterPackage> {
  const who = 'A quota that several servers share';
  return loadOptional(who, ['rate-limiter-flexible'], () => import('rate-limiter-flexible'));
}
