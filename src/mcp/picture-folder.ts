import type { IdSource } from '../core/ports.ts';
import { Image } from '../sdk/image.ts';
import { createFolderStore } from '../storage/folder-store.ts';

/** Where an assistant's pictures are: the only folder that it can read from and write to. */
export interface PictureFolder {
  readonly path: string;
  /** @throws LimnerError `OBJECT_UNKNOWN` when there is no such file, `FIELD_INVALID` for a name that leaves the folder. */
  read(name: string): Promise<Image>;
  /** Keeps a picture under a new name; never overwrites. */
  keep(image: Image, title: string): Promise<string>;
}

const LARGEST_FILE_BYTES = 64 * 1024 * 1024;
const ID_LENGTH = 8;

/** Opens an existing folder. @throws LimnerError `FIELD_INVALID` when there is none. */
export async function openPictureFolder(path: string, ids: IdSource): Promise<PictureFolder> {
  const store = createFolderStore(path);
  await store.open();
  return {
    path,
    async read(name) {
      return Image.fromBytes(await store.read(name, LARGEST_FILE_BYTES));
    },
    async keep(image, title) {
      const name = `${slugOf(title)}-${ids.next().slice(0, ID_LENGTH)}.png`;
      await store.create(name, { bytes: image.bytes, mimeType: 'image/png' });
      return name;
    },
  };
}

/** Letters and digits joined by hyphens, at most forty characters. */
function slugOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['picture'];
  return words.join('-').slice(0, 40);
}
