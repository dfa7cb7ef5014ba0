import { makeZip } from 'client-zip';
import type { Gallery, GalleryEntry, GalleryPicture } from '../core/gallery.ts';

/** Endings of file names by media type; others get none. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/webp': '.webp',
  'image/gif': '.gif',
  'image/bmp': '.bmp',
  'image/tiff': '.tiff',
  'image/avif': '.avif',
  'image/vnd.microsoft.icon': '.ico',
};

/** Letters of the prompt in a file name. */
const MAX_SLUG_CHARACTERS = 40;

/**
 * A ZIP file, written while it is read: a folder for each entry with its pictures and an `entry.json` that says
 * everything about them.
 */
export function archiveEntries(
  entries: readonly GalleryEntry[],
  readPicture: Gallery['readPicture'],
): ReadableStream<Uint8Array> {
  return makeZip(filesOf(entries, readPicture));
}

interface ArchiveFile {
  readonly name: string;
  readonly input: Uint8Array<ArrayBuffer> | string;
  readonly lastModified: Date;
}

async function* filesOf(
  entries: readonly GalleryEntry[],
  readPicture: Gallery['readPicture'],
): AsyncGenerator<ArchiveFile> {
  for (const entry of entries) {
    const folder = folderName(entry);
    const lastModified = new Date(entry.madeAtMs);
    yield { name: `${folder}/entry.json`, input: `${JSON.stringify(entry, null, 2)}\n`, lastModified };
    for (const [index, picture] of entry.pictures.entries()) {
      const { bytes } = await readPicture(picture.sha256, entry.owner, 'whole');
      yield { name: `${folder}/${fileName(picture, index)}`, input: new Uint8Array(bytes), lastModified };
    }
  }
}

/** `2026-08-17 09.30.00 a-dog-reading 1b2c3d4e`: sorts by time and is never twice the same. */
function folderName({ madeAtMs, prompt, operation, id }: GalleryEntry): string {
  const time = new Date(madeAtMs).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  const words = prompt.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const slug = words.join('-').slice(0, MAX_SLUG_CHARACTERS) || operation;
  return `${time} ${slug} ${id.slice(0, 8)}`;
}

function fileName({ role, mimeType }: GalleryPicture, index: number): string {
  return `${role}-${index + 1}${EXTENSIONS[mimeType] ?? ''}`;
}
