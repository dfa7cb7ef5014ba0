import { z } from 'zod';

/** A super-resolution network of the operator's. */
export const upscaleNetworkSettingsSchema = z.strictObject({
  file: z
    .string()
    .min(1)
    .describe('ONNX file with one input and one output: RGB planes of 0–1, `1 × 3 × height × width`.'),
  factor: z.union([z.literal(2), z.literal(3), z.literal(4)]).describe('How many times larger it makes pictures.'),
  marginPx: z.int().min(0).max(128).default(24).describe('How far it looks: tiles overlap by that much.'),
  sizeMultiplePx: z
    .int()
    .min(1)
    .max(64)
    .default(1)
    .describe('Sides of tiles must be multiples of this: 8 for Swin2SR.'),
});
