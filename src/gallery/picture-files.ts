import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files named by their content: the same picture is kept once. */
export interface PictureFiles {
  /** Writes the picture and its thumbnail unless they are there. Returns the SHA-256 of the picture. */
  write(bytes: Uint8Array): Promise<string>;
  /** Undefined when there is no such file: some formats have no thumbnail. */
  read(sha256: string, form: 'whole' | 'thumbnail'): Promise<Uint8Array | undefined>;
  remove(sha256: string): Promise<void>;
}

/** Makes a small WebP of a picture file; nothing for formats that it cannot read. */
export type MakeThumbnail = (bytes: Uint8Array) => Promise<Uint8Array | undefined>;

const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** Pictures under a folder, spread over 256 sub-folders. */
export function createPictureFiles(folder: string, makeThumbnail: MakeThumbnail): PictureFiles {
  const pathOf = (sha256: string, form: 'whole' | 'thumbnail'): string =>
    join(folder, form === 'whole' ? 'pictures' : 'thumbnails', sha256.slice(0, 2), sha256);
  return {
    async write(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (await exists(pathOf(sha256, 'whole'))) return sha256;
      const thumbnail = await makeThumbnail(bytes);
      if (thumbnail) await writeWhole(pathOf(sha256, 'thumbnail'), thumbnail);
      await writeWhole(pathOf(sha256, 'whole'), bytes);
      return sha256;
    },
    read: (sha256, form) => readFile(pathOf(sha256, form)).catch(undefinedWhenAbsent),
    async remove(sha256) {
      await rm(pathOf(sha256, 'thumbnail'), { force: true });
      await rm(pathOf(sha256, 'whole'), { force: true });
    },
  };
}

function undefinedWhenAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** A reader never sees half a file. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE });
  const temporary = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(temporary, bytes, { mode: FILE_MODE, flag: 'wx' });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
