import type { Redis } from 'ioredis';
import type { UsageQuery, UsageRow } from '../core/usage.ts';
import type { UsageStore } from './usage-ledger.ts';

export interface RedisUsageOptions {
  /** A client that is connected; it is closed with the store. */
  readonly redis: Redis;
  /** Beginning of all keys. */
  readonly prefix: string;
}

/** Days are kept for two years, so that the year before can be billed. */
const LIFETIME_SECONDS = 2 * 366 * 86_400;
const DAY_MS = 86_400_000;
/** A hash has a field for each count of each key. */
const COUNTS = ['requests', 'pictures'] as const;

/** Usage in Redis, one hash a day, for servers that share a queue. */
export function createRedisUsageStore({ redis, prefix }: RedisUsageOptions): UsageStore {
  const hashOf = (day: string): string => `${prefix}:usage:${day}`;
  return {
    async add(rows) {
      const batch = redis.multi();
      for (const row of rows) {
        for (const count of COUNTS) batch.hincrby(hashOf(row.day), `${count} ${row.key}`, row[count]);
        batch.expire(hashOf(row.day), LIFETIME_SECONDS);
      }
      await batch.exec();
    },
    async read(query) {
      const days = daysOf(query);
      const hashes = await Promise.all(days.map((day) => redis.hgetall(hashOf(day))));
      return days.flatMap((day, index) => rowsOf(day, hashes[index]!, query.key));
    },
    close: () => redis.disconnect(),
  };
}

function rowsOf(day: string, hash: Readonly<Record<string, string>>, only: string | undefined): UsageRow[] {
  const keys = new Set(Object.keys(hash).map((field) => field.slice(field.indexOf(' ') + 1)));
  return [...keys]
    .filter((key) => only === undefined || key === only)
    .sort()
    .map((key) => ({
      day,
      key,
      requests: Number(hash[`requests ${key}`] ?? 0),
      pictures: Number(hash[`pictures ${key}`] ?? 0),
    }));
}

function daysOf({ from, to }: UsageQuery): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
