import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const WINDOW_BYTES = 64 * 1024;

/** One field of a protobuf message: a number, or where its bytes lie in the file. */
export interface ProtobufField {
  readonly number: number;
  /** Of fields with a plain number; otherwise 0. */
  readonly value: number;
  /** Of fields with bytes: texts, messages, packed numbers. */
  readonly start: number;
  readonly end: number;
}

/** A file that is not whole, or not protobuf. */
export class ProtobufFault extends Error {
  override readonly name = 'ProtobufFault';
}

/** A protobuf file read through a small window: weights of gigabytes are passed over, never loaded. */
export class ProtobufFile {
  readonly sizeBytes: number;
  readonly #descriptor: number;
  #window = Buffer.alloc(0);
  #windowStart = 0;

  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    this.sizeBytes = fstatSync(this.#descriptor).size;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  /** The fields of the message that lies between two places. @throws ProtobufFault */
  *fields(start: number, end: number): Generator<ProtobufField> {
    let at = start;
    while (at < end) {
      const key = this.#varint(at, end);
      const number = Math.floor(key.value / 8);
      const field = this.#field(number, key.value % 8, key.next, end);
      if (number === 0) throw new ProtobufFault(`no protobuf field at byte ${at}`);
      yield field;
      at = field.end;
    }
  }

  text({ start, end }: ProtobufField): string {
    return this.#bytes(start, end - start).toString('utf8');
  }

  #field(number: number, wireType: number, at: number, limit: number): ProtobufField {
    switch (wireType) {
      case 0: {
        const { value, next } = this.#varint(at, limit);
        return { number, value, start: at, end: next };
      }
      case 1:
        return { number, value: 0, start: at, end: this.#within(at + 8, limit) };
      case 2: {
        const length = this.#varint(at, limit);
        return { number, value: 0, start: length.next, end: this.#within(length.next + length.value, limit) };
      }
      case 5:
        return { number, value: 0, start: at, end: this.#within(at + 4, limit) };
      default:
        throw new ProtobufFault(`no protobuf field at byte ${at}`);
    }
  }

  #within(end: number, limit: number): number {
    if (end <= limit) return end;
    throw new ProtobufFault(`a file that is cut off: a field ends at byte ${end}, its message at byte ${limit}`);
  }

  /** Exact below 2⁵³, which holds for everything but negative numbers; those come out large. */
  #varint(start: number, limit: number): { value: number; next: number } {
    let value = 0;
    let scale = 1;
    for (let at = start; at < limit && at < start + 10; at++) {
      const byte = this.#bytes(at, 1)[0]!;
      value += (byte & 127) * scale;
      if (byte < 128) return { value, next: at + 1 };
      scale *= 128;
    }
    throw new ProtobufFault(`a file that is cut off at byte ${limit}`);
  }

  #bytes(start: number, length: number): Buffer {
    const isInside = start >= this.#windowStart && start + length <= this.#windowStart + this.#window.length;
    if (!isInside) {
      this.#window = Buffer.alloc(Math.max(length, WINDOW_BYTES));
      const read = readSync(this.#descriptor, this.#window, 0, this.#window.length, start);
      this.#window = this.#window.subarray(0, read);
      this.#windowStart = start;
      if (read < length) throw new ProtobufFault(`a file that is cut off at byte ${start + read}`);
    }
    return this.#window.subarray(start - this.#windowStart, start - this.#windowStart + length);
  }
}
