import { LimnerError } from '../../core/errors/limner-error.ts';
import type { PixelSize, Raster } from '../../core/image.ts';
import type { ResolvedUpscale } from '../../core/models/resolved-operation.ts';
import type { PrepareJob } from './prepare-ports.ts';

/** Google's bound on results (wire protocol, section 4.4): 4096 × 4096 fits. */
const MAX_RESULT_PIXELS = 17_000_000;

/** Enlarging: one picture in, one out. */
export const prepareUpscale: PrepareJob<'upscale'> = async ({ model, operation }, { decode }) => {
  const picture = await decode(operation.image, 'instances[0].image');
  const size = targetSize(picture, operation.target);
  const { enhanceInputImage, imagePreservationFactor } = operation;
  const task = { modelId: model.id, picture, size, enhanceInputImage, imagePreservationFactor };
  return { size, start: (handlers, _call, context) => handlers.upscale!(task, context) };
};

/** A factor gives exact multiples; for the longer side, the shorter one is rounded down (wire protocol, section 4.4). */
function targetSize({ widthPx, heightPx }: Raster, target: ResolvedUpscale['target']): PixelSize {
  const longer = Math.max(widthPx, heightPx);
  const numerator = target.kind === 'factor' ? target.factor : target.longerSidePx;
  const denominator = target.kind === 'factor' ? 1 : longer;
  const scaled = (side: number): number => Math.max(1, Math.floor((side * numerator) / denominator));
  const size = { widthPx: scaled(widthPx), heightPx: scaled(heightPx) };
  if (size.widthPx * size.heightPx <= MAX_RESULT_PIXELS) return size;
  throw new LimnerError(
    'FIELD_INVALID',
    `Expected a result of at most ${MAX_RESULT_PIXELS} pixels but ${size.widthPx}×${size.heightPx} was asked for.`,
    { field: 'parameters.upscaleConfig.upscaleFactor' },
  );
}
