import { availableParallelism } from 'node:os';
import { z } from 'zod';

const MEBIBYTES_OF_WEIGHTS = 8192;
const FIVE_MINUTES_MS = 300_000;

/** Latent diffusion in a process beside the server, on ONNX Runtime. */
export const diffusionSettingsSchema = z.strictObject({
  kind: z.literal('diffusion'),
  folder: z
    .string()
    .min(1)
    .describe(
      'A model in the folder layout of diffusers, with ONNX networks: its folder, or one that was pulled or imported, as hf:owner/name, local:name or a name of the catalogue.',
    ),
  name: z
    .string()
    .min(1)
    .optional()
    .describe("The model's name, for lists and licences; without it, the folder's or the address."),
  licence: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Licence of the weights by the id on their page, such as mit or openrail++; without it, the one that was accepted when the model was pulled or imported.',
    ),
  inpaintingFolder: z.string().min(1).optional().describe('Model for edits with a mask; without it, the same.'),
  decoderFolder: z
    .string()
    .min(1)
    .optional()
    .describe("Folder whose vae_decoder takes the place of the model's own, such as a tiny one."),
  device: z
    .enum(['cpu', 'cuda', 'coreml', 'dml', 'webgpu'])
    .default('cpu')
    .describe('Where networks run. There is no falling back: what is not there is an error at the start.'),
  threads: z
    .int()
    .min(1)
    .max(256)
    .default(availableParallelism())
    .describe('Threads for networks on the CPU.')
    .meta({ defaultText: 'one a core' }),
  steps: z.int().min(1).max(1000).optional().describe('Steps of a picture; without it, what the model was made for.'),
  guidanceScale: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe('Guidance where a request names none; without it, what the model was made for.'),
  memoryMebibytes: z
    .int()
    .min(64)
    .default(MEBIBYTES_OF_WEIGHTS)
    .describe('What weights may take. The models used longest ago go first; one that is larger is loaded in parts.'),
  idleTimeoutMs: z
    .int()
    .min(1000)
    .default(FIVE_MINUTES_MS)
    .describe('Without work for this long the process ends and its memory is free.'),
});
