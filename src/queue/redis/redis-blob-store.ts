import type { Redis } from 'ioredis';
import type { BlobStore } from '../../core/blob-store.ts';
import { LimnerError } from '../../core/errors/limner-error.ts';

export interface RedisBlobStoreOptions {
  readonly redis: Redis;
  /** Beginning of the keys. */
  readonly prefix: string;
  /** How long an object that nobody removes is kept. */
  readonly lifetimeMs: number;
}

/** Objects as Redis strings that expire. For installations without a bucket: pictures then pass through Redis. */
export function createRedisBlobStore({ redis, prefix, lifetimeMs }: RedisBlobStoreOptions): BlobStore {
  const keyOf = (name: string): string => `${prefix}:blob:${name}`;
  return {
    open: async () => {},
    async read(name, maxBytes) {
      const bytes = await redis.getBuffer(keyOf(name));
      if (!bytes) throw new LimnerError('OBJECT_UNKNOWN', 'The queue holds no object of that name any more.');
      if (bytes.length > maxBytes)
        throw new LimnerError('IMAGE_TOO_LARGE', `Expected an object of at most ${maxBytes} bytes but it has more.`);
      return bytes;
    },
    async create(name, { bytes }) {
      const value = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      try {
        return (await redis.set(keyOf(name), value, 'PX', lifetimeMs, 'NX')) === 'OK';
      } catch (cause) {
        throw new LimnerError('OUTPUT_UNWRITABLE', 'The queue could not keep the picture.', { cause });
      }
    },
    async remove(name) {
      await redis.unlink(keyOf(name));
    },
  };
}
