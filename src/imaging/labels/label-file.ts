import type { EncodedImage } from '../../core/image.ts';
import { labelJpeg } from './label-jpeg.ts';
import { labelPng } from './label-png.ts';
import { labelTiff } from './label-tiff.ts';
import { labelWebp } from './label-webp.ts';
import type { PictureLabel } from './picture-label.ts';

/** Formats that can carry a label; the others are left as they are. */
const LABELLERS: Readonly<Record<string, (bytes: Uint8Array, label: PictureLabel) => Uint8Array>> = {
  'image/png': labelPng,
  'image/jpeg': labelJpeg,
  'image/webp': labelWebp,
  'image/tiff': labelTiff,
};

/** The same file, saying that a machine made it, where its format has a place for that. Pixels stay untouched. */
export function labelFile(file: EncodedImage, label: PictureLabel): EncodedImage {
  const labelBytes = LABELLERS[file.mimeType];
  return labelBytes ? { ...file, bytes: labelBytes(file.bytes, label) } : file;
}
