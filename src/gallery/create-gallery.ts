import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { EntryToKeep, Gallery, GalleryPicture } from '../core/gallery.ts';
import type { Clock, IdSource } from '../core/ports.ts';
import { listEntries, readEntry, writeEntry } from './entry-rows.ts';
import { openGalleryDatabase } from './gallery-database.ts';
import { createPictureFiles, type MakeThumbnail } from './picture-files.ts';

export interface GalleryOptions {
  /** Everything is in here: `gallery.sqlite`, `pictures/`, `thumbnails/`. */
  readonly folder: string;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly makeThumbnail: MakeThumbnail;
}

const THUMBNAIL_TYPE = 'image/webp';

/** A gallery in a folder: SQLite for what is known, files for the pictures. */
export function createGallery({ folder, clock, ids, makeThumbnail }: GalleryOptions): Gallery {
  const files = createPictureFiles(folder, makeThumbnail);
  let opened: DatabaseSync | undefined;
  const database = (): DatabaseSync => {
    opened ??= openGalleryDatabase(join(folder, 'gallery.sqlite'));
    return opened;
  };
  const isNeeded = (sha256: string): boolean =>
    database().prepare('SELECT 1 FROM picture WHERE sha256 = ? LIMIT 1').get(sha256) !== undefined;
  const dropUnneeded = async (hashes: readonly string[]): Promise<void> => {
    for (const sha256 of new Set(hashes)) if (!isNeeded(sha256)) await files.remove(sha256);
  };

  return {
    async keep(entry) {
      const written: GalleryPicture[] = [];
      const id = ids.next();
      try {
        for (const picture of entry.pictures) written.push(await writePicture(picture, files.write));
        writeEntry(database(), { ...entry, id, madeAtMs: clock.now(), pictures: written });
        return id;
      } catch (cause) {
        await dropUnneeded(written.map(({ sha256 }) => sha256));
        throw asUnwritable(cause);
      }
    },
    list: (query) => listEntries(database(), query),
    find(id, owner) {
      const entry = readEntry(database(), id, owner);
      if (entry) return entry;
      throw new LimnerError('OBJECT_UNKNOWN', `The gallery has no entry ${JSON.stringify(id.slice(0, 80))}.`);
    },
    async readPicture(sha256, owner, form) {
      const row = database()
        .prepare('SELECT mime_type FROM picture JOIN entry ON id = entry_id WHERE sha256 = ? AND owner = ? LIMIT 1')
        .get(sha256, owner) as { mime_type: string } | undefined;
      const thumbnail = form === 'thumbnail' && row ? await files.read(sha256, form) : undefined;
      if (thumbnail) return { mimeType: THUMBNAIL_TYPE, bytes: thumbnail };
      const bytes = row && (await files.read(sha256, 'whole'));
      if (bytes) return { mimeType: row.mime_type, bytes };
      throw new LimnerError('OBJECT_UNKNOWN', 'The gallery has no such picture.');
    },
    async remove(ids, owner) {
      const pictures = database().prepare(
        'SELECT sha256 FROM picture JOIN entry ON id = entry_id WHERE id = ? AND owner = ?',
      );
      const forget = database().prepare('DELETE FROM entry WHERE id = ? AND owner = ?');
      const hashes = ids.flatMap((id) => pictures.all(id, owner).map((row) => String(row['sha256'])));
      for (const id of ids) forget.run(id, owner);
      await dropUnneeded(hashes);
    },
    size() {
      const { entries, bytes } = database()
        .prepare(
          `SELECT (SELECT count(*) FROM entry) AS entries,
                  (SELECT coalesce(sum(b), 0) FROM (SELECT max(size_bytes) AS b FROM picture GROUP BY sha256)) AS bytes`,
        )
        .get() as { entries: number; bytes: number };
      return { entries, sizeBytes: bytes };
    },
    close: () => opened?.close(),
  };
}

async function writePicture(
  { role, file, facts }: EntryToKeep['pictures'][number],
  write: (bytes: Uint8Array) => Promise<string>,
): Promise<GalleryPicture> {
  const sha256 = await write(file.bytes);
  return { role, sha256, mimeType: file.mimeType, sizeBytes: file.bytes.length, facts };
}

/** What SQLite and the file system say when the disk is full. */
const FULL = /ENOSPC|EDQUOT|disk is full/u;

function asUnwritable(cause: unknown): LimnerError {
  if (FULL.test(String(cause)))
    return new LimnerError(
      'STORAGE_FULL',
      "The disk of the server's data folder is full, so the gallery kept nothing.",
      {
        cause,
      },
    );
  return new LimnerError('OUTPUT_UNWRITABLE', 'The gallery could not keep the pictures.', { cause });
}
