import { encodeBase64 } from '../values/base64.ts';

/**
 * Bytes that become base64 text only when the answer is written: `JSON.stringify` sees the text, and
 * `serialiseAnswer` encodes straight into the answer's buffer, which is several times faster for pictures.
 */
export class DeferredBase64 {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The standard alphabet with padding. */
  toJSON(): string {
    return encodeBase64(this.bytes);
  }
}
