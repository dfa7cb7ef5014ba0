import { readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { LimnerError } from '../core/errors/limner-error.ts';

/**
 * Refuses a folder in which a link leads out of `root`: whoever opens the files there must not be led to others.
 *
 * @throws LimnerError `INSTALLATION_BROKEN` naming the link.
 */
export function checkLinks(folder: string, root: string): void {
  const trueRoot = realpathSync(root) + sep;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    if (!targetOf(path)?.startsWith(trueRoot))
      throw new LimnerError('INSTALLATION_BROKEN', `The link ${path} leads out of the models' folder, or nowhere.`);
  }
}

function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return;
  }
}
