import { type FileStructure, fieldsAt } from './structure.ts';

const ENTRY_BYTES = 12;

/** Entries of the first directory of a TIFF file: tag, type, count and value of each. */
export function tiffEntries(file: Buffer): FileStructure {
  const isLittleEndian = file.toString('latin1', 0, 2) === 'II';
  const read16 = (at: number): number => (isLittleEndian ? file.readUInt16LE(at) : file.readUInt16BE(at));
  const directory = isLittleEndian ? file.readUInt32LE(4) : file.readUInt32BE(4);
  const parts = Array.from({ length: read16(directory) }, (_, index) => {
    const start = directory + 2 + index * ENTRY_BYTES;
    return { start, end: start + ENTRY_BYTES };
  });
  return {
    parts,
    fields: [
      ...fieldsAt(2, isLittleEndian, 2, directory),
      ...fieldsAt(4, isLittleEndian, 4, directory + 2 + parts.length * ENTRY_BYTES),
      ...parts.flatMap(({ start }) => [
        ...fieldsAt(2, isLittleEndian, start, start + 2, start + 8),
        ...fieldsAt(4, isLittleEndian, start + 4, start + 8),
      ]),
    ],
  };
}
