import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LimnerError } from '../../core/errors/limner-error.ts';
import { holdLock } from '../cache/hold-lock.ts';
import { EMPTY_LOCK, type LockEntry, lockSchema, type ModelLock } from './lock-schema.ts';

/**
 * Reads the lock file; one that is not there is empty.
 *
 * @throws LimnerError `FIELD_INVALID` when it is no lock file.
 */
export function readLock(path: string): ModelLock {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return EMPTY_LOCK;
    throw new LimnerError('FILE_UNREADABLE', `The lock file ${path} cannot be read: ${(error as Error).message}.`);
  }
  const parsed = lockSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new LimnerError('FIELD_INVALID', `Expected a lock file of models at ${path} but received something else.`, {
    cause: parsed.error,
  });
}

/** Sets the entry of one model, or removes it. Others that write at the same time wait; readers see old or new. */
export async function writeLockEntry(
  path: string,
  address: string,
  entry: LockEntry | undefined,
  signal: AbortSignal,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await holdLock(`${path}.guard`, signal, async () => {
    const { models } = readLock(path);
    const entries = Object.entries({ ...models, [address]: entry }).filter(([, kept]) => kept !== undefined);
    const sorted = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    await replaceFile(path, `${JSON.stringify({ version: 1, models: sorted }, null, 2)}\n`);
  });
}

/** Writes a file so that nobody ever sees a part of it. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
