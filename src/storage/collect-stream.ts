import { LimnerError } from '../core/errors/limner-error.ts';

/**
 * The bytes of a stream; ends it as soon as there are too many.
 *
 * @throws LimnerError `IMAGE_TOO_LARGE`.
 */
export async function collectStream(stream: NodeJS.ReadableStream, maxBytes: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > maxBytes)
      throw new LimnerError('IMAGE_TOO_LARGE', `Expected an object of at most ${maxBytes} bytes but it has more.`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}
