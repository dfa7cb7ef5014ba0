import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, relative, sep } from 'node:path';
import { modelFault } from './model-fault.ts';

/**
 * The path of a file of a model, checked to lie inside it. In the hub's cache a model is a folder of links to
 * `models--owner--name/blobs`, which counts as inside.
 *
 * @param folder the model's folder.
 * @param name relative to the folder, as configurations and networks state it.
 * @throws LimnerError `MODEL_FILES_INVALID` when there is no such file, or it lies outside; nothing outside is read.
 */
export function fileInside(folder: string, name: string): string {
  const path = join(folder, name);
  if (isAbsolute(name) || leaves(normalize(name)))
    throw modelFault(path, 'a path inside the model folder', JSON.stringify(name));
  if (!existsSync(path)) throw modelFault(path, 'a file', 'none');
  if (leaves(relative(rootOf(folder), realpathSync(path))))
    throw modelFault(path, 'a file inside the model folder', 'a link that leads outside');
  if (!statSync(path).isFile()) throw modelFault(path, 'a file', 'a folder');
  return path;
}

function leaves(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || path.startsWith('../') || isAbsolute(path);
}

/** `…/models--owner--name` for its snapshots, otherwise the folder itself; links resolved. */
function rootOf(folder: string): string {
  const real = realpathSync(folder);
  const repository = dirname(dirname(real));
  const isSnapshot = basename(dirname(real)) === 'snapshots' && basename(repository).startsWith('models--');
  return isSnapshot ? repository : real;
}
