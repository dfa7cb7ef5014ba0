import fc from 'fast-check';
import { createFlatEngine } from '../../../src/testing/index.ts';
import type { JsonSchema } from '../../../src/wire/json-schema.ts';
import { openApiDocument } from '../../../src/wire/openapi/openapi-document.ts';
import { PICTURE_BASE64 } from '../../wire/capture-expectation.ts';
import { CAPTURE_NAMES, readCapture } from '../../wire/captured-requests.ts';
import { mutantsOf } from '../../wire/mutate.ts';
import { damageText } from '../damage/damage-text.ts';
import { type NamedTexts, valuesOf } from '../damage/values-of-schema.ts';
import { openService } from '../service.ts';
import type { FuzzTarget } from '../target.ts';
import { headerSets, methods, paths } from './request-parts.ts';

/** A request without a socket. */
export interface FuzzRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const pixel = { mimeType: 'image/png', bytes: Buffer.from(PICTURE_BASE64, 'base64') };
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const TEXTS: NamedTexts = {
  bytesBase64Encoded: fc.oneof(
    fc.constant(PICTURE_BASE64),
    fc.constant(PICTURE_BASE64.slice(0, 60)),
    fc.base64String({ maxLength: 200 }),
    text,
  ),
  gcsUri: fc.constantFrom(
    'gs://b/o.png',
    's3://b/../o',
    'gs://169.254.169.254/x',
    'file:///etc/passwd',
    'http://127.0.0.1/',
  ),
  storageUri: fc.constantFrom('gs://b', 'gs://b/../../x', 's3://b/%2e%2e/', 'gs://'),
  prompt: fc.oneof(fc.constantFrom('A dog', '{{animal}}', ' ', '\u0000'), text),
};

const { schemas } = (openApiDocument() as { components: { schemas: Record<string, JsonSchema> } }).components;
const requestSchemas = Object.entries(schemas).filter(([name]) => name.endsWith('Request'));

/** Bodies that the schemas allow, and what real clients sent; then damaged as values, or as text, or not at all. */
const sound = fc.oneof(
  ...requestSchemas.map(([, schema]) => valuesOf(schema, schemas, TEXTS)),
  ...CAPTURE_NAMES.map((name) => fc.constant(readCapture(name).body)),
);
const bodies = fc.oneof(
  { weight: 2, arbitrary: sound.map(toText) },
  { weight: 4, arbitrary: sound.chain(mutantsOf).map(toText) },
  { weight: 3, arbitrary: sound.chain((body) => damageText(toText(body))) },
  { weight: 1, arbitrary: fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json()) },
);

/** What a real client sent to the place that it was sent to, with at most a little damage: this gets far. */
const nearlySound = fc.constantFrom(...CAPTURE_NAMES.map(readCapture)).chain(({ model, body }) =>
  fc.record({
    method: fc.constant('POST'),
    url: fc.constant(`/v1/publishers/google/models/${encodeURIComponent(model)}:predict`),
    headers: headerSets,
    body: fc.oneof(fc.constant(toText(body)), mutantsOf(body, 1).map(toText)),
  }),
);
const anyRequest = fc.record({ method: methods, url: paths, headers: headerSets, body: bodies });

/** The engine answers with a file that only passes through: marking and converting are not what is looked at here. */
function toText(body: unknown): string {
  return JSON.stringify(plainAnswer(body)) ?? '';
}

function plainAnswer(body: unknown): unknown {
  if (!isObject(body) || !isObject(body['parameters'] ?? {})) return body;
  const parameters: Record<string, unknown> = { ...(body['parameters'] as object | undefined) };
  if ([undefined, null, true].includes(parameters['addWatermark'] as undefined)) parameters['addWatermark'] = false;
  delete parameters['outputOptions'];
  delete parameters['outputOption'];
  return { ...body, parameters };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const requestsTarget: FuzzTarget<FuzzRequest> = {
  name: 'requests',
  title: 'damaged paths, headers and bodies to the whole server',
  async open() {
    const { app, check, close } = await openService([createFlatEngine({ image: pixel })]);
    return {
      cases: fc.oneof({ weight: 2, arbitrary: nearlySound }, { weight: 3, arbitrary: anyRequest }),
      async feed({ method, url, headers, body }) {
        const payload = method === 'POST' || method === 'PUT' ? body : undefined;
        const answer = await app.inject({
          method: method as 'POST',
          url,
          headers,
          ...(payload !== undefined && { payload }),
        });
        return check(answer, method !== 'HEAD');
      },
      close,
    };
  },
};
