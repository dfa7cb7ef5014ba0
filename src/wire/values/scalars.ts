import { z } from 'zod';
import { invalidField } from '../../core/errors/limner-error.ts';
import type { WireField } from '../field.ts';
import type { JsonSchema } from '../json-schema.ts';

type Paths = readonly [string, ...string[]];

/** A field whose values stand on the wire as they are, once the schema has accepted them. */
function scalar<Value>(schema: z.ZodType<Value>, expected: string, paths: Paths): WireField<Value> {
  return {
    paths,
    expected,
    schema: jsonSchemaOf(schema),
    read(value, path) {
      const parsed = schema.safeParse(value);
      if (!parsed.success) throw invalidField(path, expected, value);
      return parsed.data;
    },
    write: (value) => value,
  };
}

/** The schema of what is read, without the name of its dialect. */
function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

/** Any text. Unpaired surrogates, which no encoder takes, become U+FFFD. */
export function text(...paths: Paths): WireField<string> {
  return scalar(
    z.string().transform((value) => value.toWellFormed()),
    'text',
    paths,
  );
}

/** Text in which something can be seen: not only spaces and control characters. */
export function visibleText(...paths: Paths): WireField<string> {
  const schema = z
    .string()
    .min(1)
    .refine((value) => /[^\s\p{C}]/u.test(value))
    .transform((value) => value.toWellFormed());
  return scalar(schema, 'text with at least one visible character', paths);
}

/** `true` or `false`. */
export function flag(...paths: Paths): WireField<boolean> {
  return scalar(z.boolean(), 'true or false', paths);
}

/** A whole number; `7.0` is one too. */
export function wholeNumber(min: number, max: number, ...paths: Paths): WireField<number> {
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
  return scalar(z.int().min(min).max(max), `a whole number ${range}`, paths);
}

/** A finite number. */
export function number(min: number, max: number, ...paths: Paths): WireField<number> {
  return scalar(z.number().min(min).max(max), `a number from ${min} to ${max}`, paths);
}

/** A `gs://` or `s3://` address of a bucket or of objects in it. */
export function storageAddress(...paths: Paths): WireField<string> {
  return scalar(z.string().regex(/^(?:gs|s3):\/\/[^/\s]+(\/\S*)?$/u), 'an address such as gs://bucket/prefix/', paths);
}

/**
 * JPEG quality, 0–100. Some clients send a fraction of one (0.9 in Google's own test), which is read as that share of
 * 100; other fractions are rounded.
 */
export function quality(...paths: Paths): WireField<number> {
  const schema = z
    .number()
    .min(0)
    .max(100)
    .transform((value) => Math.round(value > 0 && value < 1 ? value * 100 : value));
  return scalar(schema, 'a number from 0 to 100', paths);
}

/** A grey level strictly between black and white, or -1 for none. */
export function colorThreshold(...paths: Paths): WireField<number> {
  return scalar(z.number().gt(0).lt(255).or(z.literal(-1)), '-1, or a number between 0 and 255', paths);
}
