import type { GenerationParameters } from '../image.ts';
import type { PredictConfig } from '../parameters.ts';

/** Parameters of a call that makes pictures. */
export interface PictureParameters {
  readonly model: string;
  readonly prompt?: string;
  readonly source?: { readonly prompt?: string };
  readonly upscaleFactor?: string;
  readonly config?: PredictConfig;
}

/** What a picture's file may tell of its making: the settings of the call, without pictures and without what concerns the call. */
export function generationParametersOf({
  model,
  prompt,
  source,
  upscaleFactor,
  config = {},
}: PictureParameters): GenerationParameters {
  const { httpOptions: _http, abortSignal: _signal, labels: _labels, ...settings } = config;
  return withoutAbsent({ model, prompt: prompt ?? source?.prompt, upscaleFactor, ...settings });
}

function withoutAbsent(fields: Readonly<Record<string, unknown>>): GenerationParameters {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
