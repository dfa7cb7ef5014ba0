import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packParcel, unpackParcel } from './parcel.ts';

const roundTrip = (value: unknown): unknown => unpackParcel(packParcel(value));

describe('a parcel', () => {
  it('carries any JSON value unchanged, whatever its keys', () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('$bytes', '$map', '__proto__')), tie('value'), {
          maxKeys: 4,
          noNullPrototype: true,
        }),
      ),
    })).value;
    fc.assert(fc.property(json, (value) => void expect(roundTrip(value)).toEqual(value)));
  });

  it('carries maps and byte arrays, also those that begin in the middle of a buffer', () => {
    const buffer = Buffer.from('abcdef');
    const value = {
      scores: new Map([['Porn', 0.1]]),
      bytes: buffer.subarray(1, 4),
      words: Uint16Array.of(1, 65535),
    };
    expect(roundTrip(value)).toEqual({ ...value, bytes: Uint8Array.from(Buffer.from('bcd')) });
  });

  it('holds an array that occurs twice once', () => {
    const bytes = new Uint8Array(1000);
    const { parts } = packParcel({ picture: bytes, facts: [{ file: bytes }] });
    expect(parts).toHaveLength(1);
  });

  it('leaves out what is absent', () => {
    expect(packParcel({ seed: undefined, prompt: 'a' }).text).toBe('{"prompt":"a"}');
  });

  it.each([[() => 1], [new Date(0)], [Symbol('x')], [1n]])('refuses what is not plain data: %s', (value) => {
    expect(() => packParcel({ value })).toThrow('Expected plain data');
  });
});
