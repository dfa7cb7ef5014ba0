import { invalidField } from '../../core/errors/limner-error.ts';
import type { WireField } from '../field.ts';

/** A value and its spellings on the wire, the canonical one first. */
export type EnumerationRow<Value> = readonly [value: Value, canonical: string, ...others: string[]];

/** A field with a fixed set of values. Spellings are compared without case; a number counts as its digits. */
export function enumeration<Value>(
  rows: readonly EnumerationRow<Value>[],
  ...paths: readonly [string, ...string[]]
): WireField<Value> {
  const values = new Map(
    rows.flatMap(([value, ...spellings]) => spellings.map((spelling) => [spelling.toLowerCase(), value])),
  );
  const canonical = new Map(rows.map(([value, spelling]) => [value, spelling]));
  const expected = `one of ${[...canonical.values()].join(', ')}`;
  const otherSpellings = rows.flatMap(([, , ...others]) => others);
  return {
    paths,
    expected,
    schema: { enum: [...canonical.values()] },
    otherSpellings,
    read(value, path) {
      const isSpelling = typeof value === 'string' || typeof value === 'number';
      const found = isSpelling ? values.get(String(value).toLowerCase()) : undefined;
      if (found === undefined) throw invalidField(path, expected, value);
      return found;
    },
    write: (value) => canonical.get(value),
  };
}

/** Rows for values that are spelled on the wire as in the product. */
export function asSpelled<Value extends string>(values: readonly Value[]): EnumerationRow<Value>[] {
  return values.map((value) => [value, value]);
}
