import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ModelFile } from '../model-file.ts';

/** Starts the hash by which a file is known. Git hashes a blob with its size in front. */
export function startHash({ hash, sizeBytes }: Pick<ModelFile, 'hash' | 'sizeBytes'>): Hash {
  return hash.algorithm === 'sha256' ? createHash('sha256') : createHash('sha1').update(`blob ${sizeBytes}\0`);
}

/** Feeds a file of the disk into a hash; returns how many bytes it has. */
export async function hashFile(path: string, hash: Hash, signal: AbortSignal): Promise<number> {
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    signal.throwIfAborted();
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return bytes;
}
