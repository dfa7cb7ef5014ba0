import { Buffer } from 'node:buffer';
import { LimnerError } from '../../core/errors/limner-error.ts';

/** Google accepts pictures up to 10 MB (wire protocol, section 4). */
export const MAX_IMAGE_BYTES = 10 * 1024 * 1024;

/** Searches for a foreign character: unlike a match of the whole text, that needs no stack for megabytes of text. */
const OUTSIDE_STANDARD_ALPHABET = /[^A-Za-z0-9+/=]/u;
const OUTSIDE_URL_SAFE_ALPHABET = /[^A-Za-z0-9_=-]/u;
const OUTSIDE_BOTH_ALPHABETS = /[^A-Za-z0-9+/_=-]/u;

/** Characters for every three bytes; a text without padding may end in two or three. */
const GROUP_LENGTH = 4;

/** Base64 in the standard alphabet with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/**
 * Bytes of a base64 text in the standard or the URL-safe alphabet, with or without padding. The text's length is
 * checked before anything is decoded.
 *
 * @param field wire name for the error.
 * @throws LimnerError `IMAGE_TOO_LARGE` above {@link MAX_IMAGE_BYTES}, `IMAGE_INVALID` for anything that is not base64.
 */
export function decodeBase64(text: string, field: string): Uint8Array {
  const sizeBytes = Math.floor((text.length * 3) / GROUP_LENGTH);
  if (sizeBytes > MAX_IMAGE_BYTES + 2)
    throw new LimnerError(
      'IMAGE_TOO_LARGE',
      `Expected a picture of at most ${MAX_IMAGE_BYTES} bytes for ${field} but received about ${sizeBytes}.`,
      { field },
    );
  if (!isBase64(text))
    throw new LimnerError('IMAGE_INVALID', `Expected base64 for ${field} but received ${describeText(text)}.`, {
      field,
    });
  return Buffer.from(text, 'base64');
}

function isBase64(text: string): boolean {
  if (OUTSIDE_STANDARD_ALPHABET.test(text) && OUTSIDE_URL_SAFE_ALPHABET.test(text)) return false;
  const payloadLength = text.indexOf('=') < 0 ? text.length : text.indexOf('=');
  const padding = text.slice(payloadLength);
  if (padding === '') return payloadLength % GROUP_LENGTH !== 1;
  return (padding === '=' || padding === '==') && text.length % GROUP_LENGTH === 0;
}

function describeText(text: string): string {
  if (text.startsWith('data:')) return 'a data URL; leave out everything up to the comma';
  const foreign = OUTSIDE_BOTH_ALPHABETS.exec(text);
  if (foreign) return `a text with the character ${JSON.stringify(foreign[0])} at position ${foreign.index}`;
  return `a text of ${text.length} characters with wrong padding or mixed alphabets`;
}
