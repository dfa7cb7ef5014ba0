import type { BlobStore } from '../../core/blob-store.ts';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { EncodedImage } from '../../core/image.ts';
import { OUTPUT_FORMATS } from '../../core/output-formats.ts';
import type { Encoded, Stored } from '../states.ts';
import type { Destination } from './choose-destination.ts';

/** Two requests within one millisecond take neighbouring numbers; more than this many in a row are a fault. */
const MAX_ATTEMPTS = 100;

/**
 * Writes the pictures to `<prefix><13 digits>/sample_<i>.<ext>` as Imagen did, all or none. The digits are the time in
 * milliseconds at which the request was accepted, or the next number that is free. Work that is done again finds the
 * pictures that a lost worker wrote, and writes none twice.
 *
 * @throws LimnerError `OUTPUT_UNWRITABLE`; what was written of this request is removed again.
 */
export async function store(
  request: Encoded,
  destination: Destination | undefined,
  { isRepeat }: { readonly isRepeat: boolean },
): Promise<Stored> {
  const { operation, acceptedAtMs } = request;
  if (!destination || !('outputMimeType' in operation)) return { ...request, stored: undefined };
  const { outputMimeType: mimeType } = operation;
  const files = request.files.map(({ file }) => file);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const folder = `${destination.prefix}${acceptedAtMs + attempt}`;
    const names = files.map((_, index) => `${folder}/sample_${index}.${OUTPUT_FORMATS[mimeType].extension}`);
    if (!(await writeAll(files, names, destination.store, isRepeat))) continue;
    return {
      ...request,
      stored: names.map((name) => ({ mimeType, uri: `${destination.scheme}://${destination.bucket}/${name}` })),
    };
  }
  throw new LimnerError('OUTPUT_UNWRITABLE', 'The bucket already holds pictures of this very moment. Try again.');
}

/** Whether all files are there under their names; false when another request has the first of them. */
async function writeAll(
  files: readonly EncodedImage[],
  names: readonly string[],
  store: BlobStore,
  isRepeat: boolean,
): Promise<boolean> {
  const written: string[] = [];
  try {
    for (const [index, file] of files.entries()) {
      const name = names[index]!;
      if (await store.create(name, file)) written.push(name);
      else if (index === 0 && !isRepeat) return false;
      else if (await holds(store, name, file)) continue;
      else if (index === 0) return false;
      else throw new LimnerError('OUTPUT_UNWRITABLE', 'Another request wrote to the same place of the bucket.');
    }
    return true;
  } catch (error) {
    await Promise.allSettled(written.map((name) => store.remove(name)));
    throw error;
  }
}

/** Whether an object is this very file: written by the worker that began this request before. */
async function holds(store: BlobStore, name: string, { bytes }: EncodedImage): Promise<boolean> {
  const found = await store.read(name, bytes.length).catch(() => undefined);
  return found !== undefined && Buffer.compare(found, bytes) === 0;
}
