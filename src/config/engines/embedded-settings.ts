import { z } from 'zod';
import { upscaleNetworksSchema } from './upscale-network-settings.ts';

/** A further embedded engine with threads of its own, so that upscales, say, keep none from drawing. */
export const embeddedSettingsSchema = z.strictObject({
  kind: z.literal('embedded'),
  workers: z.int().min(1).max(64).default(1).describe('Threads that draw pictures.'),
  upscaleNetworks: upscaleNetworksSchema,
});
