import type { ModelSettings } from '../../config/engines/model-settings.ts';
import { findLicence } from '../../core/licence.ts';
import type { ModelTraits } from '../../engines/shared/model-traits.ts';

/** What is known of a model, with what the operator said of it. */
export function withSettings(known: ModelTraits, settings: ModelSettings): ModelTraits {
  const { name, licence, sizeMultiplePx, minSidePx, maxPixels, steps, guidance } = settings;
  const { weights, sizes } = known;
  const named = name ?? weights?.name;
  return {
    sizes: {
      multiplePx: sizeMultiplePx ?? sizes.multiplePx,
      minSidePx: minSidePx ?? sizes.minSidePx,
      maxPixels: maxPixels ?? sizes.maxPixels,
    },
    followsGuidance: settings.followsGuidance ?? known.followsGuidance,
    edits: settings.edits ?? known.edits,
    maxReferences: settings.maxReferences ?? known.maxReferences,
    ...optional('steps', steps ?? known.steps),
    ...optional('guidance', guidance ?? known.guidance),
    ...(named !== undefined && {
      weights: { name: named, licence: licence ? findLicence(licence) : (weights?.licence ?? findLicence('unknown')) },
    }),
  };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
