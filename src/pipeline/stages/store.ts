import { LimnerError } from '../../core/errors/limner-error.ts';
import { OUTPUT_FORMATS } from '../../core/output-formats.ts';
import type { Clock } from '../../core/ports.ts';
import type { Encoded, Stored } from '../states.ts';
import type { Destination } from './choose-destination.ts';

/** Two requests within one millisecond take neighbouring numbers; more than this many in a row are a fault. */
const MAX_ATTEMPTS = 100;

/**
 * Writes the pictures to `<prefix><13 digits>/sample_<i>.<ext>` as Imagen did, all or none. The digits are the time in
 * milliseconds, or the next number that is free.
 *
 * @throws LimnerError `OUTPUT_UNWRITABLE`; what was written of this request is removed again.
 */
export async function store(
  request: Encoded,
  destination: Destination | undefined,
  { clock }: { readonly clock: Clock },
): Promise<Stored> {
  const { operation } = request;
  if (!destination || !('outputMimeType' in operation)) return { ...request, stored: undefined };
  const { outputMimeType: mimeType } = operation;
  const now = clock.now();
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const names = await writeAll(request.files, mimeType, destination, `${destination.prefix}${now + attempt}`);
    if (!names) continue;
    return { ...request, stored: names.map((name) => ({ mimeType, uri: `gs://${destination.bucket}/${name}` })) };
  }
  throw new LimnerError('OUTPUT_UNWRITABLE', 'The bucket already holds pictures of this very moment. Try again.');
}

/** The names of the new objects, or undefined when the first of them is taken. */
async function writeAll(
  files: Encoded['files'],
  mimeType: keyof typeof OUTPUT_FORMATS,
  { store }: Destination,
  folder: string,
): Promise<string[] | undefined> {
  const { extension } = OUTPUT_FORMATS[mimeType];
  const written: string[] = [];
  try {
    for (const [index, { file }] of files.entries()) {
      const name = `${folder}/sample_${index}.${extension}`;
      if (await store.create(name, file)) written.push(name);
      else if (index === 0) return undefined;
      else throw new LimnerError('OUTPUT_UNWRITABLE', 'Another request wrote to the same place of the bucket.');
    }
    return written;
  } catch (error) {
    await Promise.allSettled(written.map((name) => store.remove(name)));
    throw error;
  }
}
