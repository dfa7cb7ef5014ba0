import fc from 'fast-check';
import type { JsonSchema } from '../../../src/wire/json-schema.ts';

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Lists of the same kind of thing may be a little too long. */
const MOST_ITEMS = 4;

/** Texts by the name of the field that holds them, where a text of any kind would get nowhere. */
export type NamedTexts = Readonly<Record<string, fc.Arbitrary<string>>>;

/** Values that a JSON Schema allows: objects with any choice of their properties, lists, texts, numbers, and one of several. */
export function valuesOf(schema: JsonSchema, schemas: Schemas, texts: NamedTexts, name = ''): fc.Arbitrary<unknown> {
  const inner = (part: unknown, partName = name): fc.Arbitrary<unknown> =>
    valuesOf(part as JsonSchema, schemas, texts, partName);
  const reference = schema['$ref'];
  if (typeof reference === 'string') return inner(schemas[reference.slice(reference.lastIndexOf('/') + 1)]);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  if ('const' in schema) return fc.constant(schema['const']);
  const choices = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(choices)) return fc.oneof(...choices.map((choice) => inner(choice)));
  switch (schema['type']) {
    case 'object':
      return objectsOf(schema, inner);
    case 'array':
      return fc.array(schema['items'] ? inner(schema['items']) : fc.jsonValue(), { maxLength: MOST_ITEMS });
    case 'integer':
      return fc.integer({ min: bound(schema, 'minimum', -9), max: bound(schema, 'maximum', 9999) });
    case 'number':
      return fc.double({ min: bound(schema, 'minimum', -9), max: bound(schema, 'maximum', 9999), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'string':
      return texts[name] ?? fc.string({ unit: 'grapheme', maxLength: 40 });
    default:
      return fc.jsonValue();
  }
}

/** Required properties are there, others sometimes. Undeclared ones are left to damage. */
function objectsOf(
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  inner: (part: unknown, name: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const entries = Object.entries(properties as Schemas).map(([key, part]) => [key, inner(part, key)] as const);
  if (entries.length === 0 && typeof additionalProperties === 'object')
    return fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), inner(additionalProperties, ''), { maxKeys: 3 });
  return fc.record(Object.fromEntries(entries), { requiredKeys: required as never[], noNullPrototype: true });
}

/** JSON Schema's bounds for whole numbers reach far beyond what is a number of anything. */
function bound(schema: JsonSchema, key: string, otherwise: number): number {
  const value = schema[key];
  return typeof value === 'number' && Math.abs(value) < 2 ** 33 ? value : otherwise;
}
