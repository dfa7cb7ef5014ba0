import { readFile } from 'node:fs/promises';
import { LimnerError } from '../core/errors/limner-error.ts';
import { Image } from '../sdk/image.ts';
import type { Terminal } from './terminal.ts';

/** The file name that stands for standard input and standard output. */
export const STREAM = '-';

/**
 * The picture in a file, or on standard input for `-`.
 *
 * @throws LimnerError `IMAGE_INVALID` naming the path when it cannot be read or is empty.
 */
export async function readPicture(path: string, terminal: Pick<Terminal, 'stdin'>): Promise<Image> {
  const bytes = path === STREAM ? await readStream(terminal.stdin) : await readFileAt(path);
  if (bytes.length === 0) throw new LimnerError('IMAGE_INVALID', `Expected a picture but ${path} is empty.`);
  return new Image({ bytes });
}

async function readFileAt(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new LimnerError('IMAGE_INVALID', `Cannot read ${path}: ${(cause as Error).message}.`, { cause });
  }
}

async function readStream(stream: Terminal['stdin']): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
