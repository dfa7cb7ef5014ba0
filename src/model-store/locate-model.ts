import { existsSync, readFileSync, statSync } from 'node:fs';
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
 * The folder of a model that is here, ready to be loaded. Never touches the network, and waits for nothing. Models that another of Hugging
 * Face's libraries put into the shared cache are found, too.
 *
 * @throws LimnerError `MODEL_ABSENT` when it is not here or not whole, `LICENCE_REFUSED` when the declared use does not
 *   fit, `INSTALLATION_BROKEN` when a link leads out of the store.
 */
export function locateModel(address: ModelAddress, places: Places): string {
  const name = formatModelAddress(address);
  const entry = readLock(places.lockFile).models[name];
  if (entry) requireLicenceFits(licenceOf(entry), places.use, name);
  const root = address.source === 'local' ? places.importsFolder : places.cacheFolder;
  const folder = address.source === 'local' ? entry && join(root, address.name) : snapshotOf(address, entry, root);
  if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw absent(name);
  checkLinks(folder, root);
  if (entry) checkFiles(folder, entry, name);
  return folder;
}

function snapshotOf(
  { repository, revision }: HubAddress,
  entry: LockEntry | undefined,
  cacheFolder: string,
): string | undefined {
  const folder = repositoryFolder(cacheFolder, repository);
  const asked = entry?.commit ?? revision ?? 'main';
  const commit = COMMIT.test(asked) ? asked : commitOf(folder.ref(asked));
  return COMMIT.test(commit) ? folder.snapshot(commit) : undefined;
}

function commitOf(ref: string): string {
  return existsSync(ref) ? readFileSync(ref, 'utf8').trim() : '';
}

/** Sizes only: hashes were checked when the bytes came. */
function checkFiles(folder: string, { files }: LockEntry, name: string): void {
  for (const { path, sizeBytes } of files) {
    const found = statSync(join(folder, ...path.split('/')), { throwIfNoEntry: false });
    if (found?.size !== sizeBytes) throw absent(name, path);
  }
}

function absent(name: string, path?: string): LimnerError {
  const what = path === undefined ? `The model ${name} is not here` : `The file ${path} of ${name} is missing or cut`;
  const remedy = name.startsWith('local:') ? 'import it again' : `run: limner models pull ${name}`;
  return new LimnerError('MODEL_ABSENT', `${what}; ${remedy}.`);
}
