import { z } from 'zod';

const positive = z.int().min(1);

/** What no server tells of its model. */
export const modelSettingsSchema = z.strictObject({
  name: z.string().min(1).optional().describe('What the model is called, for lists and licences.'),
  licence: z
    .string()
    .min(1)
    .optional()
    .describe('Licence of the weights by the id on their page, such as apache-2.0 or openrail++.'),
  sizeMultiplePx: positive.optional().describe('Both sides of a drawn picture are multiples of this.'),
  minSidePx: positive.optional().describe('No side of a drawn picture is shorter.'),
  maxPixels: positive.optional().describe('More pixels than this are not drawn but made by enlarging.'),
  steps: positive.optional().describe("Steps of a picture; without it the server's own number."),
  guidance: z.number().min(0).optional().describe("Guidance scale; without it the server's own."),
  followsGuidance: z
    .boolean()
    .optional()
    .describe('Whether negative prompts and the guidance scale have an effect. Distilled models know neither.'),
  edits: z
    .enum(['none', 'inpaint', 'instruct'])
    .optional()
    .describe('How it edits: not at all, by filling masked places, or by following instructions.'),
  maxReferences: z.int().min(0).optional().describe('Reference pictures that it takes beside the one to edit.'),
});

/** What was said of a model. */
export type ModelSettings = z.output<typeof modelSettingsSchema>;
