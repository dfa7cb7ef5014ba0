import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const BYTES_PER_KIB = 1024;

/** Memory that a process holds (resident set), in bytes; undefined where `ps` does not tell. */
export async function residentMemory(processId: number): Promise<number | undefined> {
  try {
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(processId)]);
    const kibibytes = Number.parseInt(stdout, 10);
    return Number.isFinite(kibibytes) ? kibibytes * BYTES_PER_KIB : undefined;
  } catch {
    return undefined;
  }
}
