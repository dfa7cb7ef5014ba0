/** JSON Schema (draft 2020-12) of a value. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Name of the schema of Google's image object among the components of the OpenAPI description. */
export const IMAGE_SCHEMA_NAME = 'Image';

/** A reference to a named schema of the OpenAPI description. */
export function schemaReference(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}
