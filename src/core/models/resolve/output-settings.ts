import type { Dialect } from '../../caller.ts';
import { LimnerError } from '../../errors/limner-error.ts';
import type { OutputSettings } from '../../operation.ts';
import { OUTPUT_MIME_TYPES, type OutputMimeType } from '../../output-formats.ts';
import type { SafetySetting } from '../../safety.ts';
import type { Model } from '../model.ts';
import type { ResolvedOutputSettings } from '../resolved-operation.ts';
import { requireTokenLimit, requireWithin } from './limits.ts';

/** Wire protocol, section 4.1. */
const DEFAULT_COMPRESSION_QUALITY = 75;

/** The Gemini API knew one setting only (wire protocol, 9.3). */
const DEFAULT_SAFETY_SETTINGS: Readonly<Record<Dialect, SafetySetting>> = {
  vertex: 'block_medium_and_above',
  gemini: 'block_low_and_above',
};

/** Fills in and checks the settings that every picture-making operation shares. */
export function resolveOutputSettings(
  model: Model,
  settings: OutputSettings,
  dialect: Dialect,
): ResolvedOutputSettings {
  const { sampleCount = model.sampleCount.default, negativePrompt = '', seed, guidanceScale } = settings;
  const { addWatermark = model.defaults.addWatermark } = settings;
  requireWithin('parameters.sampleCount', 1, model.sampleCount.max, sampleCount);
  requireTokenLimit('parameters.negativePrompt', model.promptTokenLimit, negativePrompt);
  refuseSeedWithWatermark(seed, addWatermark);
  return {
    model,
    sampleCount,
    ...(seed === undefined ? {} : { seed }),
    negativePrompt,
    language: settings.language ?? 'auto',
    ...(guidanceScale === undefined ? {} : { guidanceScale }),
    enhancePrompt: resolveEnhancePrompt(model, settings),
    safetySetting: resolveSafetySetting(settings, dialect),
    personGeneration: settings.personGeneration ?? 'allow_adult',
    includeRaiReason: settings.includeRaiReason ?? model.defaults.includeRaiReason,
    includeSafetyAttributes: settings.includeSafetyAttributes ?? false,
    addWatermark,
    outputMimeType: resolveMimeType(settings.outputMimeType ?? 'image/png'),
    compressionQuality: settings.compressionQuality ?? DEFAULT_COMPRESSION_QUALITY,
    ...(settings.storageUri === undefined ? {} : { storageUri: settings.storageUri }),
  };
}

/** A watermark changes with every picture, so Google refused to promise a seed's picture under one. */
function refuseSeedWithWatermark(seed: number | undefined, addWatermark: boolean): void {
  if (seed === undefined || !addWatermark) return;
  throw new LimnerError('FIELDS_CONFLICT', 'Seed is not supported when watermark is enabled.', {
    field: 'parameters.seed',
  });
}

function resolveEnhancePrompt(model: Model, { enhancePrompt }: OutputSettings): boolean {
  if (model.unknownParameters.includes('enhancePrompt')) return false;
  return enhancePrompt ?? model.defaults.enhancePrompt;
}

function resolveSafetySetting({ safetySetting }: OutputSettings, dialect: Dialect): SafetySetting {
  const resolved = safetySetting ?? DEFAULT_SAFETY_SETTINGS[dialect];
  if (dialect === 'gemini' && resolved !== 'block_low_and_above')
    throw new LimnerError('FIELD_UNSUPPORTED', 'Only block_low_and_above is supported for safetySetting.', {
      field: 'parameters.safetySetting',
    });
  return resolved;
}

function resolveMimeType(mimeType: string): OutputMimeType {
  const known = OUTPUT_MIME_TYPES.find((type) => type === mimeType);
  if (known) return known;
  const field = 'parameters.outputOptions.mimeType';
  const expected = `one of ${OUTPUT_MIME_TYPES.join(', ')}`;
  throw new LimnerError('FIELD_UNSUPPORTED', `Expected ${expected} for ${field} but received ${mimeType}.`, { field });
}
