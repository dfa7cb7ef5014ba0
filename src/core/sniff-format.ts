/** File formats that callers may send. Only their decoders are ever given a caller's bytes. */
export type InputFormat = 'png' | 'jpeg' | 'webp' | 'gif' | 'bmp' | 'tiff' | 'avif';

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** Longest look into an AVIF file's list of compatible brands. */
const FTYP_BYTES = 64;

/** The first bytes by which each format is known. */
const SIGNATURES: Readonly<Record<InputFormat, (bytes: Uint8Array) => boolean>> = {
  png: (bytes) => ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
  jpeg: (bytes) => ascii(bytes, 0, 3) === '\xff\xd8\xff',
  webp: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP',
  gif: (bytes) => ['GIF87a', 'GIF89a'].includes(ascii(bytes, 0, 6)),
  bmp: (bytes) => ascii(bytes, 0, 2) === 'BM',
  tiff: (bytes) => ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].includes(ascii(bytes, 0, 4)),
  avif: (bytes) => ascii(bytes, 4, 4) === 'ftyp' && /avi[fs]/.test(ascii(bytes, 8, FTYP_BYTES)),
};

/** What a file is by its first bytes, whatever it is called; undefined for anything that is not an {@link InputFormat}. */
export function sniffFormat(bytes: Uint8Array): InputFormat | undefined {
  if (bytes.length < 12) return undefined;
  return (Object.keys(SIGNATURES) as InputFormat[]).find((format) => SIGNATURES[format](bytes));
}

/** Media type of each input format. */
export const INPUT_MIME_TYPES: Readonly<Record<InputFormat, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  avif: 'image/avif',
};
