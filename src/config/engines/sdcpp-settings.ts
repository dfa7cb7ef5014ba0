import { z } from 'zod';
import { modelSettingsSchema } from './model-settings.ts';

const positive = z.int().min(1);

/** A server of stable-diffusion.cpp: one that runs somewhere, or a program that Limner starts. */
export const sdcppSettingsSchema = z
  .strictObject({
    kind: z.literal('sdcpp'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Address of a running sd-server.'),
    supervised: z
      .strictObject({
        binary: z.string().min(1).describe('The sd-server program.'),
        arguments: z
          .array(z.string())
          .default([])
          .describe('Its options, such as --diffusion-model FILE; address and port are added.'),
        startTimeoutMs: positive.default(300_000).describe('How long it may take until it answers.'),
        maxMemoryBytes: positive
          .optional()
          .describe('When its memory grows beyond this, it is started anew as soon as it has nothing to do.'),
      })
      .optional()
      .describe('Start this program and keep it running.'),
    preset: z.string().min(1).optional().describe('A model of which everything is known; see docs/engines.md.'),
    model: modelSettingsSchema.prefault({}).describe('What deviates from the preset, or stands without one.'),
    concurrency: positive.default(2).describe('Pictures that are sent at once; the server draws one of them.'),
    timeoutMs: positive.default(600_000).describe('How long one picture may take.'),
  })
  .refine((own) => (own.url === undefined) !== (own.supervised === undefined), 'expected either url or supervised');
