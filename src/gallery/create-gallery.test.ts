import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { EntryToKeep, Gallery } from '../core/gallery.ts';
import { createGallery } from './create-gallery.ts';

const entry: EntryToKeep = {
  owner: 'ada',
  operation: 'generate',
  modelId: 'imagen-4.0-generate-001',
  prompt: 'A boat',
  request: {},
  notices: [],
  pictures: ['one', 'two'].map((text) => ({
    role: 'result',
    file: { mimeType: 'image/png', bytes: Buffer.from(text) },
    facts: {},
  })),
};

describe('a gallery on a disk with troubles', () => {
  let gallery: Gallery;
  const folder = mkdtempSync(join(tmpdir(), 'limner-gallery-'));
  const open = (makeThumbnail: (bytes: Uint8Array) => Promise<Uint8Array>): Gallery => {
    let lastId = 0;
    gallery = createGallery({
      folder,
      clock: { now: () => 1000 },
      ids: { next: () => `entry-${++lastId}` },
      makeThumbnail,
    });
    return gallery;
  };
  const filesKept = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /[0-9a-f]{64}/u.test(path));
  afterEach(() => gallery.close());

  it('keeps an entry whole or not at all, and says that the disk is full', async () => {
    const full = async (bytes: Uint8Array): Promise<Uint8Array> => {
      if (Buffer.from(bytes).toString() !== 'two') return bytes;
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    await expect(open(full).keep(entry)).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    expect(gallery.list({ owner: 'ada', limit: 10 }).entries).toEqual([]);
    expect(filesKept()).toEqual([]);
  });

  it('names other troubles otherwise', async () => {
    const broken = async (): Promise<Uint8Array> => {
      throw Object.assign(new Error('EIO: i/o error, write'), { code: 'EIO' });
    };
    await expect(open(broken).keep(entry)).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
  });

  it('opens a database that is there, with what was kept in it', async () => {
    const copy = async (bytes: Uint8Array): Promise<Uint8Array> => bytes;
    const id = await open(copy).keep(entry);
    gallery.close();
    expect(open(copy).find(id, 'ada').pictures).toHaveLength(2);
    expect(() => gallery.find(id, 'bob')).toThrow(/no entry/u);
    expect(gallery.size()).toEqual({ entries: 1, sizeBytes: 6 });
  });
});
