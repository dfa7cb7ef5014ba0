import { LimnerError } from '../core/errors/limner-error.ts';
import { INPUT_MIME_TYPES, sniffFormat } from '../core/sniff-format.ts';

/**
 * The bytes again, when their beginning is that of a picture.
 *
 * @param source what is told of where they come from: a path, a URL.
 * @throws LimnerError `IMAGE_INVALID` when it is not.
 */
export function requirePicture(bytes: Uint8Array, source: string, field: string): Uint8Array {
  if (sniffFormat(bytes)) return bytes;
  const received = bytes.length === 0 ? 'nothing' : `${bytes.length} bytes of something else`;
  throw new LimnerError(
    'IMAGE_INVALID',
    `Expected a picture (${Object.keys(INPUT_MIME_TYPES).join(', ')}) at ${source} but received ${received}.`,
    { field },
  );
}
