import { describe, expect, it } from 'vitest';
import type { BlobStore } from '../../core/blob-store.ts';
import type { Encoded } from '../states.ts';
import { store } from './store.ts';

/** A bucket in memory whose disk is full after some objects. */
function memoryStore(names: Set<string>, capacity: number): BlobStore {
  return {
    open: async () => {},
    read: async () => new Uint8Array(0),
    async create(name) {
      if (names.has(name)) return false;
      if (names.size >= capacity) throw new Error('disk full');
      names.add(name);
      return true;
    },
    async remove(name) {
      names.delete(name);
    },
  };
}

const file = { mimeType: 'image/png', bytes: new Uint8Array(1) };
const request = {
  operation: { outputMimeType: 'image/png' },
  acceptedAtMs: 1763633000000,
  files: [{ file }, { file }, { file }],
} as unknown as Encoded;
const first = { isRepeat: false };

describe('storing pictures', () => {
  it('writes all to one folder and says where', async () => {
    const names = new Set<string>();
    const destination = { store: memoryStore(names, 9), scheme: 'gs', bucket: 'b', prefix: 'out/' } as const;
    const { stored } = await store(request, destination, first);
    expect(stored!.map(({ uri }) => uri)).toEqual([0, 1, 2].map((i) => `gs://b/out/1763633000000/sample_${i}.png`));
    expect(names.size).toBe(3);
  });

  it('takes the next number where one is taken', async () => {
    const names = new Set(['1763633000000/sample_0.png']);
    const { stored } = await store(
      request,
      { store: memoryStore(names, 9), scheme: 'gs', bucket: 'b', prefix: '' },
      first,
    );
    expect(stored![2]!.uri).toBe('gs://b/1763633000001/sample_2.png');
  });

  it('removes what it wrote when a later write fails', async () => {
    const names = new Set<string>();
    const destination = { store: memoryStore(names, 2), scheme: 'gs', bucket: 'b', prefix: '' } as const;
    await expect(store(request, destination, first)).rejects.toThrow('disk full');
    expect(names.size).toBe(0);
  });
});
