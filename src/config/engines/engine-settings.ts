import { z } from 'zod';
import { comfyUiSettingsSchema } from './comfyui-settings.ts';
import { diffusionSettingsSchema } from './diffusion-settings.ts';
import { embeddedSettingsSchema } from './embedded-settings.ts';
import { geminiSettingsSchema } from './gemini-settings.ts';
import { openAiSettingsSchema } from './openai-settings.ts';
import { sdcppSettingsSchema } from './sdcpp-settings.ts';
import { segmenterSettingsSchema } from './segmenter-settings.ts';

/** The kinds of engines that the configuration may name; each has a file of its own beside this one. */
export const engineSettingsSchema = z.discriminatedUnion('kind', [
  embeddedSettingsSchema,
  diffusionSettingsSchema,
  sdcppSettingsSchema,
  openAiSettingsSchema,
  comfyUiSettingsSchema,
  geminiSettingsSchema,
  segmenterSettingsSchema,
]);

/** Settings of one engine, after defaults. */
export type EngineSettings = z.output<typeof engineSettingsSchema>;

/** What an engine is called in routes, logs and answers. */
export const engineNameSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'expected lower-case letters, digits, dots, dashes and underscores')
  .refine((name) => name !== 'embedded', 'the name embedded belongs to the engine that is always there');
