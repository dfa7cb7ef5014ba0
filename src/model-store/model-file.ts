import { LimnerError } from '../core/errors/limner-error.ts';

/** How a file's bytes are known: LFS files by SHA-256, small ones by git's blob SHA-1. Digests are hexadecimal. */
export type FileHash =
  | { readonly algorithm: 'sha256'; readonly digest: string }
  | { readonly algorithm: 'git-sha1'; readonly digest: string };

/** A file of a model, by its path in the repository with `/` between names. */
export interface ModelFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly hash: FileHash;
}

/** Longest name of a file or folder that every common file system takes, in UTF-8 bytes. */
const MAX_SEGMENT_BYTES = 255;
const MAX_PATH_BYTES = 1024;

/** True for plain names between single slashes: nothing that could leave the folder it is placed in, on any system. */
export function isPlainPath(path: string): boolean {
  return (
    Buffer.byteLength(path) <= MAX_PATH_BYTES &&
    path
      .split('/')
      .every(
        (segment) =>
          segment !== '' &&
          segment !== '.' &&
          segment !== '..' &&
          !/[\\:\p{Cc}]/u.test(segment) &&
          Buffer.byteLength(segment) <= MAX_SEGMENT_BYTES,
      )
  );
}

/**
 * Refuses file lists that could write outside a model's folder, or whose names collide on some file system.
 *
 * @throws LimnerError `ANSWER_UNREADABLE`.
 */
export function checkPaths(files: readonly { readonly path: string }[], source: string): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const folded = path.normalize('NFC').toLowerCase();
    if (isPlainPath(path) && !seen.has(folded)) seen.add(folded);
    else
      throw new LimnerError(
        'ANSWER_UNREADABLE',
        `Expected plain and distinct file names from ${source} but received ${JSON.stringify(path.slice(0, 120))}.`,
      );
  }
}

/** Bytes of all files together. */
export function totalBytes(files: readonly ModelFile[]): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
