import type { WireField } from '../field.ts';
import type { JsonSchema } from '../json-schema.ts';

/** A schema that is still being put together. */
interface DraftSchema {
  type: 'object' | 'array';
  properties?: Record<string, DraftSchema | JsonSchema>;
  items?: DraftSchema;
  minItems?: number;
  description?: string;
}

type Fields = Readonly<Record<string, WireField<unknown>>>;

/** The object in which every field stands at its paths. Spellings besides the canonical one are marked as deprecated. */
export function objectSchema(fields: Fields): JsonSchema {
  const root: DraftSchema = { type: 'object', properties: {} };
  for (const field of Object.values(fields)) {
    const [canonical, ...others] = field.paths;
    const schema = fieldSchema(field);
    putAt(root, canonical, schema);
    for (const path of others)
      putAt(root, path, { ...schema, deprecated: true, description: `Another spelling of ${canonical}.` });
  }
  return root as unknown as JsonSchema;
}

function fieldSchema({ schema, parts, expected }: WireField<unknown>): JsonSchema {
  const described = { description: capitalise(expected), ...schema };
  return parts ? { ...described, type: 'array', items: objectSchema(parts) } : described;
}

/** `instances[0].image` is property `image` of the items of property `instances`. */
function putAt(root: DraftSchema, path: string, schema: JsonSchema): void {
  const steps = path.split('.');
  const last = steps.pop()!;
  let parent = root;
  for (const step of steps) parent = step.endsWith('[0]') ? itemsOf(parent, step.slice(0, -3)) : objectAt(parent, step);
  parent.properties ??= {};
  // The canonical spelling of one field can be another's further spelling; it counts.
  if (!(last in parent.properties) || !schema['deprecated']) parent.properties[last] = schema;
}

function objectAt(parent: DraftSchema, name: string): DraftSchema {
  parent.properties ??= {};
  parent.properties[name] ??= { type: 'object', properties: {} };
  return parent.properties[name] as DraftSchema;
}

function itemsOf(parent: DraftSchema, name: string): DraftSchema {
  parent.properties ??= {};
  parent.properties[name] ??= { type: 'array', minItems: 1, items: { type: 'object', properties: {} } };
  return (parent.properties[name] as DraftSchema).items!;
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
