import type { PictureLabel } from './picture-label.ts';
import { writeXmpPacket } from './xmp-packet.ts';

/** RIFF, length, WEBP. */
const FILE_HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;
/** Flags of the VP8X chunk (WebP container specification). */
const XMP_FLAG = 0x04;
const ALPHA_FLAG = 0x10;

/** Puts the label behind the picture as an XMP chunk; WebP has no place for IPTC records. */
export function labelWebp(bytes: Uint8Array, label: PictureLabel): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = file.subarray(FILE_HEADER_BYTES);
  const isExtended = chunks.toString('latin1', 0, 4) === 'VP8X';
  const extended = isExtended ? Buffer.from(chunks) : Buffer.concat([extendedHeader(chunks), chunks]);
  extended[CHUNK_HEADER_BYTES]! |= XMP_FLAG;
  const body = Buffer.concat([extended, writeChunk('XMP ', Buffer.from(writeXmpPacket(label)))]);
  const head = Buffer.from(file.subarray(0, FILE_HEADER_BYTES));
  head.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([head, body]);
}

/** The chunk that a file with metadata must start with, for a file that has none: size and alpha of its only picture. */
function extendedHeader(chunks: Buffer): Buffer {
  const isLossless = chunks.toString('latin1', 0, 4) === 'VP8L';
  const bits = isLossless ? chunks.readUInt32LE(CHUNK_HEADER_BYTES + 1) : chunks.readUInt32LE(CHUNK_HEADER_BYTES + 6);
  // Lossless: 14 bits of width - 1, 14 bits of height - 1, alpha. Lossy: 16 bits each, the upper two for scaling.
  const widthLess1 = isLossless ? bits & 0x3fff : (bits & 0x3fff) - 1;
  const heightLess1 = isLossless ? (bits >>> 14) & 0x3fff : ((bits >>> 16) & 0x3fff) - 1;
  const data = Buffer.alloc(10);
  data[0] = isLossless && (bits >>> 28) & 1 ? ALPHA_FLAG : 0;
  data.writeUIntLE(widthLess1, 4, 3);
  data.writeUIntLE(heightLess1, 7, 3);
  return writeChunk('VP8X', data);
}

function writeChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(CHUNK_HEADER_BYTES);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
