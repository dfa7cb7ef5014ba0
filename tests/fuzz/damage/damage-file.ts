import fc from 'fast-check';
import type { FileStructure, NumberField } from '../pictures/structure.ts';

/** One piece of damage; positions are counted around whatever there is. */
interface Damage {
  readonly deed: 'field' | 'flip' | 'drop' | 'double' | 'swap' | 'cut' | 'fill' | 'insert';
  readonly at: number;
  readonly other: number;
  readonly value: number;
}

/** Numbers at which lengths, sizes and offsets go wrong. */
const WRONG_NUMBERS = [
  0, 1, 2, 7, 8, 127, 128, 255, 256, 4095, 16_384, 16_385, 32_767, 32_768, 65_535, 65_536, 0x7fffffff, 0x80000000,
  0xfffffffe, 0xffffffff,
];

const damages = fc.array(
  fc.record<Damage>({
    deed: fc.constantFrom('field', 'field', 'field', 'flip', 'flip', 'drop', 'double', 'swap', 'cut', 'fill', 'insert'),
    at: fc.nat(),
    other: fc.nat(),
    value: fc.oneof(fc.constantFrom(...WRONG_NUMBERS), fc.integer({ min: 0, max: 0xffffffff })),
  }),
  { minLength: 1, maxLength: 5 },
);

/** A file that is damaged where its structure makes a difference; mostly with right check sums. */
export function damagedFiles(file: Buffer, structure: FileStructure): fc.Arbitrary<Uint8Array> {
  return fc.tuple(damages, fc.double({ min: 0, max: 1, noNaN: true })).map(([list, luck]) => {
    const damaged = list.reduce<Buffer>((bytes, damage) => apply(bytes, damage, structure), Buffer.from(file));
    if (luck < 0.8) structure.repair?.(damaged);
    return new Uint8Array(damaged);
  });
}

type Deed = (file: Buffer, damage: Damage, structure: FileStructure) => Buffer;

const DEEDS: Readonly<Record<Damage['deed'], Deed>> = {
  field: (file, { at, value }, { fields }) => writeField(file, pick(fields, at), value),
  flip(file, { at, value }) {
    if (file.length > 0) file[at % file.length]! ^= 1 << (value & 7);
    return file;
  },
  drop: (file, { at }, { parts }) => {
    const { start, end } = partAt(parts, at, file);
    return Buffer.concat([file.subarray(0, start), file.subarray(end)]);
  },
  double: (file, { at, value }, { parts }) => {
    const { start, end } = partAt(parts, at, file);
    const copies = Array.from({ length: 1 + (value % 9) }, () => file.subarray(start, end));
    return Buffer.concat([file.subarray(0, start), ...copies, file.subarray(start)]);
  },
  swap: (file, { at, other }, { parts }) => {
    const [first, second] = [partAt(parts, at, file), partAt(parts, other, file)].sort((a, b) => a.start - b.start);
    if (first!.end > second!.start) return file;
    const between = file.subarray(first!.end, second!.start);
    return Buffer.concat([
      file.subarray(0, first!.start),
      file.subarray(second!.start, second!.end),
      between,
      file.subarray(first!.start, first!.end),
      file.subarray(second!.end),
    ]);
  },
  cut: (file, { at }) => file.subarray(0, 12 + (at % Math.max(1, file.length - 12))),
  fill(file, { at, other, value }) {
    const start = at % Math.max(1, file.length);
    return file.fill(value & 255, start, Math.min(file.length, start + (other % 64)));
  },
  insert: (file, { at, value }) => {
    const start = at % Math.max(1, file.length);
    return Buffer.concat([file.subarray(0, start), Buffer.alloc(1 + (value % 64), value & 255), file.subarray(start)]);
  },
};

function apply(file: Buffer, damage: Damage, structure: FileStructure): Buffer {
  return DEEDS[damage.deed](file, damage, structure);
}

function writeField(file: Buffer, field: NumberField | undefined, value: number): Buffer {
  if (!field || field.at + field.bytes > file.length) return file;
  for (let i = 0; i < field.bytes; i++) {
    const shift = 8 * (field.isLittleEndian ? i : field.bytes - 1 - i);
    file[field.at + i] = shift < 32 ? (value >>> shift) & 255 : 0;
  }
  return file;
}

function partAt(parts: FileStructure['parts'], at: number, file: Buffer): { start: number; end: number } {
  const part = pick(parts, at);
  return { start: Math.min(part?.start ?? 0, file.length), end: Math.min(part?.end ?? 0, file.length) };
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)];
}
