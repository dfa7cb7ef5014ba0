import { isoBoxes } from './iso-boxes.ts';
import { pngChunks, repairPng } from './png-chunks.ts';
import { type FileStructure, fieldsAt, type NumberField } from './structure.ts';
import { tiffEntries } from './tiff-entries.ts';

type Analyse = (file: Buffer) => FileStructure;

const DECLARED: Readonly<Record<string, Analyse>> = {
  png: (file) => {
    const parts = pngChunks(file);
    const header = [...fieldsAt(4, false, 16, 20), ...fieldsAt(1, false, 24, 25, 26, 27, 28)];
    return {
      parts,
      fields: [...header, ...parts.flatMap(({ start }) => fieldsAt(4, false, start, start + 4))],
      repair: repairPng,
    };
  },
  jpeg: (file) => {
    const parts = jpegSegments(file);
    const frame = parts.filter(({ start }) => [0xc0, 0xc1, 0xc2].includes(file[start + 1]!));
    return {
      parts,
      fields: [
        ...parts.flatMap(({ start }) => [
          ...fieldsAt(1, false, start + 1, start + 4),
          ...fieldsAt(2, false, start + 2),
        ]),
        ...frame.flatMap(({ start }) => [
          ...fieldsAt(1, false, start + 4, start + 9, start + 11),
          ...fieldsAt(2, false, start + 5, start + 7),
        ]),
      ],
    };
  },
  webp: (file) => {
    const parts = riffChunks(file);
    const sizes = parts.flatMap(({ start }) => [
      ...fieldsAt(4, true, start, start + 4),
      ...fieldsAt(2, true, start + 8, start + 12, start + 14),
    ]);
    return { parts, fields: [...fieldsAt(4, true, 4), ...sizes] };
  },
  gif: (file) => ({
    parts: gifBlocks(file),
    fields: [
      ...fieldsAt(2, true, 6, 8),
      ...fieldsAt(1, true, 10, 11, 12),
      ...gifBlocks(file).flatMap(({ start }) => [
        ...fieldsAt(1, true, start, start + 1, start + 9),
        ...fieldsAt(2, true, start + 1, start + 3, start + 5, start + 7),
      ]),
    ],
  }),
  bmp: () => ({
    parts: [
      { start: 0, end: 14 },
      { start: 14, end: 54 },
    ],
    fields: [...fieldsAt(4, true, 2, 10, 14, 18, 22, 30, 34, 46, 50, 54, 58, 62, 66), ...fieldsAt(2, true, 26, 28)],
  }),
  ico: () => ({
    parts: [
      { start: 0, end: 6 },
      { start: 6, end: 22 },
    ],
    fields: [...fieldsAt(2, true, 0, 2, 4, 10, 12), ...fieldsAt(1, true, 6, 7, 8, 9), ...fieldsAt(4, true, 14, 18)],
  }),
  tiff: (file) => tiffEntries(file),
  avif: (file) => {
    const boxes = isoBoxes(file);
    return {
      parts: boxes,
      fields: boxes.flatMap(({ start }) => [
        ...fieldsAt(4, false, start, start + 4, start + 8, start + 12),
        ...fieldsAt(2, false, start + 12, start + 14),
      ]),
    };
  },
};

/** The structure of a picture file; of an unknown one, that of a heap of bytes. */
export function structureOf(format: string, file: Buffer): FileStructure {
  const { parts, fields, repair } = DECLARED[format]!(file);
  const isInside = ({ at, bytes }: NumberField): boolean => at + bytes <= file.length;
  return { parts, fields: fields.filter(isInside), ...(repair && { repair }) };
}

type Parts = FileStructure['parts'];

/** Marker segments up to the compressed pixels. */
function jpegSegments(file: Buffer): Parts {
  const parts: { start: number; end: number }[] = [];
  for (let at = 2; at + 4 <= file.length && file[at] === 0xff && file[at + 1] !== 0xd9; ) {
    const end = at + 2 + file.readUInt16BE(at + 2);
    parts.push({ start: at, end });
    if (file[at + 1] === 0xda) break;
    at = end;
  }
  return parts;
}

function riffChunks(file: Buffer): Parts {
  const parts: { start: number; end: number }[] = [];
  for (let at = 12; at + 8 <= file.length; ) {
    const length = file.readUInt32LE(at + 4);
    const end = Math.min(file.length, at + 8 + length + (length & 1));
    parts.push({ start: at, end });
    at = end;
  }
  return parts;
}

/** Extensions and images, each begun by its mark; good enough to find most of what can be damaged. */
function gifBlocks(file: Buffer): Parts {
  const starts: number[] = [];
  for (let at = 13; at < file.length; at++)
    if (file[at] === 0x21 || file[at] === 0x2c || file[at] === 0x3b) starts.push(at);
  return starts.slice(0, 40).map((start, index) => ({ start, end: starts[index + 1] ?? file.length }));
}
