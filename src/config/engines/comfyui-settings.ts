import { z } from 'zod';
import { modelSettingsSchema } from './model-settings.ts';

const positive = z.int().min(1);
const file = z.string().min(1);

const filesSchema = z.discriminatedUnion('family', [
  z.strictObject({
    family: z.literal('checkpoint'),
    checkpoint: file.describe('One file with everything: Stable Diffusion 1.5 or SDXL.'),
  }),
  z.strictObject({
    family: z.literal('flux'),
    unet: file.describe('The diffusion model of FLUX.1.'),
    clips: z.tuple([file, file]).describe('Its text encoders: clip_l and t5xxl.'),
    vae: file.describe('Its autoencoder.'),
  }),
  z.strictObject({
    family: z.literal('flux2'),
    unet: file.describe('The diffusion model of FLUX.2: [klein] or [dev].'),
    clip: file.describe('Its text encoder: Qwen3 or Mistral.'),
    vae: file.describe('Its autoencoder.'),
  }),
]);

/** A ComfyUI server. */
export const comfyUiSettingsSchema = z.strictObject({
  kind: z.literal('comfyui'),
  url: z.url({ protocol: /^https?$/ }).describe('Address of the server.'),
  files: filesSchema.describe('Files of the model, as ComfyUI lists them.'),
  upscaleModel: file.optional().describe('Upscaling model, as ComfyUI lists it; without one it does not upscale.'),
  model: modelSettingsSchema.prefault({}).describe('What is known of the model.'),
  concurrency: positive.default(2).describe('Pictures that are sent at once; the server draws one of them.'),
  timeoutMs: positive.default(600_000).describe('How long one picture may take.'),
});
