/** The lists of strings in a MessagePack array, in order: the word lists of wordfreq's cBpack format (first a header, then one list for each frequency). */
export function decodeStringLists(data: Uint8Array): string[][] {
  const reader = new MessagePackReader(data);
  const length = reader.arrayLength();
  const lists: string[][] = [];
  for (let index = 0; index < length; index++) {
    if (index === 0) {
      reader.skipMap();
      continue;
    }
    lists.push(Array.from({ length: reader.arrayLength() }, () => reader.string()));
  }
  return lists;
}

/** Reads the few MessagePack types that word lists use (https://github.com/msgpack/msgpack/blob/master/spec.md). */
class MessagePackReader {
  readonly #data: Buffer;
  #position = 0;

  constructor(data: Uint8Array) {
    this.#data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  }

  arrayLength(): number {
    const type = this.#byte();
    if (type >= 0x90 && type <= 0x9f) return type & 0x0f;
    if (type === 0xdc) return this.#integer(2);
    if (type === 0xdd) return this.#integer(4);
    throw new Error(`MessagePack type ${type} is no array`);
  }

  string(): string {
    const type = this.#byte();
    const length = type >= 0xa0 && type <= 0xbf ? type & 0x1f : this.#integer(STRING_LENGTH_BYTES[type] ?? 0);
    const start = this.#position;
    this.#position += length;
    return this.#data.toString('utf8', start, this.#position);
  }

  /** Passes over a map of strings to strings or small integers. */
  skipMap(): void {
    const entries = this.#byte() & 0x0f;
    for (let entry = 0; entry < entries; entry++) {
      this.string();
      if (this.#data[this.#position] < 0x80) this.#position++;
      else this.string();
    }
  }

  #byte(): number {
    return this.#data[this.#position++];
  }

  #integer(bytes: number): number {
    if (bytes === 0) throw new Error('not a MessagePack string');
    this.#position += bytes;
    return this.#data.readUIntBE(this.#position - bytes, bytes);
  }
}

const STRING_LENGTH_BYTES: Readonly<Record<number, number>> = { 217: 1, 218: 2, 219: 4 };
