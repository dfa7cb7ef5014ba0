import { LimnerError } from '../../core/errors/limner-error.ts';
import type { EncodedImage } from '../../core/image.ts';
import { insertSegments, MAX_SEGMENT_BYTES, writeSegment } from './label-jpeg.ts';
import { insertChunks, writeTextChunk } from './label-png.ts';

/** Keyword under which programs look for how a PNG was made. */
const PNG_KEYWORD = 'parameters';
const COMMENT_SEGMENT = 0xfe;

/** How the box of Content Credentials begins (C2PA specification, section 11.1). */
const CREDENTIALS_BOX = 'jumdc2pa';

const WRITERS: Readonly<Record<string, (bytes: Uint8Array, text: string) => Uint8Array>> = {
  'image/png': (bytes, text) => insertChunks(bytes, [writeTextChunk(PNG_KEYWORD, text)]),
  'image/jpeg': (bytes, text) => insertSegments(bytes, [writeSegment(COMMENT_SEGMENT, '', Buffer.from(text))]),
};

/**
 * The same file, telling how it was made: JSON in a PNG's text `parameters` or a JPEG's comment. Pixels stay untouched.
 *
 * @throws LimnerError `FIELD_UNSUPPORTED` for other formats and for more text than a JPEG holds; `FIELDS_CONFLICT` for a file
 *   whose Content Credentials would break.
 */
export function addParameters(file: EncodedImage, parameters: object): EncodedImage {
  const write = WRITERS[file.mimeType];
  const text = JSON.stringify(parameters);
  if (!write) throw unsupported(`there is no place for them in ${file.mimeType}; PNG and JPEG have one`);
  if (file.mimeType === 'image/jpeg' && Buffer.byteLength(text) > MAX_SEGMENT_BYTES)
    throw unsupported('they are longer than the 64 kB that a JPEG holds');
  if (Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length).includes(CREDENTIALS_BOX))
    throw new LimnerError(
      'FIELDS_CONFLICT',
      'The file carries Content Credentials, which generation parameters would break. Turn one of them off.',
      { field: 'includeGenerationParameters' },
    );
  return { ...file, bytes: write(file.bytes, text) };
}

function unsupported(reason: string): LimnerError {
  return new LimnerError('FIELD_UNSUPPORTED', `Generation parameters cannot be written: ${reason}.`, {
    field: 'includeGenerationParameters',
  });
}
