import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BlobStore } from '../core/blob-store.ts';
import { createFolderStore } from './folder-store.ts';

const file = (text: string) => ({ mimeType: 'image/png', bytes: Buffer.from(text) });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code }) => code as string,
  );

let outside: string;
let root: string;
let store: BlobStore;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'limner-store-'));
  root = join(outside, 'bucket');
  mkdirSync(root);
  store = createFolderStore(root);
});

describe('a folder as a bucket', () => {
  it('writes, reads and removes objects', async () => {
    expect(await store.create('a/b/c.png', file('one'))).toBe(true);
    expect(Buffer.from(await store.read('a/b/c.png', 99)).toString()).toBe('one');
    await store.remove('a/b/c.png');
    expect(await codeOf(store.read('a/b/c.png', 99))).toBe('OBJECT_UNKNOWN');
  });

  it('never overwrites, not even when two write at once', async () => {
    const results = await Promise.all(['one', 'two', 'three'].map((text) => store.create('x.png', file(text))));
    expect(results.filter(Boolean)).toHaveLength(1);
    const winner = ['one', 'two', 'three'][results.indexOf(true)];
    expect(readFileSync(join(root, 'x.png'), 'utf8')).toBe(winner);
    expect(readdirSync(root)).toEqual(['x.png']);
  });

  it.each([
    '../x',
    'a/../../x',
    '..',
    '',
    '/etc/passwd',
    'a//b',
    './a',
    'a/.',
    'a\\..\\b',
    'a\0b',
    'a\nb',
    'x'.repeat(300),
  ])('refuses the name %j', async (name) => {
    expect(await codeOf(store.create(name, file('x')))).toBe('FIELD_INVALID');
    expect(await codeOf(store.read(name, 99))).toBe('FIELD_INVALID');
    expect(readdirSync(outside)).toEqual(['bucket']);
  });

  it('does not follow links out of the folder', async () => {
    writeFileSync(join(outside, 'secret'), 'secret');
    symlinkSync(outside, join(root, 'out'));
    symlinkSync(join(outside, 'secret'), join(root, 'direct'));
    expect(await codeOf(store.read('out/secret', 99))).toBe('FIELD_INVALID');
    expect(await codeOf(store.read('direct', 99))).toBe('OBJECT_UNKNOWN');
    expect(await codeOf(store.create('out/new', file('x')))).toBe('FIELD_INVALID');
    expect(await codeOf(store.create('out/deep/new', file('x')))).toBe('FIELD_INVALID');
    expect(await store.create('direct', file('x'))).toBe(false);
    expect(readdirSync(outside).toSorted()).toEqual(['bucket', 'secret']);
  });

  it('reads files only, and none beyond the limit', async () => {
    await store.create('a/b.png', file('12345'));
    expect(await codeOf(store.read('a', 99))).toBe('OBJECT_UNKNOWN');
    expect(await codeOf(store.read('a/b.png/c', 99))).toBe('OBJECT_UNKNOWN');
    expect(await codeOf(store.read('a/b.png', 4))).toBe('IMAGE_TOO_LARGE');
  });

  it('says that it could not write, without telling where, and leaves nothing behind', async () => {
    await store.create('taken', file('a file where a folder should be'));
    const failure = await store.create('taken/x.png', file('x')).catch((error: Error) => error);
    expect(failure).toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    expect((failure as Error).message).not.toContain(root);
    expect(readdirSync(root)).toEqual(['taken']);
  });

  it('wants an existing folder', async () => {
    rmSync(root, { recursive: true });
    expect(await codeOf(store.open())).toBe('FIELD_INVALID');
  });
});
