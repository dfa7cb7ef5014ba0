import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { invalidField, LimnerError } from '../core/errors/limner-error.ts';
import { hashFile, startHash } from './download/hash-stream.ts';
import { requireRoom } from './forecast.ts';
import { licenceOf, requireLicenceFits } from './licence-gate.ts';
import { readLock, writeLockEntry } from './lock/lock-file.ts';
import { formatModelAddress, parseModelAddress } from './model-address.ts';
import { checkPaths, type ModelFile, totalBytes } from './model-file.ts';
import { selectFiles } from './select-files.ts';
import type { StoreContext } from './store-context.ts';

export interface ImportOptions {
  /** What it is called from now on: `local:name`. */
  readonly name: string;
  /** Licence id, as model cards name it. */
  readonly licence?: string;
  readonly licenceAcceptedOn: string;
  readonly signal: AbortSignal;
}

/** What can be known of a file before it is hashed. */
const UNHASHED = { algorithm: 'sha256', digest: '' } as const;

/**
 * Copies the model in a folder into the store and pins its files. On file systems that can, copies share their blocks.
 *
 * @returns the new folder.
 * @throws LimnerError `FIELD_INVALID` when the folder holds no model for ONNX Runtime, holds links that lead out of it,
 *   or the name is taken; `LICENCE_REFUSED`; `OUTPUT_UNWRITABLE`.
 */
export async function importFolder(
  path: string,
  { name, licence, licenceAcceptedOn, signal }: ImportOptions,
  context: StoreContext,
): Promise<string> {
  const address = formatModelAddress(parseModelAddress(`local:${name}`));
  if ((await readLock(context.lockFile)).models[address])
    throw invalidField('--name', 'a name that no imported model has', name);
  const terms = licenceOf(licence === undefined ? {} : { licence });
  requireLicenceFits(terms, context.use, address);
  const root = await realpath(resolve(path)).catch(() => {
    throw invalidField('folder', 'an existing folder with a model', path);
  });
  const found = selectFiles(await listFolder(root));
  if (!found.some(({ path: file }) => file.endsWith('.onnx')))
    throw invalidField('folder', 'a folder with a model for ONNX Runtime (*.onnx)', path);
  checkPaths(found, path);
  const freeOnDisk = await context.machine.freeBytes(context.importsFolder);
  const memory = { memoryNeeded: 0, memoryOfMachine: context.machine.memoryBytes };
  requireRoom({ toDownload: totalBytes(found), freeOnDisk, ...memory }, context.importsFolder);
  const target = join(context.importsFolder, name);
  const files = await copyWhole(root, found, target, signal);
  await writeLockEntry(context.lockFile, address, { licence: terms.id, licenceAcceptedOn, files }, signal);
  return target;
}

async function listFolder(root: string): Promise<ModelFile[]> {
  const files: ModelFile[] = [];
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = await realpath(path).catch(() => '');
    if (!target.startsWith(root + sep))
      throw invalidField('folder', 'a folder without links that lead out of it', relative(root, path));
    const found = await stat(target);
    if (found.isFile())
      files.push({ path: relative(root, path).split(sep).join('/'), sizeBytes: found.size, hash: UNHASHED });
  }
  return files;
}

/** Copies and hashes into a folder of its own, which gets its name when everything is there. */
async function copyWhole(
  root: string,
  files: readonly ModelFile[],
  target: string,
  signal: AbortSignal,
): Promise<ModelFile[]> {
  const temporary = `${target}.${randomUUID()}`;
  try {
    const copied: ModelFile[] = [];
    for (const file of files) {
      signal.throwIfAborted();
      const copy = join(temporary, ...file.path.split('/'));
      await mkdir(dirname(copy), { recursive: true });
      await copyFile(join(root, file.path), copy, constants.COPYFILE_FICLONE);
      const hash = startHash(file);
      const sizeBytes = await hashFile(copy, hash, signal);
      copied.push({ path: file.path, sizeBytes, hash: { algorithm: 'sha256', digest: hash.digest('hex') } });
    }
    await rename(temporary, target);
    return copied;
  } catch (cause) {
    signal.throwIfAborted();
    throw new LimnerError('OUTPUT_UNWRITABLE', `The model cannot be copied: ${(cause as Error).message}.`, { cause });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
