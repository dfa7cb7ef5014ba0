import type { Raster } from '../../core/image.ts';
import { type BmpHeader, type BmpLimits, readBmpHeader } from './bmp-header.ts';

/**
 * Pixels of a Windows bitmap: 1, 4, 8 or 24 bits a pixel, or 32 with or without alpha; no run lengths.
 *
 * @throws BmpError for what is broken, not supported, or beyond the limits.
 */
export function decodeBmp(bytes: Uint8Array, limits: BmpLimits): Raster {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readBmpHeader(file, limits);
  const { widthPx, heightPx, bitsPerPixel } = header;
  const channels = header.shifts.length === 4 ? 4 : 3;
  const data = new Uint8Array(widthPx * heightPx * channels);
  const readRow = bitsPerPixel <= 8 ? readIndexedRow : bitsPerPixel === 24 ? readTrueColourRow : readWideRow;
  for (let y = 0; y < heightPx; y++) {
    const row = header.topDown ? y : heightPx - 1 - y;
    readRow(file, header.pixelsAt + row * header.rowBytes, header, data, y * widthPx * channels);
  }
  return { widthPx, heightPx, channels, data };
}

function readIndexedRow(file: Buffer, start: number, header: BmpHeader, data: Uint8Array, target: number): void {
  const { widthPx, bitsPerPixel, palette } = header;
  const perByte = 8 / bitsPerPixel;
  const mask = 2 ** bitsPerPixel - 1;
  for (let x = 0, to = target; x < widthPx; x++, to += 3) {
    const shift = 8 - bitsPerPixel * ((x % perByte) + 1);
    const colour = ((file[start + Math.floor(x / perByte)]! >> shift) & mask) * 3;
    data[to] = palette[colour]!;
    data[to + 1] = palette[colour + 1]!;
    data[to + 2] = palette[colour + 2]!;
  }
}

function readTrueColourRow(
  file: Buffer,
  start: number,
  { widthPx }: BmpHeader,
  data: Uint8Array,
  target: number,
): void {
  for (let x = 0, from = start, to = target; x < widthPx; x++, from += 3, to += 3) {
    data[to] = file[from + 2]!;
    data[to + 1] = file[from + 1]!;
    data[to + 2] = file[from]!;
  }
}

function readWideRow(
  file: Buffer,
  start: number,
  { widthPx, shifts }: BmpHeader,
  data: Uint8Array,
  target: number,
): void {
  const channels = shifts.length;
  for (let x = 0, from = start, to = target; x < widthPx; x++, from += 4, to += channels) {
    const pixel = file.readUInt32LE(from);
    for (let channel = 0; channel < channels; channel++) data[to + channel] = (pixel >>> shifts[channel]!) & 0xff;
  }
}
