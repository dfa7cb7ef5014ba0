import { z } from 'zod';
import { secretSchema } from '../secret-schema.ts';
import { modelSettingsSchema } from './model-settings.ts';

const positive = z.int().min(1);

/** Longest time that Node.js waits for the first byte of an answer. */
const MAX_TIMEOUT_MS = 290_000;

const sizeSchema = z
  .string()
  .regex(/^[1-9]\d{1,3}x[1-9]\d{1,3}$/, 'expected a size such as 1024x1024')
  .describe('Width and height in pixels.');

/** A server that speaks OpenAI's image interface: SGLang, vLLM-Omni, LocalAI and others. */
export const openAiSettingsSchema = z.strictObject({
  kind: z.literal('openai'),
  url: z.url({ protocol: /^https?$/ }).describe('Address up to its version, such as http://127.0.0.1:8000/v1.'),
  apiKey: secretSchema.optional().describe('Key for the server.'),
  servedModel: z.string().min(1).optional().describe('Model that requests name.'),
  model: modelSettingsSchema.prefault({}).describe('What is known of the model.'),
  sizes: z
    .array(sizeSchema)
    .min(1)
    .default(['1024x1024'])
    .describe('Sizes to ask for where the server was not found to draw any size.'),
  probe: z
    .boolean()
    .default(true)
    .describe('Try out at the start, with up to four pictures, whether it follows sizes, seeds and masks.'),
  askForBase64: z.boolean().default(true).describe('Send response_format, which some servers refuse.'),
  concurrency: positive.default(2).describe('Pictures that are asked for at once.'),
  timeoutMs: positive.max(MAX_TIMEOUT_MS).default(MAX_TIMEOUT_MS).describe('How long one picture may take.'),
});
