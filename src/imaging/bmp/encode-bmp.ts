import type { Raster } from '../../core/image.ts';

const FILE_HEADER_BYTES = 14;
const INFO_HEADER_BYTES = 40;
/** BITMAPV4HEADER, the first that knows alpha. */
const V4_HEADER_BYTES = 108;
const BITFIELDS = 3;
/** 72 dots per inch. */
const PIXELS_PER_METRE = 2835;
const SRGB = 0x73524742;

/** A Windows bitmap without compression: 24 bits a pixel, or 32 with alpha. */
export function encodeBmp({ widthPx, heightPx, channels, data }: Raster): Uint8Array {
  const rowBytes = Math.ceil((widthPx * channels) / 4) * 4;
  const infoBytes = channels === 4 ? V4_HEADER_BYTES : INFO_HEADER_BYTES;
  const pixelsAt = FILE_HEADER_BYTES + infoBytes;
  const bytes = Buffer.alloc(pixelsAt + rowBytes * heightPx);
  bytes.write('BM', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(pixelsAt, 10);
  bytes.writeUInt32LE(infoBytes, 14);
  bytes.writeInt32LE(widthPx, 18);
  bytes.writeInt32LE(heightPx, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(channels * 8, 28);
  bytes.writeUInt32LE(rowBytes * heightPx, 34);
  bytes.writeInt32LE(PIXELS_PER_METRE, 38);
  bytes.writeInt32LE(PIXELS_PER_METRE, 42);
  if (channels === 4) {
    bytes.writeUInt32LE(BITFIELDS, 30);
    for (const [index, mask] of [0x00ff0000, 0x0000ff00, 0x000000ff, 0xff000000].entries())
      bytes.writeUInt32LE(mask, 54 + index * 4);
    bytes.writeUInt32LE(SRGB, 70);
  }
  for (let y = 0; y < heightPx; y++) {
    let target = pixelsAt + (heightPx - 1 - y) * rowBytes;
    for (let x = 0, from = y * widthPx * channels; x < widthPx; x++, from += channels, target += channels) {
      bytes[target] = data[from + 2]!;
      bytes[target + 1] = data[from + 1]!;
      bytes[target + 2] = data[from]!;
      if (channels === 4) bytes[target + 3] = data[from + 3]!;
    }
  }
  return bytes;
}
