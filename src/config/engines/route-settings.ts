import { z } from 'zod';

/** Which engines serve what. */
export const routeSettingsSchema = z.strictObject({
  models: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Imagen model ids; `*` stands for any characters. Without it: every model.'),
  operations: z
    .array(z.enum(['generate', 'edit', 'upscale', 'recontext', 'segment']))
    .min(1)
    .optional()
    .describe('Without it: every operation.'),
  engines: z
    .array(z.string().min(1))
    .min(1)
    .describe('Names of engines in the order in which they are asked; a later one serves what those before it cannot.'),
});
