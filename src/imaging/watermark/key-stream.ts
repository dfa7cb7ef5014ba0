import { createCipheriv, createHash } from 'node:crypto';

/** Keeps keys of this scheme apart from every other use of the same secret, and this scheme from later ones. */
const PURPOSE = 'limner watermark 1';
const BLOCK_BYTES = 4096;

/** Numbers that only the holder of the secret can predict: AES-256 in counter mode, keyed by SHA-256 of the secret. */
export interface KeyStream {
  /** A whole number from 0 to `bound` - 1; `bound` is far below 2^32, so that the remainder's bias does not matter. */
  below(bound: number): number;
  /** A number from 0 up to, but not including, 1. */
  fraction(): number;
}

/** The stream of a secret: always the same numbers. */
export function createKeyStream(secret: string): KeyStream {
  const key = createHash('sha256').update(`${PURPOSE}\0${secret}`).digest();
  const cipher = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  let block = Buffer.alloc(0);
  let offset = 0;
  const next = (): number => {
    if (offset === block.length) {
      block = cipher.update(Buffer.alloc(BLOCK_BYTES));
      offset = 0;
    }
    offset += 4;
    return block.readUInt32LE(offset - 4);
  };
  return { below: (bound) => next() % bound, fraction: () => next() / 2 ** 32 };
}
