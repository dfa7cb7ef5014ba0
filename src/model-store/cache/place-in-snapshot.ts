import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readlink, realpath, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { LimnerError } from '../../core/errors/limner-error.ts';

/** A way to make `path` show the blob; links may be forbidden, as on Windows without developer mode. */
type Placing = (blob: string, path: string) => Promise<void>;

const PLACINGS: readonly Placing[] = [
  async (blob, path) => symlink(relative(dirname(path), blob), path),
  async (blob, path) => link(await realpath(blob), path),
  async (blob, path) => copyFile(blob, path),
];
const FORBIDDEN = ['EPERM', 'EACCES', 'ENOTSUP', 'ENOSYS', 'EXDEV'];

/**
 * Makes a file of a snapshot: a relative link to its blob, or the file itself where links are not allowed. It appears
 * whole or not at all.
 *
 * @param path plain path in the snapshot, see `isPlainPath`.
 * @throws LimnerError `OUTPUT_UNWRITABLE` when a link on the way leads out of the snapshot.
 */
export async function placeInSnapshot(snapshot: string, path: string, blob: string): Promise<void> {
  const target = join(snapshot, ...path.split('/'));
  await makeParents(snapshot, path);
  if ((await readlink(target).catch(() => '')) === relative(dirname(target), blob)) return;
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}`);
  try {
    await place(blob, temporary);
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function place(blob: string, path: string): Promise<void> {
  for (const [index, placing] of PLACINGS.entries()) {
    try {
      await placing(blob, path);
      return;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (index === PLACINGS.length - 1 || !FORBIDDEN.includes(code)) throw error;
    }
  }
}

/** Makes the folders one by one, so that a link on the way is seen before anything is made behind it. */
async function makeParents(snapshot: string, path: string): Promise<void> {
  await mkdir(snapshot, { recursive: true });
  const trueRoot = await realpath(snapshot);
  let folder = snapshot;
  for (const segment of path.split('/').slice(0, -1)) {
    folder = join(folder, segment);
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    const truePath = await realpath(folder);
    if (!truePath.startsWith(trueRoot + sep))
      throw new LimnerError('OUTPUT_UNWRITABLE', `${folder} is a link that leads out of the model's folder.`);
  }
}
