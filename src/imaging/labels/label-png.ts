import { crc32, deflateSync } from 'node:zlib';
import { writePhotoshopResources } from './iptc-record.ts';
import type { PictureLabel } from './picture-label.ts';
import { writeXmpPacket } from './xmp-packet.ts';

const SIGNATURE_BYTES = 8;
/** Length, type and checksum around a chunk's data. */
const CHUNK_FRAME_BYTES = 12;
/** Bytes in a line of hexadecimal digits, as every program writes raw profiles. */
const PROFILE_LINE_BYTES = 36;

/** Puts the label between header and pixels: IPTC as a compressed "raw profile", XMP as plain international text. */
export function labelPng(bytes: Uint8Array, label: PictureLabel): readonly Uint8Array[] {
  return piecesWith(bytes, [IPTC_CHUNK, writeTextChunk('XML:com.adobe.xmp', writeXmpPacket(label))]);
}

/** The same file with more chunks behind its header. */
export function insertChunks(bytes: Uint8Array, chunks: readonly Buffer[]): Uint8Array {
  return Buffer.concat(piecesWith(bytes, chunks));
}

function piecesWith(bytes: Uint8Array, chunks: readonly Buffer[]): Buffer[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = SIGNATURE_BYTES + CHUNK_FRAME_BYTES + file.readUInt32BE(SIGNATURE_BYTES);
  return [file.subarray(0, headerEnd), ...chunks, file.subarray(headerEnd)];
}

/** Text of any script under a keyword, uncompressed. */
export function writeTextChunk(keyword: string, text: string): Buffer {
  return writeChunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`));
}

/** The form of profiles for which PNG has no chunk of its own: name, length and hexadecimal digits as text. */
function writeRawProfile(name: string, profile: Buffer): Buffer {
  const lines: string[] = [];
  for (let i = 0; i < profile.length; i += PROFILE_LINE_BYTES)
    lines.push(profile.toString('hex', i, Math.min(profile.length, i + PROFILE_LINE_BYTES)));
  const text = `\n${name}\n${String(profile.length).padStart(8)}\n${lines.join('\n')}\n`;
  return Buffer.concat([
    Buffer.from(`Raw profile type ${name}\0\0`, 'latin1'),
    deflateSync(Buffer.from(text, 'latin1')),
  ]);
}

function writeChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The same in every picture. */
const IPTC_CHUNK = writeChunk('zTXt', writeRawProfile('iptc', writePhotoshopResources()));
