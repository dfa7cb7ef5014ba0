/** Characters given to `String.fromCharCode` at once; more may not fit on the stack. */
const CHUNK = 0x8000;

/** What Node, and newer browsers, offer for bytes; the rest of the world has `btoa`. */
type WithBase64 = Uint8Array & { toBase64?(): string };
type FromBase64 = typeof Uint8Array & { fromBase64?(text: string): Uint8Array };

/** Bytes as base64, in the standard alphabet with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  if ((bytes as WithBase64).toBase64) return (bytes as WithBase64).toBase64!();
  if (typeof Buffer !== 'undefined')
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  return btoa(parts.join(''));
}

/**
 * Bytes of a base64 text.
 *
 * @throws Error of the platform for a text that is not base64, except in Node, where foreign characters are skipped.
 */
export function decodeBase64(text: string): Uint8Array {
  if (typeof Buffer !== 'undefined') return new Uint8Array(Buffer.from(text, 'base64'));
  const { fromBase64 } = Uint8Array as FromBase64;
  return fromBase64 ? fromBase64(text) : Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
