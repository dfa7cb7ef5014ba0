import { open } from 'node:fs/promises';

/** A file that grows while its bytes come. */
export interface PartFile {
  write(chunk: Uint8Array): Promise<void>;
  /** Bytes are on the disk when this resolves. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a part: appending to what is there, or from the beginning. */
export type OpenPartFile = (path: string, mode: 'append' | 'fresh') => Promise<PartFile>;

export const openPartFile: OpenPartFile = async (path, mode) => {
  const file = await open(path, mode === 'append' ? 'a' : 'w');
  return {
    write: async (chunk) => file.writeFile(chunk),
    finish: () => file.sync(),
    close: () => file.close(),
  };
};
