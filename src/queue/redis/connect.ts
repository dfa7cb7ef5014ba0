import type { Redis } from 'ioredis';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Logger } from '../../core/ports.ts';
import type { RedisPackages } from './load-redis.ts';

/** How long a first connection may take. */
const FIRST_CONNECTION_MS = 10_000;
const MIN_RETRY_MS = 50;
const MAX_RETRY_MS = 1_000;

/** A connection that has been made once and is made again whenever it is lost; commands wait for it meanwhile. */
export async function connectRedis(url: string, { ioredis }: RedisPackages, logger: Logger): Promise<Redis> {
  const redis = new ioredis.Redis(url, {
    // BullMQ demands it; a command given during an outage is sent when the outage is over.
    maxRetriesPerRequest: null,
    lazyConnect: true,
    retryStrategy: (times) => Math.min(MAX_RETRY_MS, MIN_RETRY_MS * 2 ** Math.min(times, 10)),
  });
  let isDown = false;
  let lastError: Error | undefined;
  redis.on('error', (error: Error) => {
    lastError = error;
    if (!isDown) logger.warn('queue.disconnected', { reason: reasonOf(error) });
    isDown = true;
  });
  redis.on('ready', () => {
    if (isDown) logger.info('queue.connected');
    isDown = false;
  });
  const ready = new Promise<true>((resolve) => redis.once('ready', () => resolve(true)));
  redis.connect().catch(() => {});
  if (await within(ready, FIRST_CONNECTION_MS)) return redis;
  redis.disconnect();
  throw unavailable(lastError);
}

/** A name for what went wrong that holds no address and no password. */
function reasonOf(error: Error): string {
  return (error as NodeJS.ErrnoException).code ?? error.name;
}

/** The error for a queue that cannot be reached. */
export function unavailable(cause?: unknown): LimnerError {
  return new LimnerError('QUEUE_UNAVAILABLE', 'The queue cannot be reached. Please retry later.', {
    cause,
    retryAfterSeconds: 5,
  });
}

/** What a promise resolves with, or undefined when that takes longer. */
export async function within<T>(work: Promise<T>, timeoutMs: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, undefined);
  });
  const first = await Promise.race([work, expiry]);
  clearTimeout(timer);
  return first;
}
