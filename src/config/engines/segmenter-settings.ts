import { z } from 'zod';

const model = z.string().min(1).optional();

/** Neural segmentation in this process, by models that lie in a folder. */
export const segmenterSettingsSchema = z
  .strictObject({
    kind: z.literal('segmenter'),
    modelsPath: z
      .string()
      .min(1)
      .describe('Folder with a folder for each model: its configuration and its ONNX files.'),
    cutOutModel: model.describe(
      'For foreground and background: a model of the background-removal kind, such as BiRefNet.',
    ),
    pointModel: model.describe('For interactive: a model of the SAM kind.'),
    textModel: model.describe('For prompt and semantic: a model of the CLIPSeg kind.'),
    detectionModel: model.describe(
      'For prompt and semantic, together with pointModel: a model of the Grounding DINO or OWL-ViT kind. Comes before textModel.',
    ),
  })
  .refine(
    ({ cutOutModel, pointModel, textModel }) => cutOutModel ?? pointModel ?? textModel,
    'expected cutOutModel, pointModel or textModel',
  )
  .refine(
    ({ pointModel, detectionModel }) => detectionModel === undefined || pointModel !== undefined,
    'expected a pointModel beside detectionModel, which finds boxes only',
  );
