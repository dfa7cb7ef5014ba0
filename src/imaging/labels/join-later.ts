import type { EncodedImage } from '../../core/image.ts';

/**
 * A file made of pieces, whose bytes are joined when someone wants them whole: an answer is sent without that. A copy of
 * the object has the bytes only.
 */
export function joinLater(mimeType: string, pieces: readonly Uint8Array[]): EncodedImage {
  let joined = pieces.length === 1 ? pieces[0] : undefined;
  const file = {
    mimeType,
    get bytes(): Uint8Array {
      joined ??= Buffer.concat(pieces);
      return joined;
    },
  };
  return Object.defineProperty(file, 'pieces', { value: pieces, enumerable: false });
}
