import { writeIptcRecord } from './iptc-record.ts';
import type { PictureLabel } from './picture-label.ts';
import { writeXmpPacket } from './xmp-packet.ts';

const XMP_TAG = 700;
const IPTC_TAG = 33723;
const BYTE_TYPE = 1;
const UNDEFINED_TYPE = 7;
const ENTRY_BYTES = 12;

/** Puts the label into the first directory, which moves to the end of the file; pixels stay where they are. */
export function labelTiff(bytes: Uint8Array, label: PictureLabel): Uint8Array {
  const file = Buffer.from(bytes);
  const endian = file.toString('latin1', 0, 2) === 'II' ? LITTLE : BIG;
  const directoryAt = endian.read32(file, 4);
  const count = endian.read16(file, directoryAt);
  const nextAt = directoryAt + 2 + count * ENTRY_BYTES;
  const kept = Array.from({ length: count }, (_, i) => {
    const from = directoryAt + 2 + i * ENTRY_BYTES;
    return { tag: endian.read16(file, from), entry: file.subarray(from, from + ENTRY_BYTES) };
  }).filter(({ tag }) => tag !== XMP_TAG && tag !== IPTC_TAG);

  const xmp = Buffer.from(writeXmpPacket(label));
  const iptc = writeIptcRecord();
  const packet = even(xmp);
  const record = even(iptc);
  const start = even(file);
  const added = [
    { tag: XMP_TAG, entry: writeEntry(endian, XMP_TAG, BYTE_TYPE, xmp.length, start.length) },
    { tag: IPTC_TAG, entry: writeEntry(endian, IPTC_TAG, UNDEFINED_TYPE, iptc.length, start.length + packet.length) },
  ];
  const entries = [...kept, ...added].toSorted((a, b) => a.tag - b.tag);
  const size = Buffer.alloc(2);
  endian.write16(size, entries.length, 0);
  const labelled = Buffer.concat([
    start,
    packet,
    record,
    size,
    ...entries.map(({ entry }) => entry),
    file.subarray(nextAt, nextAt + 4),
  ]);
  endian.write32(labelled, start.length + packet.length + record.length, 4);
  return labelled;
}

interface Endian {
  read16(bytes: Buffer, at: number): number;
  read32(bytes: Buffer, at: number): number;
  write16(bytes: Buffer, value: number, at: number): void;
  write32(bytes: Buffer, value: number, at: number): void;
}

const LITTLE: Endian = {
  read16: (bytes, at) => bytes.readUInt16LE(at),
  read32: (bytes, at) => bytes.readUInt32LE(at),
  write16: (bytes, value, at) => void bytes.writeUInt16LE(value, at),
  write32: (bytes, value, at) => void bytes.writeUInt32LE(value, at),
};

const BIG: Endian = {
  read16: (bytes, at) => bytes.readUInt16BE(at),
  read32: (bytes, at) => bytes.readUInt32BE(at),
  write16: (bytes, value, at) => void bytes.writeUInt16BE(value, at),
  write32: (bytes, value, at) => void bytes.writeUInt32BE(value, at),
};

function writeEntry(endian: Endian, tag: number, type: number, length: number, offset: number): Buffer {
  const entry = Buffer.alloc(ENTRY_BYTES);
  endian.write16(entry, tag, 0);
  endian.write16(entry, type, 2);
  endian.write32(entry, length, 4);
  endian.write32(entry, offset, 8);
  return entry;
}

/** Directories and values start at even offsets. */
function even(bytes: Buffer): Buffer {
  return bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]);
}
