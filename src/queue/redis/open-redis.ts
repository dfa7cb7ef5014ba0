import type { Redis } from 'ioredis';
import type { ParcelRoute } from '../parcel/send-parcel.ts';
import { connectRedis } from './connect.ts';
import { loadRedis, type RedisPackages } from './load-redis.ts';
import { LEFTOVER_LIFETIME_MS, type RedisNames, redisNames } from './messages.ts';
import { createRedisBlobStore } from './redis-blob-store.ts';
import type { RedisSettings } from './redis-settings.ts';

/** One end's connections: one for commands, one that listens. */
export interface RedisLink {
  readonly packages: RedisPackages;
  readonly redis: Redis;
  readonly listener: Redis;
  readonly names: RedisNames;
  readonly route: ParcelRoute;
  close(): void;
}

/**
 * Connects.
 *
 * @throws LimnerError `DEPENDENCY_MISSING`, or `QUEUE_UNAVAILABLE` when Redis does not answer within ten seconds.
 */
export async function openRedis({ url, prefix, blobs, inlineBytes, logger }: RedisSettings): Promise<RedisLink> {
  const packages = await loadRedis();
  const redis = await connectRedis(url, packages, logger);
  const listener = await connectRedis(url, packages, logger);
  await blobs?.open();
  return {
    packages,
    redis,
    listener,
    names: redisNames(prefix),
    route: { blobs: blobs ?? createRedisBlobStore({ redis, prefix, lifetimeMs: LEFTOVER_LIFETIME_MS }), inlineBytes },
    close() {
      redis.disconnect();
      listener.disconnect();
    },
  };
}
