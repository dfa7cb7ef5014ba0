import { z } from 'zod';
import { secretSchema } from '../secret-schema.ts';

const positive = z.int().min(1);

/** Gemini's image models, hosted by Google. Prompts and pictures are sent there. */
export const geminiSettingsSchema = z
  .strictObject({
    kind: z.literal('gemini'),
    apiKey: secretSchema.optional().describe('Key for the Gemini API.'),
    project: z.string().min(1).optional().describe('Google Cloud project, for Vertex AI in the place of a key.'),
    location: z.string().min(1).default('global').describe('Location of Vertex AI.'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Another address of the service than Google's."),
    servedModel: z.string().min(1).default('gemini-2.5-flash-image').describe('Model that draws.'),
    knowsSizes: z.boolean().default(false).describe('Whether that model draws 2K and 4K as well.'),
    concurrency: positive.default(4).describe('Pictures that are asked for at once.'),
    timeoutMs: positive.default(120_000).describe('How long one picture may take.'),
  })
  .refine((own) => (own.apiKey === undefined) !== (own.project === undefined), 'expected either apiKey or project');
