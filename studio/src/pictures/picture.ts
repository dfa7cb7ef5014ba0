import { Image } from 'limner/client';
import { LocalFailure } from '../service/failure.ts';

/** A picture in the browser. */
export interface Picture {
  readonly blob: Blob;
  /** Shows the blob; valid for as long as the page is. */
  readonly url: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What the server takes (`core/models`): larger ones would be refused after a long upload. */
const MAX_BYTES = 10 * 1024 * 1024;
const MAX_PIXELS = 50_000_000;

const TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/bmp', 'image/avif'];

/**
 * Opens a file that someone dropped, pasted or chose.
 *
 * @throws LocalFailure `IMAGE_INVALID` for anything that the browser cannot show, `IMAGE_TOO_LARGE` above 10 MB or 50
 *   megapixels.
 */
export async function openPicture(file: Blob): Promise<Picture> {
  const name = file instanceof File ? file.name : 'picture';
  if (!TYPES.includes(file.type)) throw new LocalFailure('IMAGE_INVALID', `${name}: ${file.type || 'unknown type'}`);
  if (file.size > MAX_BYTES)
    throw new LocalFailure('IMAGE_TOO_LARGE', `${name}: ${(file.size / 1024 / 1024).toFixed(1)} MB > 10 MB`);
  const picture = await measure(file).catch(() => {
    throw new LocalFailure('IMAGE_INVALID', name);
  });
  if (picture.widthPx * picture.heightPx > MAX_PIXELS)
    throw new LocalFailure('IMAGE_TOO_LARGE', `${name}: ${picture.widthPx} × ${picture.heightPx} > 50 MP`);
  return picture;
}

/** A picture of any blob that is known to be one. */
export async function measure(blob: Blob): Promise<Picture> {
  const bitmap = await createImageBitmap(blob);
  const { width: widthPx, height: heightPx } = bitmap;
  bitmap.close();
  return { blob, url: URL.createObjectURL(blob), widthPx, heightPx };
}

/** A picture of an answer. */
export function pictureOf(image: Image): Promise<Picture> {
  return measure(new Blob([new Uint8Array(image.bytes)], { type: image.mimeType ?? 'image/png' }));
}

/** A picture to be sent. */
export async function imageOf({ blob }: Pick<Picture, 'blob'>): Promise<Image> {
  return Image.fromBytes(new Uint8Array(await blob.arrayBuffer()), blob.type);
}

/** Saves a picture where downloads go. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
};

/** `fox-in-the-snow-4711.png`. */
export function fileName(prompt: string, detail: string | number, { blob }: Pick<Picture, 'blob'>): string {
  const words = prompt.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? ['limner'];
  return `${words.slice(0, 6).join('-')}-${detail}.${EXTENSIONS[blob.type] ?? 'bin'}`;
}
