import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LimnerError } from '../core/errors/limner-error.ts';
import { repositoryFolder } from './cache/hub-cache.ts';
import { checkLinks } from './check-links.ts';
import { licenceOf, requireLicenceFits } from './licence-gate.ts';
import { readLock } from './lock/lock-file.ts';
import type { LockEntry } from './lock/lock-schema.ts';
import { COMMIT, formatModelAddress, type HubAddress, type ModelAddress } from './model-address.ts';
import type { StoreContext } from './store-context.ts';

type Places = Pick<StoreContext, 'cacheFolder' | 'importsFolder' | 'lockFile' | 'use'>;

/**
 * The folder of a model that is here, ready to be loaded. Never touches the network. Models that another of Hugging
 * Face's libraries put into the shared cache are found, too.
 *
 * @throws LimnerError `MODEL_ABSENT` when it is not here or not whole, `LICENCE_REFUSED` when the declared use does not
 *   fit, `INSTALLATION_BROKEN` when a link leads out of the store.
 */
export async function locateModel(address: ModelAddress, places: Places): Promise<string> {
  const name = formatModelAddress(address);
  const entry = (await readLock(places.lockFile)).models[name];
  if (entry) requireLicenceFits(licenceOf(entry), places.use, name);
  const root = address.source === 'local' ? places.importsFolder : places.cacheFolder;
  const folder =
    address.source === 'local' ? entry && join(root, address.name) : await snapshotOf(address, entry, root);
  const isThere = folder !== undefined && (await stat(folder).catch(() => undefined))?.isDirectory() === true;
  if (!isThere) throw absent(name);
  await checkLinks(folder, root);
  if (entry) await checkFiles(folder, entry, name);
  return folder;
}

async function snapshotOf(
  { repository, revision }: HubAddress,
  entry: LockEntry | undefined,
  cacheFolder: string,
): Promise<string | undefined> {
  const folder = repositoryFolder(cacheFolder, repository);
  const asked = entry?.commit ?? revision ?? 'main';
  const commit = COMMIT.test(asked) ? asked : await readFile(folder.ref(asked), 'utf8').catch(() => '');
  return COMMIT.test(commit.trim()) ? folder.snapshot(commit.trim()) : undefined;
}

/** Sizes only: hashes were checked when the bytes came. */
async function checkFiles(folder: string, { files }: LockEntry, name: string): Promise<void> {
  for (const { path, sizeBytes } of files) {
    const found = await stat(join(folder, ...path.split('/'))).catch(() => undefined);
    if (found?.size !== sizeBytes) throw absent(name, path);
  }
}

function absent(name: string, path?: string): LimnerError {
  const what = path === undefined ? `The model ${name} is not here` : `The file ${path} of ${name} is missing or cut`;
  const remedy = name.startsWith('local:') ? 'import it again' : `run: limner models pull ${name}`;
  return new LimnerError('MODEL_ABSENT', `${what}; ${remedy}.`);
}
