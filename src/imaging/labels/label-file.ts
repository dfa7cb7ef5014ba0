import type { EncodedImage } from '../../core/image.ts';
import { joinLater } from './join-later.ts';
import { labelJpeg } from './label-jpeg.ts';
import { labelPng } from './label-png.ts';
import { labelTiff } from './label-tiff.ts';
import { labelWebp } from './label-webp.ts';
import type { PictureLabel } from './picture-label.ts';

/** Formats that can carry a label; the others are left as they are. */
const LABELLERS: Readonly<Record<string, (bytes: Uint8Array, label: PictureLabel) => readonly Uint8Array[]>> = {
  'image/png': labelPng,
  'image/jpeg': labelJpeg,
  'image/webp': (...file) => [labelWebp(...file)],
  'image/tiff': (...file) => [labelTiff(...file)],
};

/** The same file, saying that a machine made it, where its format has a place for that. Pixels stay untouched. */
export function labelFile(file: EncodedImage, label: PictureLabel): EncodedImage {
  const piecesOf = LABELLERS[file.mimeType];
  return piecesOf ? joinLater(file.mimeType, piecesOf(file.bytes, label)) : file;
}
