import { constants } from 'node:fs';
import { mkdir, open, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { BlobStore } from '../core/blob-store.ts';
import { invalidField, LimnerError } from '../core/errors/limner-error.ts';
import { writeNewFile } from './write-new-file.ts';

/** Longest name of a file or folder that every common file system takes, in UTF-8 bytes. */
const MAX_SEGMENT_BYTES = 255;
/** Readable for everyone, as files usually are; the process's umask still counts. */
const FILE_MODE = 0o666;

/** Links are not followed, and opening a pipe does not wait for its writer; Windows knows neither flag. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Mistakes of a caller's name rather than of the disk. */
const UNKNOWN_FILE_CODES = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP'];

/**
 * A folder that stands for a bucket: `gs://bucket/a/b.png` is `<folder>/a/b.png`. Names cannot leave the folder, not
 * even through links in it.
 */
export function createFolderStore(folder: string): BlobStore {
  const root = resolve(folder);

  /** The path of a name whose folder exists, all links followed. */
  const locate = async (name: string): Promise<string> => {
    const path = join(root, ...segmentsOf(name));
    const [trueRoot, trueParent] = await Promise.all([realpath(root), realpath(dirname(path))]);
    const fromRoot = relative(trueRoot, trueParent);
    if (fromRoot === '..' || fromRoot.startsWith(`..${sep}`)) throw invalidName(name);
    return join(trueParent, basename(path));
  };

  return {
    async open() {
      const isFolder = await stat(root).then(
        (found) => found.isDirectory(),
        () => false,
      );
      if (!isFolder)
        throw new LimnerError('FIELD_INVALID', `Expected an existing folder for a bucket but received ${folder}.`, {
          field: 'storage.buckets',
        });
    },
    async read(name, maxBytes) {
      const path = await locate(name).catch((cause: unknown) => {
        throw asUnknown(cause);
      });
      return readFile(path, maxBytes);
    },
    async create(name, { bytes }) {
      try {
        await makeParent(root, name);
        return await writeNewFile(await locate(name), bytes, FILE_MODE);
      } catch (cause) {
        throw LimnerError.isInstance(cause) ? cause : unwritable(cause);
      }
    },
    async remove(name) {
      await rm(await locate(name), { force: true });
    },
  };
}

/** Parts of a name, each a plain file name. */
function segmentsOf(name: string): string[] {
  const segments = name.split('/');
  const isPlain = (segment: string): boolean =>
    segment !== '' &&
    segment !== '.' &&
    segment !== '..' &&
    !/[\\\p{Cc}]/u.test(segment) &&
    Buffer.byteLength(segment) <= MAX_SEGMENT_BYTES;
  if (!segments.every(isPlain)) throw invalidName(name);
  return segments;
}

/** Makes the folders of a name one by one, so that a link on the way is seen before anything is made behind it. */
async function makeParent(root: string, name: string): Promise<void> {
  const trueRoot = await realpath(root);
  let path = root;
  for (const segment of segmentsOf(name).slice(0, -1)) {
    path = join(path, segment);
    await mkdir(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    const truePath = await realpath(path);
    if (truePath !== trueRoot && !truePath.startsWith(trueRoot + sep)) throw invalidName(name);
  }
}

async function readFile(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const file = await open(path, READ_FLAGS);
    try {
      const { size, isFile } = await file.stat().then((found) => ({ size: found.size, isFile: found.isFile() }));
      if (!isFile) throw unknownObject();
      if (size > maxBytes)
        throw new LimnerError('IMAGE_TOO_LARGE', `Expected an object of at most ${maxBytes} bytes but it has ${size}.`);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw asUnknown(cause);
  }
}

function asUnknown(cause: unknown): unknown {
  if (LimnerError.isInstance(cause)) return cause;
  return UNKNOWN_FILE_CODES.includes((cause as NodeJS.ErrnoException).code ?? '') ? unknownObject(cause) : cause;
}

function unknownObject(cause?: unknown): LimnerError {
  return new LimnerError('OBJECT_UNKNOWN', 'The bucket holds no object of that name.', { cause });
}

/** Names no path of the machine; the cause, which the log gets, does. */
function unwritable(cause: unknown): LimnerError {
  return new LimnerError('OUTPUT_UNWRITABLE', 'The object could not be written to the bucket.', { cause });
}

function invalidName(name: string): LimnerError {
  return invalidField('object name', 'plain names between single slashes', name);
}
