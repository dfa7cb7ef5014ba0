import { LimnerError } from '../core/errors/limner-error.ts';
import type { JsonSchema } from './json-schema.ts';
import { readPath, type WireObject, writePath } from './path.ts';

/** One field of the wire: where it may stand, and how its value is read and written. */
export interface WireField<Value> {
  /** Dotted paths; the canonical one first, which wins when several are present, then other clients' spellings. */
  readonly paths: readonly [string, ...string[]];
  /** What is accepted, as a noun phrase: `a whole number from 1 to 8`. */
  readonly expected: string;
  /** What clients should send; more is read: enumerations in any case, numbers such as `7.0`. */
  readonly schema: JsonSchema;
  /** Further spellings of values, beyond those that `expected` names. */
  readonly otherSpellings?: readonly string[];
  /** For a list of objects: the fields of one of them, with paths relative to it. */
  readonly parts?: Readonly<Record<string, WireField<unknown>>>;
  /**
   * Reads a value that is present.
   *
   * @param path where it was found, for error messages.
   * @throws LimnerError for a value that is not accepted.
   */
  read(value: unknown, path: string): Value;
  /** Writes a value as the canonical spelling has it. */
  write(value: Value): unknown;
}

/** A field for each property of `Values`, required or not. */
export type FieldTable<Values> = { readonly [Key in keyof Values]-?: WireField<NonNullable<Values[Key]>> };

/**
 * Reads every field of a table that is present. Absent and null fields are left out; unknown ones are ignored.
 *
 * @param prefix what stands before the fields' paths in error messages: empty, or ending in a dot.
 */
export function readFields<Values>(table: FieldTable<Values>, source: WireObject, prefix = ''): Partial<Values> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf(table)) {
    for (const path of field.paths) {
      const value = readPath(source, path, prefix);
      if (value === undefined) continue;
      values[name] = field.read(value, prefix + path);
      break;
    }
  }
  return values as Partial<Values>;
}

/** Writes every value that is present, at the canonical path of its field. */
export function writeFields<Values>(
  table: FieldTable<Values>,
  values: Partial<Values>,
  target: Record<string, unknown> = {},
): Record<string, unknown> {
  for (const [name, field] of fieldsOf(table)) {
    const value = (values as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined) writePath(target, field.paths[0], field.write(value));
  }
  return target;
}

function fieldsOf<Values>(table: FieldTable<Values>): [string, WireField<unknown>][] {
  return Object.entries(table as Readonly<Record<string, WireField<unknown>>>);
}

/** The error for a required field that is absent; `prefix` as for {@link readFields}. */
export function missingField(field: WireField<unknown>, prefix = ''): LimnerError {
  const path = prefix + field.paths[0];
  return new LimnerError('FIELD_MISSING', `Expected ${field.expected} for ${path} but received nothing.`, {
    field: path,
  });
}
