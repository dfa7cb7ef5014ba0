import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from './cache/hub-cache.ts';
import { readLock } from './lock/lock-file.ts';
import { formatModelAddress } from './model-address.ts';
import { totalBytes } from './model-file.ts';
import { resolveAddress } from './resolve-address.ts';
import type { StoreContext } from './store-context.ts';

/** A model that is here. */
export interface StoredModel {
  readonly address: string;
  readonly folder: string;
  /** Absent for models that another library pulled: nobody wrote down what belongs to them. */
  readonly sizeBytes?: number;
  readonly commit?: string;
  readonly licence?: string;
}

/** The models of the lock file, and the repositories that other libraries put into the shared cache. */
export async function listModels(
  context: Pick<StoreContext, 'cacheFolder' | 'importsFolder' | 'lockFile'>,
): Promise<StoredModel[]> {
  const { models } = readLock(context.lockFile);
  const own = Object.entries(models).map(([name, { commit, licence, files }]): StoredModel => {
    const address = resolveAddress(name);
    const folder =
      address.source === 'local'
        ? join(context.importsFolder, address.name)
        : repositoryFolder(context.cacheFolder, address.repository).snapshot(commit ?? '');
    return { address: name, folder, sizeBytes: totalBytes(files), ...(commit !== undefined && { commit }), licence };
  });
  const ownCommits = new Set(own.map(({ folder }) => folder));
  const foreign = await listCache(context.cacheFolder);
  return [...own, ...foreign.filter(({ folder }) => !ownCommits.has(folder))];
}

async function listCache(cacheFolder: string): Promise<StoredModel[]> {
  const stored: StoredModel[] = [];
  for (const name of await readdir(cacheFolder).catch(() => [])) {
    const [, repository] = /^models--(.+)$/u.exec(name) ?? [];
    if (repository === undefined) continue;
    const folder = repositoryFolder(cacheFolder, repository.replace('--', '/'));
    for (const commit of await readdir(folder.snapshots).catch(() => []))
      stored.push({
        address: formatModelAddress({ source: 'hub', repository: repository.replace('--', '/'), revision: commit }),
        folder: folder.snapshot(commit),
        commit,
      });
  }
  return stored;
}
