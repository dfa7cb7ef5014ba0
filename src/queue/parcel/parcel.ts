/** Plain data as text, with its byte arrays beside it. An array that occurs twice is one part. */
export interface Parcel {
  readonly text: string;
  readonly parts: readonly Uint8Array[];
}

/** What stands in the text for values that JSON does not know: a single key that begins with this sign. */
const MARK = '$';

type Entries = readonly (readonly [unknown, unknown])[];
type Encoder = (value: unknown) => unknown;

/**
 * Turns plain data into a parcel: JSON values, maps, and byte arrays of 8 and 16 bits. Absent values of objects are left
 * out, as in JSON.
 *
 * @throws TypeError for anything else, such as functions and instances of classes.
 */
export function packParcel(value: unknown): Parcel {
  const parts: Uint8Array[] = [];
  const indexOf = new Map<ArrayBufferView, number>();
  const partOf = (view: Uint8Array | Uint16Array): number => {
    const known = indexOf.get(view);
    if (known !== undefined) return known;
    indexOf.set(view, parts.length);
    return parts.push(new Uint8Array(view.buffer, view.byteOffset, view.byteLength)) - 1;
  };
  const encode: Encoder = (item) => {
    if (item instanceof Uint8Array) return { $bytes: partOf(item) };
    if (item instanceof Uint16Array) return { $words: partOf(item) };
    if (item instanceof Map) return { $map: encodeEntries([...item], encode) };
    if (Array.isArray(item)) return item.map(encode);
    if (typeof item === 'object' && item !== null) return encodeObject(item, encode);
    if (typeof item === 'function' || typeof item === 'symbol' || typeof item === 'bigint')
      throw new TypeError(`Expected plain data for a parcel but received a ${typeof item}.`);
    return item;
  };
  return { text: JSON.stringify(encode(value)) ?? 'null', parts };
}

/** The data of a parcel. Byte arrays are the parts themselves, not copies. */
export function unpackParcel({ text, parts }: Parcel): unknown {
  return decode(JSON.parse(text), parts);
}

function encodeObject(item: object, encode: Encoder): unknown {
  const prototype: unknown = Object.getPrototypeOf(item);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(
      `Expected plain data for a parcel but received a ${item.constructor?.name ?? 'strange object'}.`,
    );
  const entries = Object.entries(item).filter(([, value]) => value !== undefined);
  if (entries.some(([key]) => key.startsWith(MARK))) return { $object: encodeEntries(entries, encode) };
  return Object.fromEntries(entries.map(([key, value]) => [key, encode(value)]));
}

function encodeEntries(entries: Entries, encode: Encoder): unknown[] {
  return entries.map(([key, value]) => [encode(key), encode(value)]);
}

const DECODERS: Readonly<Record<string, (content: never, parts: Parcel['parts']) => unknown>> = {
  $bytes: (index: number, parts) => parts[index],
  $words: (index: number, parts) => wordsOf(parts[index]!),
  $map: (entries: Entries, parts) => new Map(decodeEntries(entries, parts)),
  $object: (entries: Entries, parts) => Object.fromEntries(decodeEntries(entries, parts) as [string, unknown][]),
};

function decode(item: unknown, parts: Parcel['parts']): unknown {
  if (Array.isArray(item)) return item.map((element) => decode(element, parts));
  if (typeof item !== 'object' || item === null) return item;
  const entries = Object.entries(item);
  const [first] = entries;
  if (first?.[0].startsWith(MARK)) return DECODERS[first[0]]!(first[1] as never, parts);
  return Object.fromEntries(entries.map(([key, value]) => [key, decode(value, parts)]));
}

function decodeEntries(entries: Entries, parts: Parcel['parts']): [unknown, unknown][] {
  return entries.map(([key, value]) => [decode(key, parts), decode(value, parts)]);
}

/** A part may begin at any byte; words may not. */
function wordsOf(part: Uint8Array): Uint16Array {
  return new Uint16Array(part.slice().buffer);
}
