import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LimnerError } from '../core/errors/limner-error.ts';

/**
 * Writes a file whole or not at all: the bytes go to a temporary neighbour, which then takes the name in one step. An older
 * file of that name stays until then. Missing folders are made.
 *
 * @throws LimnerError `OUTPUT_UNWRITABLE` naming the path; `REQUEST_CANCELLED` when the signal aborts.
 */
export async function saveFile(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, bytes, { flag: 'wx', ...(signal && { signal }) });
    signal?.throwIfAborted();
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (signal?.aborted) throw new LimnerError('REQUEST_CANCELLED', `Stopped before ${path} was written.`, { cause });
    throw new LimnerError('OUTPUT_UNWRITABLE', `Cannot write ${path}: ${(cause as Error).message}.`, {
      field: 'path',
      cause,
    });
  }
}
