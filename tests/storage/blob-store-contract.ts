import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BlobStore } from '../../src/core/blob-store.ts';

const file = (text: string) => ({ mimeType: 'image/png', bytes: Buffer.from(text) });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code }) => code as string,
  );

/** What every store must do; `create` is called once. */
export function describeBlobStore(name: string, create: () => Promise<BlobStore>): void {
  describe(`blob store: ${name}`, () => {
    const folder = `test-${randomUUID()}`;
    let store: BlobStore;
    beforeAll(async () => {
      store = await create();
      await store.open();
    });

    it('reads what was written, and no longer once it is removed', async () => {
      expect(await store.create(`${folder}/1/sample_0.png`, file('one'))).toBe(true);
      expect(Buffer.from(await store.read(`${folder}/1/sample_0.png`, 99)).toString()).toBe('one');
      await store.remove(`${folder}/1/sample_0.png`);
      expect(await codeOf(store.read(`${folder}/1/sample_0.png`, 99))).toBe('OBJECT_UNKNOWN');
      await store.remove(`${folder}/1/sample_0.png`);
    });

    it('never overwrites, not even when several write at once', async () => {
      const name = `${folder}/contested.png`;
      const texts = ['one', 'two', 'three', 'four'];
      const results = await Promise.all(texts.map((text) => store.create(name, file(text))));
      expect(results.filter(Boolean)).toHaveLength(1);
      expect(Buffer.from(await store.read(name, 99)).toString()).toBe(texts[results.indexOf(true)]);
      expect(await store.create(name, file('late'))).toBe(false);
    });

    it('does not read more than it may', async () => {
      const name = `${folder}/large.png`;
      await store.create(name, file('x'.repeat(5000)));
      expect(await codeOf(store.read(name, 4999))).toBe('IMAGE_TOO_LARGE');
      expect(await store.read(name, 5000)).toHaveLength(5000);
    });
  });
}
