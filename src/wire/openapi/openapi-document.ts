import { MODELS } from '../../core/models/catalogue.ts';
import type { OperationKind } from '../../core/operation.ts';
import { type JsonSchema, schemaReference } from '../json-schema.ts';
import { OPERATION_WIRES } from '../operations/operation-wires.ts';
import { ERROR_RESPONSE, SHARED_SCHEMAS } from './answer-schemas.ts';
import { objectSchema } from './object-schema.ts';

/** Paths of predictions that Google documents; others are served, too (wire protocol, section 2.1). */
const PREDICT_PATHS = [
  '/v1/projects/{project}/locations/{location}/publishers/google/models/{model}:predict',
  '/v1/publishers/google/models/{model}:predict',
  '/v1beta/models/{model}:predict',
] as const;
const MODEL_PATHS = ['/v1/publishers/google/models/{model}', '/v1beta/models/{model}'] as const;
const MODEL_LIST_PATHS = ['/v1beta1/publishers/google/models', '/v1beta/models'] as const;

/** OpenAPI 3.1 description of the service, generated from the schemas by which requests are read. */
export function openApiDocument(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Limner',
      // The version of Google's API, which never changes any more.
      version: 'v1',
      description:
        "The Imagen image API in Google's wire format. Every operation is a prediction; the model and the shape of the body choose it.",
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: {
      ...pathsOf(PREDICT_PATHS, (path) => ({ post: predictOperation(path) })),
      ...pathsOf(MODEL_PATHS, (path) => ({ get: readOperation('One model', path, schemaReference('Model')) })),
      ...pathsOf(MODEL_LIST_PATHS, (path) => ({ get: readOperation('Every model', path, { type: 'object' }) })),
      '/healthz': { get: readOperation('The process answers', '', { type: 'object' }) },
      '/readyz': { get: readOperation('Pictures can be made', '', { type: 'object' }) },
    },
    components: { schemas: { ...SHARED_SCHEMAS, ...requestSchemas() }, securitySchemes: SECURITY_SCHEMES },
    security: [{}, ...Object.keys(SECURITY_SCHEMES).map((name) => ({ [name]: [] }))],
  };
}

/** None is needed on loopback without keys. */
const SECURITY_SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer' },
  apiKeyHeader: { type: 'apiKey', in: 'header', name: 'x-goog-api-key' },
  apiKeyQuery: { type: 'apiKey', in: 'query', name: 'key' },
};

function pathsOf(paths: readonly string[], itemOf: (path: string) => object): Record<string, object> {
  return Object.fromEntries(paths.map((path) => [path, itemOf(path)]));
}

function predictOperation(path: string): object {
  return {
    summary: 'Generate, edit, upscale, recontextualise, segment or verify',
    parameters: parametersOf(path),
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: { anyOf: operationKinds().map((kind) => schemaReference(nameOf(kind))) } },
      },
    },
    responses: {
      '200': {
        description: 'Pictures, masks or a verdict.',
        content: { 'application/json': { schema: schemaReference('Predictions') } },
      },
      default: ERROR_RESPONSE,
    },
  };
}

function readOperation(summary: string, path: string, schema: JsonSchema): object {
  return {
    summary,
    parameters: parametersOf(path),
    responses: {
      '200': { description: summary, content: { 'application/json': { schema } } },
      default: ERROR_RESPONSE,
    },
  };
}

function parametersOf(path: string): object[] {
  return [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'model' ? { type: 'string', enum: MODELS.map(({ id }) => id) } : { type: 'string' },
  }));
}

function requestSchemas(): Record<string, JsonSchema> {
  return Object.fromEntries(
    operationKinds().map((kind) => {
      const schema = objectSchema(OPERATION_WIRES[kind].fields);
      return [nameOf(kind), { ...schema, required: ['instances'] }];
    }),
  );
}

function operationKinds(): OperationKind[] {
  return Object.keys(OPERATION_WIRES) as OperationKind[];
}

/** `generate` is `GenerateRequest`. */
function nameOf(kind: OperationKind): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Request`;
}
