import { IMAGE_SCHEMA_NAME, type JsonSchema, schemaReference } from '../json-schema.ts';

const text = (description: string): JsonSchema => ({ type: 'string', description });
const score: JsonSchema = { type: 'number', minimum: 0, maximum: 1 };

/** Scores by category, both lists in the same order (wire protocol, section 8.1). */
const SAFETY_ATTRIBUTES: JsonSchema = {
  type: 'object',
  properties: {
    categories: { type: 'array', items: { type: 'string' } },
    scores: { type: 'array', items: score },
  },
};

/** One item of `predictions`; which fields it has depends on the operation and on what was asked for. */
const PREDICTION: JsonSchema = {
  type: 'object',
  properties: {
    bytesBase64Encoded: text('The picture or mask, as base64.'),
    gcsUri: text('Where the picture was stored, instead of its bytes.'),
    mimeType: text('Media type of the picture.'),
    prompt: text('The enriched prompt that made the picture.'),
    raiFilteredReason: text('Why pictures were left out.'),
    contentType: text('`Positive Prompt` for the item with the scores of the prompt.'),
    safetyAttributes: SAFETY_ATTRIBUTES,
    labels: {
      type: 'array',
      description: 'What a mask shows.',
      items: { type: 'object', properties: { label: { type: 'string' }, score } },
    },
    decision: { enum: ['ACCEPT', 'REJECT'], description: 'Whether a watermark was found.' },
  },
};

/** Schemas that answers and requests share, by name. */
export const SHARED_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  [IMAGE_SCHEMA_NAME]: {
    type: 'object',
    description: 'A picture: its bytes, or its address in a configured bucket.',
    properties: {
      bytesBase64Encoded: text('The file as base64, standard or URL-safe alphabet.'),
      gcsUri: text('`gs://bucket/object` or `s3://bucket/object`.'),
      mimeType: text('Media type; found out from the bytes when absent.'),
    },
  },
  Predictions: {
    type: 'object',
    description: 'Without any item the body is an empty object.',
    properties: { predictions: { type: 'array', items: PREDICTION } },
  },
  Error: {
    type: 'object',
    required: ['error'],
    properties: {
      error: {
        type: 'object',
        required: ['code', 'message', 'status'],
        properties: {
          code: { type: 'integer', description: 'HTTP status.' },
          message: text('What was expected, for which field, and what was received.'),
          status: text('gRPC status name, such as INVALID_ARGUMENT.'),
          details: { type: 'array', items: { type: 'object' } },
        },
      },
    },
  },
  Model: { type: 'object', properties: { name: text('Resource name.') } },
};

/** Every answer with an error. */
export const ERROR_RESPONSE = {
  description: "An error in Google's shape.",
  content: { 'application/json': { schema: schemaReference('Error') } },
};
