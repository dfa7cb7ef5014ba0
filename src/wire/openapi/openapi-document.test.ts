import { describe, expect, it } from 'vitest';
import { OPERATION_WIRES } from '../operations/operation-wires.ts';
import { openApiDocument } from './openapi-document.ts';

interface Document {
  readonly paths: Readonly<Record<string, object>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly deprecated?: boolean;
  readonly $ref?: string;
}

const document = JSON.parse(JSON.stringify(openApiDocument())) as Document;

function schemaAt(name: string, path: string): Schema | undefined {
  return path.split('.').reduce<Schema | undefined>((schema, step) => {
    const property = schema?.properties?.[step.replace('[0]', '')];
    return step.endsWith('[0]') ? property?.items : property;
  }, document.components.schemas[name]);
}

describe('the OpenAPI description', () => {
  it('has every field of every operation at each of its paths', () => {
    for (const [kind, { fields }] of Object.entries(OPERATION_WIRES)) {
      const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Request`;
      for (const { paths } of Object.values(fields))
        for (const path of paths) expect(schemaAt(name, path), `${name}: ${path}`).toBeDefined();
    }
  });

  it('says what values are accepted, and which spelling to use', () => {
    expect(schemaAt('GenerateRequest', 'parameters.aspectRatio')?.enum).toContain('16:9');
    expect(schemaAt('GenerateRequest', 'parameters.safetyFilterLevel')).toMatchObject({ deprecated: true });
    expect(schemaAt('GenerateRequest', 'parameters.safetySetting')?.deprecated).toBeUndefined();
    expect(schemaAt('EditRequest', 'instances[0].referenceImages')?.items?.properties).toHaveProperty(
      'maskImageConfig',
    );
  });

  it('refers to nothing that is not there', () => {
    const references = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
      ([, name]) => name!,
    );
    for (const name of new Set(references)) expect(document.components.schemas).toHaveProperty(name);
  });
});
