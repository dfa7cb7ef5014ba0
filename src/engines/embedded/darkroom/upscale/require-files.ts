import { access } from 'node:fs/promises';
import { LimnerError } from '../../../../core/errors/limner-error.ts';
import type { NetworkFile } from './network.ts';

/**
 * Finds out at the start, rather than with the first picture, whether the operator's networks are there.
 *
 * @throws LimnerError `FILE_UNREADABLE`.
 */
export async function requireFiles(files: readonly NetworkFile[]): Promise<void> {
  for (const { file } of files) {
    await access(file).catch((cause: unknown) => {
      throw new LimnerError('FILE_UNREADABLE', `The upscale network ${file} cannot be read.`, { cause });
    });
  }
}
