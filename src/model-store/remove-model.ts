import { readdir, readFile, readlink, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LimnerError } from '../core/errors/limner-error.ts';
import { holdLock } from './cache/hold-lock.ts';
import { type RepositoryFolder, repositoryFolder } from './cache/hub-cache.ts';
import { listModels } from './list-models.ts';
import { writeLockEntry } from './lock/lock-file.ts';
import { formatModelAddress, type ModelAddress } from './model-address.ts';
import type { StoreContext } from './store-context.ts';

/**
 * Removes a model and what nobody else needs of it. Other revisions in the shared cache, and their bytes, stay.
 *
 * @returns how many bytes were given back.
 * @throws LimnerError `MODEL_ABSENT`.
 */
export async function removeModel(address: ModelAddress, context: StoreContext, signal: AbortSignal): Promise<number> {
  const name = formatModelAddress(address);
  const stored = (await listModels(context)).find((model) => model.address === name);
  if (!stored)
    throw new LimnerError('MODEL_ABSENT', `The model ${name} is not here; limner models list shows what is.`);
  const freed =
    address.source === 'local'
      ? await removeFolder(stored.folder)
      : await removeSnapshot(address.repository, stored.commit!, context, signal);
  await writeLockEntry(context.lockFile, name, undefined, signal);
  return freed;
}

async function removeSnapshot(
  repository: string,
  commit: string,
  { cacheFolder }: StoreContext,
  signal: AbortSignal,
): Promise<number> {
  const folder = repositoryFolder(cacheFolder, repository);
  return holdLock(folder.lock, signal, async () => {
    await rm(folder.snapshot(commit), { recursive: true, force: true });
    const others = await readdir(folder.snapshots).catch(() => []);
    if (others.length === 0) return removeFolder(folder.path);
    await removeRefs(folder, commit);
    return removeUnused(folder, await blobsInUse(folder));
  });
}

async function removeRefs({ path }: RepositoryFolder, commit: string): Promise<void> {
  const refs = await readdir(join(path, 'refs'), { recursive: true, withFileTypes: true }).catch(() => []);
  for (const ref of refs.filter((entry) => entry.isFile())) {
    const file = join(ref.parentPath, ref.name);
    if ((await readFile(file, 'utf8')).trim() === commit) await rm(file);
  }
}

async function blobsInUse({ snapshots }: RepositoryFolder): Promise<Set<string>> {
  const used = new Set<string>();
  for (const entry of await readdir(snapshots, { recursive: true, withFileTypes: true }))
    if (entry.isSymbolicLink()) used.add(basename(await readlink(join(entry.parentPath, entry.name))));
  return used;
}

async function removeUnused({ blobs }: RepositoryFolder, used: ReadonlySet<string>): Promise<number> {
  let freed = 0;
  for (const name of await readdir(blobs)) if (!used.has(name)) freed += await removeFolder(join(blobs, name));
  return freed;
}

/** Removes a file or folder, counting the bytes of its files. */
async function removeFolder(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  let bytes = entries.length === 0 ? ((await stat(path).catch(() => undefined))?.size ?? 0) : 0;
  for (const entry of entries) if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  await rm(path, { recursive: true, force: true });
  return bytes;
}
