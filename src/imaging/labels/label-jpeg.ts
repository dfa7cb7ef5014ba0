import { writePhotoshopResources } from './iptc-record.ts';
import type { PictureLabel } from './picture-label.ts';
import { writeXmpPacket } from './xmp-packet.ts';

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP13 = 0xed;
/** Two bytes of length count themselves. */
export const MAX_SEGMENT_BYTES = 0xffff - 2;

/**
 * Puts the label behind the JFIF header: IPTC in an APP13 segment, XMP in an APP1 segment. A segment ends at 64 kB;
 * parameters that do not fit are left out.
 */
export function labelJpeg(bytes: Uint8Array, label: PictureLabel): readonly Uint8Array[] {
  return piecesWith(bytes, [
    writeSegment(APP13, 'Photoshop 3.0\0', writePhotoshopResources()),
    writeSegment(APP1, 'http://ns.adobe.com/xap/1.0/\0', fittingPacket(label)),
  ]);
}

/** The same file with more segments behind its JFIF header. */
export function insertSegments(bytes: Uint8Array, segments: readonly Buffer[]): Uint8Array {
  return Buffer.concat(piecesWith(bytes, segments));
}

function piecesWith(bytes: Uint8Array, segments: readonly Buffer[]): Buffer[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = file[3] === APP0 ? 4 + file.readUInt16BE(4) : 2;
  return [file.subarray(0, headerEnd), ...segments, file.subarray(headerEnd)];
}

function fittingPacket(label: PictureLabel): Buffer {
  const packet = Buffer.from(writeXmpPacket(label));
  if (packet.length + 64 <= MAX_SEGMENT_BYTES) return packet;
  return Buffer.from(writeXmpPacket({ digitalSourceType: label.digitalSourceType }));
}

export function writeSegment(marker: number, name: string, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(2 + name.length + data.length, 2);
  return Buffer.concat([head, Buffer.from(name, 'latin1'), data]);
}
