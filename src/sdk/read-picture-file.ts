import { readFile, stat } from 'node:fs/promises';
import { requirePicture } from '../client/require-picture.ts';
import { LimnerError } from '../core/errors/limner-error.ts';

const FIELD = 'path';

/** What system errors mean, in plain words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ENOTDIR: 'a part of the path is no folder',
};

/**
 * Reads a picture file.
 *
 * @throws LimnerError `FILE_UNREADABLE` for a path that is missing, closed to us or no file; `IMAGE_INVALID` for a file that
 *   is no picture.
 */
export async function readPictureFile(path: string): Promise<Uint8Array> {
  const bytes = await readBytes(path);
  return requirePicture(bytes, path, FIELD);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const facts = await stat(path);
    if (facts.isFile()) return new Uint8Array(await readFile(path));
    throw unreadable(path, facts.isDirectory() ? 'it is a folder' : 'it is no regular file');
  } catch (cause) {
    if (LimnerError.isInstance(cause)) throw cause;
    const { code = '', message } = cause as NodeJS.ErrnoException;
    throw unreadable(path, REASONS[code] ?? message, cause);
  }
}

function unreadable(path: string, reason: string, cause?: unknown): LimnerError {
  return new LimnerError('FILE_UNREADABLE', `Cannot read ${path}: ${reason}.`, { field: FIELD, cause });
}
