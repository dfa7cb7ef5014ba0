import { z } from 'zod';
import { secretSchema } from './secret-schema.ts';

/** Where models are kept and what they are used for. */
export const modelsSchema = z.strictObject({
  cacheFolder: z
    .string()
    .min(1)
    .default('~/.cache/huggingface/hub')
    .describe("Cache of models, shared with Hugging Face's libraries (`HF_HUB_CACHE`, or `hub` in `HF_HOME`)."),
  lockFile: z
    .string()
    .min(1)
    .optional()
    .describe('Which files each model consists of; `models.lock.json` in the data folder unless told otherwise.'),
  endpoint: z
    .url({ protocol: /^https?$/u })
    .default('https://huggingface.co')
    .describe('Hub that models are pulled from (`HF_ENDPOINT`).'),
  token: secretSchema.optional().describe('Token for the hub (`HF_TOKEN`); only for models that are not public.'),
  offline: z.boolean().default(false).describe('Never ask the hub (`HF_HUB_OFFLINE`).'),
});
