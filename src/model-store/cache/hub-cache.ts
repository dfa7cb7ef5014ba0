import { join } from 'node:path';
import type { FileHash } from '../model-file.ts';

/**
 * Paths in the cache that Hugging Face's libraries share:
 * `models--owner--name/{blobs/<digest>, refs/<revision>, snapshots/<commit>/<path> -> blob}`. The cache folder is
 * that of `HF_HUB_CACHE`, the `hub` folder in `HF_HOME`, or `~/.cache/huggingface/hub`.
 */
export interface RepositoryFolder {
  readonly path: string;
  readonly blobs: string;
  /** Finished bytes, named by their digest: the ETag under which the hub serves them. */
  blob(hash: FileHash): string;
  /** Bytes that are still coming. The name is ours alone, so that no other library appends to it. */
  part(hash: FileHash): string;
  ref(revision: string): string;
  readonly snapshots: string;
  snapshot(commit: string): string;
  /** Held while we change this folder. */
  readonly lock: string;
}

export function repositoryFolder(cacheFolder: string, repository: string): RepositoryFolder {
  const name = `models--${repository.replace('/', '--')}`;
  const path = join(cacheFolder, name);
  const blobs = join(path, 'blobs');
  const snapshots = join(path, 'snapshots');
  return {
    path,
    blobs,
    blob: ({ digest }) => join(blobs, digest),
    part: ({ digest }) => join(blobs, `${digest}.limner.incomplete`),
    ref: (revision) => join(path, 'refs', ...revision.split('/')),
    snapshots,
    snapshot: (commit) => join(snapshots, commit),
    lock: join(cacheFolder, '.locks', name, 'limner.lock'),
  };
}
