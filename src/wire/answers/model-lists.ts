import { MODELS } from '../../core/models/catalogue.ts';
import type { Model } from '../../core/models/model.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const SCHEMA_ROOT = 'gs://google-cloud-aiplatform/schema/predict';

/** Braces are literal: the vertexai SDK fills them in (wire protocol, section 3.4). */
const TEMPLATE_ROOT = 'projects/{user-project}/locations/{location}/publishers/google/models';

/** Gemini's model list states this for its image models; nothing reads it. */
const GEMINI_OUTPUT_TOKEN_LIMIT = 8192;

/**
 * `GET …/publishers/google/models/{id}` of Vertex AI. The vertexai SDK calls it before anything else and picks its
 * class by `instanceSchemaUri` (wire protocol, section 3.4).
 *
 * @param requestedId the id as the caller spelled it, which may be an alias: the SDK goes on with it.
 */
export function writePublisherModel(model: Model, requestedId: string = model.id): JsonObject {
  const [, versionId = 'default'] = model.id.split('@');
  const schema = (part: string) => `${SCHEMA_ROOT}/${part}/${model.schemaKind}_1.0.0.yaml`;
  return {
    name: `publishers/google/models/${requestedId}`,
    versionId,
    openSourceCategory: 'PROPRIETARY',
    launchStage: model.launchStage,
    publisherModelTemplate: `${TEMPLATE_ROOT}/${requestedId}`,
    predictSchemata: {
      instanceSchemaUri: schema('instance'),
      parametersSchemaUri: schema('params'),
      predictionSchemaUri: schema('prediction'),
    },
  };
}

/** `GET …/publishers/google/models` of Vertex AI. */
export function writePublisherModelList(): JsonObject {
  return { publisherModels: offeredBy('vertex').map((model) => writePublisherModel(model)) };
}

/** `GET …/models/{id}` of the Gemini API. */
export function writeGeminiModel(model: Model, requestedId: string = model.id): JsonObject {
  const [, version = '001'] = /(\d{3}|preview-[\d-]+)$/u.exec(model.id) ?? [];
  return {
    name: `models/${requestedId}`,
    version,
    displayName: model.displayName,
    inputTokenLimit: model.promptTokenLimit,
    outputTokenLimit: GEMINI_OUTPUT_TOKEN_LIMIT,
    supportedGenerationMethods: ['predict'],
  };
}

/** `GET …/models` of the Gemini API. */
export function writeGeminiModelList(): JsonObject {
  return { models: offeredBy('gemini').map((model) => writeGeminiModel(model)) };
}

function offeredBy(service: Model['services'][number]): Model[] {
  return MODELS.filter(({ services }) => services.includes(service));
}
