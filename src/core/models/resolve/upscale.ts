import type { Dialect } from '../../caller.ts';
import type { UpscaleOperation } from '../../operation.ts';
import type { Model } from '../model.ts';
import type { ResolvedUpscale } from '../resolved-operation.ts';
import { requireOneOf, requireWithin } from './limits.ts';
import { resolveOutputSettings } from './output-settings.ts';

/** Wire protocol, section 4.4. */
const DEFAULT_PRESERVATION_FACTOR = 0.5;

/** Resolves an enlargement: one picture, whatever the model makes per request otherwise. */
export function resolveUpscale(model: Model, operation: UpscaleOperation, dialect: Dialect): ResolvedUpscale {
  const { target, sampleCount = 1 } = operation;
  requireWithin('parameters.sampleCount', 1, 1, sampleCount);
  if (target.kind === 'factor') {
    requireOneOf('parameters.upscaleConfig.upscaleFactor', model.upscaleFactors, target.factor);
  }
  return {
    kind: 'upscale',
    ...resolveOutputSettings(model, { ...operation, sampleCount }, dialect),
    image: operation.image,
    target,
    enhanceInputImage: operation.enhanceInputImage ?? false,
    imagePreservationFactor: operation.imagePreservationFactor ?? DEFAULT_PRESERVATION_FACTOR,
  };
}
