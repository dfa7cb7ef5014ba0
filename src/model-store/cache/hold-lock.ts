import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 100;
/** SQLite's result code for a database that another connection has locked. */
const SQLITE_BUSY = 5;

/**
 * Runs `work` while nobody else holds the lock of that name, in this process or another. The lock is SQLite's lock on a
 * file: the operating system frees it when its holder dies, so that a crash leaves nothing behind that blocks.
 *
 * @param onWait is told once when somebody else holds the lock.
 * @throws the signal's reason when it aborts while waiting.
 */
export async function holdLock<T>(
  path: string,
  signal: AbortSignal,
  work: () => Promise<T>,
  onWait: () => void = () => {},
): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  try {
    for (let tries = 0; !take(database); tries++) {
      if (tries === 0) onWait();
      await wait(POLL_MS);
      signal.throwIfAborted();
    }
    return await work();
  } finally {
    database.close();
  }
}

function take(database: DatabaseSync): boolean {
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false;
    throw error;
  }
}
