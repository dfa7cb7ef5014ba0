import { requirePicture } from '../client/require-picture.ts';
import { Image } from '../sdk/image.ts';
import type { Terminal } from './terminal.ts';

/** The file name that stands for standard input and standard output. */
export const STREAM = '-';

/**
 * The picture in a file, or on standard input for `-`.
 *
 * @throws LimnerError `FILE_UNREADABLE` for a path that cannot be read, `IMAGE_INVALID` for what is no picture.
 */
export async function readPicture(path: string, { stdin }: Pick<Terminal, 'stdin'>): Promise<Image> {
  if (path !== STREAM) return Image.fromFile(path);
  return Image.fromBytes(requirePicture(await readStream(stdin), 'standard input', STREAM));
}

async function readStream(stream: Terminal['stdin']): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
