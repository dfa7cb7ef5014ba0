import type { Dialect } from '../../core/caller.ts';
import type { Model } from '../../core/models/model.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const SCHEMA_ROOT = 'gs://google-cloud-aiplatform/schema/predict';

/** Braces are literal: the vertexai SDK fills them in (wire protocol, section 3.4). */
const TEMPLATE_ROOT = 'projects/{user-project}/locations/{location}/publishers/google/models';

/** Gemini's model list states this for its image models; nothing reads it. */
const GEMINI_OUTPUT_TOKEN_LIMIT = 8192;

/** `GET` of one model, as the service that was asked describes it. */
export function writeModel(model: Model, dialect: Dialect): JsonObject {
  return dialect === 'gemini' ? writeGeminiModel(model) : writePublisherModel(model);
}

/** `GET` of all models: those among `models` that the service offered. */
export function writeModelList(models: readonly Model[], dialect: Dialect): JsonObject {
  const offered = models
    .filter(({ services }) => services.includes(dialect))
    .map((model) => writeModel(model, dialect));
  return dialect === 'gemini' ? { models: offered } : { publisherModels: offered };
}

/**
 * Vertex AI's description. The vertexai SDK asks for it before anything else and picks its class by
 * `instanceSchemaUri` (wire protocol, section 3.4).
 */
function writePublisherModel({ id, launchStage, schemaKind }: Model): JsonObject {
  const [, versionId = 'default'] = id.split('@');
  const schemaUri = (part: string) => `${SCHEMA_ROOT}/${part}/${schemaKind}_1.0.0.yaml`;
  return {
    name: `publishers/google/models/${id}`,
    versionId,
    openSourceCategory: 'PROPRIETARY',
    launchStage,
    publisherModelTemplate: `${TEMPLATE_ROOT}/${id}`,
    predictSchemata: {
      instanceSchemaUri: schemaUri('instance'),
      parametersSchemaUri: schemaUri('params'),
      predictionSchemaUri: schemaUri('prediction'),
    },
  };
}

/** The Gemini API's description. */
function writeGeminiModel({ id, displayName, promptTokenLimit }: Model): JsonObject {
  const [, version = ''] = /-(\d{3}|preview-[\d-]+)$/u.exec(id) ?? [];
  return {
    name: `models/${id}`,
    version,
    displayName,
    inputTokenLimit: promptTokenLimit,
    outputTokenLimit: GEMINI_OUTPUT_TOKEN_LIMIT,
    supportedGenerationMethods: ['predict'],
  };
}
