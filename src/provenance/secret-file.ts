import { readFile, stat } from 'node:fs/promises';
import { LimnerError } from '../core/errors/limner-error.ts';

/** The owner alone may read and write. */
export const SECRET_FILE_MODE = 0o600;
export const SECRET_FOLDER_MODE = 0o700;

const OTHERS = 0o077;

/**
 * The text of a file that only its owner may read, or undefined when there is no such file.
 *
 * @throws LimnerError `FIELD_INVALID` when others may read it. Windows has no such permissions and is not checked.
 */
export async function readSecretFile(path: string): Promise<string | undefined> {
  try {
    const { mode } = await stat(path);
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0)
      throw new LimnerError('FIELD_INVALID', `Others may read the secrets in ${path}; run: chmod 600 ${path}`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
