import type { BlobStore } from '../core/blob-store.ts';
import { LimnerError } from '../core/errors/limner-error.ts';

/** A bucket in this process's memory: for tests, and for pictures that nobody needs after the process. */
export function createMemoryStore(): BlobStore {
  const objects = new Map<string, Uint8Array>();
  return {
    open: async () => {},
    async read(name, maxBytes) {
      const bytes = objects.get(name);
      if (!bytes) throw new LimnerError('OBJECT_UNKNOWN', 'The bucket holds no object of that name.');
      if (bytes.length > maxBytes)
        throw new LimnerError('IMAGE_TOO_LARGE', `Expected an object of at most ${maxBytes} bytes but it has more.`);
      return bytes;
    },
    async create(name, { bytes }) {
      if (objects.has(name)) return false;
      objects.set(name, bytes);
      return true;
    },
    async remove(name) {
      objects.delete(name);
    },
  };
}
