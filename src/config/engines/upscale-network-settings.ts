import { z } from 'zod';

/** A super-resolution network of the operator's. */
export const upscaleNetworkSettingsSchema = z
  .strictObject({
    file: z
      .string()
      .min(1)
      .optional()
      .describe('ONNX file with one input and one output: RGB planes of 0–1, `1 × 3 × height × width`.'),
    model: z
      .string()
      .min(1)
      .optional()
      .describe(
        'In the place of a file, a model that was pulled or imported: hf:owner/name, local:name or a name of the catalogue.',
      ),
    factor: z
      .union([z.literal(2), z.literal(3), z.literal(4)])
      .optional()
      .describe(
        'How many times larger it makes pictures; models of the Swin2SR kind and of the catalogue say it themselves.',
      ),
    marginPx: z
      .int()
      .min(0)
      .max(128)
      .default(24)
      .describe(
        'How far it looks: tiles overlap by that much; by a quarter of the tile where its side is fixed and smaller.',
      ),
    sizeMultiplePx: z
      .int()
      .min(1)
      .max(64)
      .optional()
      .describe('Sides of tiles must be multiples of this; without it, what the model states, or 1.'),
  })
  .refine(({ file, model }) => (file === undefined) !== (model === undefined), 'expected either file or model')
  .refine(({ file, factor }) => file === undefined || factor !== undefined, 'expected the factor of the file');

/** Networks that enlarge, in the place of the one that ships with Limner. */
export const upscaleNetworksSchema = z
  .array(upscaleNetworkSettingsSchema)
  .default([])
  .describe('Super-resolution networks to use instead of the one that ships with Limner, such as Real-ESRGAN.');

/** Settings of one network, after defaults. */
export type UpscaleNetworkSettings = z.output<typeof upscaleNetworkSettingsSchema>;
