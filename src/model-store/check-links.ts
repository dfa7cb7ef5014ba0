import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { LimnerError } from '../core/errors/limner-error.ts';

/**
 * Refuses a folder in which a link leads out of `root`: whoever opens the files there must not be led to others.
 *
 * @throws LimnerError `INSTALLATION_BROKEN` naming the link.
 */
export async function checkLinks(folder: string, root: string): Promise<void> {
  const trueRoot = (await realpath(root)) + sep;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = await realpath(path).catch(() => undefined);
    if (target === undefined || !target.startsWith(trueRoot))
      throw new LimnerError('INSTALLATION_BROKEN', `The link ${path} leads out of the models' folder, or nowhere.`);
  }
}
