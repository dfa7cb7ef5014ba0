import { describe, expect, it } from 'vitest';
import { findModel, MODELS } from '../../core/models/catalogue.ts';
import { writeModel, writeModelList } from './write-models.ts';

describe('descriptions of models', () => {
  it.each([
    ['imagegeneration@006', '006', 'vision_generative_model'],
    ['image-segmentation-001', 'default', 'image_segmentation_model'],
    ['imageverification@001', '001', 'watermark_verification_model'],
  ])('give the vertexai SDK what it needs for %s', (id, versionId, kind) => {
    expect(writeModel(findModel(id)!, 'vertex')).toMatchObject({
      name: `publishers/google/models/${id}`,
      versionId,
      launchStage: 'GA',
      publisherModelTemplate: `projects/{user-project}/locations/{location}/publishers/google/models/${id}`,
      predictSchemata: {
        instanceSchemaUri: `gs://google-cloud-aiplatform/schema/predict/instance/${kind}_1.0.0.yaml`,
      },
    });
  });

  it("list each service's models in its shape", () => {
    const gemini = writeModelList(MODELS, 'gemini') as { models: { name: string }[] };
    expect(gemini.models.map(({ name }) => name)).toContain('models/imagen-4.0-generate-001');
    expect(gemini.models.map(({ name }) => name)).not.toContain('models/imagegeneration@006');
    expect(gemini.models[0]).toMatchObject({ version: '001', supportedGenerationMethods: ['predict'] });
    const vertex = writeModelList(MODELS, 'vertex') as { publisherModels: { name: string }[] };
    expect(vertex.publisherModels.map(({ name }) => name)).toContain('publishers/google/models/imagegeneration@006');
  });
});
