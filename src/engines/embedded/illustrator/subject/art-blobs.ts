import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { ArtPackName } from './art-index.ts';

/**
 * The art pack's bytes, in memory that threads share: sending an `ArtBlobs` to a worker copies nothing. The packs stay
 * compressed (6 MB in place of 36 MB); {@link openArtPack} decodes the small blocks that it needs.
 */
export interface ArtBlobs {
  /** UTF-8 JSON of an `ArtIndex`, decompressed. */
  readonly index: SharedArrayBuffer;
  /** Brotli blocks of each pack, one after the other. */
  readonly packs: Readonly<Record<ArtPackName, SharedArrayBuffer>>;
}

// The same relative place from src/ and from dist/.
const ART_FOLDER = new URL('../../../../../assets/art/', import.meta.url);

/** Reads the baked art pack of the package. Throws when the files are missing (`npm run bake` makes them). */
export function loadArtBlobs(folder: URL = ART_FOLDER): ArtBlobs {
  const read = (file: string): Buffer => readFileSync(new URL(file, folder));
  return {
    index: shared(brotliDecompressSync(read('index.json.br'))),
    packs: {
      fluent: shared(read('fluent.pack')),
      tones: shared(read('tones.pack')),
      noto: shared(read('noto.pack')),
    },
  };
}

function shared(bytes: Uint8Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
