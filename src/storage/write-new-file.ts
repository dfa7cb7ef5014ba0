import { randomUUID } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file that must not exist yet, whole or not at all: the bytes go to a temporary neighbour, which then gets
 * the name in one step.
 *
 * @param mode permissions of the file.
 * @returns false when the name is taken.
 */
export async function writeNewFile(path: string, bytes: Uint8Array, mode: number): Promise<boolean> {
  const temporary = join(dirname(path), `.${randomUUID()}.part`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(temporary, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}
