import type { Dialect } from '../../caller.ts';
import { invalidField } from '../../errors/limner-error.ts';
import type { PixelSize } from '../../image.ts';
import type { GenerateOperation } from '../../operation.ts';
import type { AspectRatio, ImageSize } from '../../size.ts';
import type { Model, PixelTable } from '../model.ts';
import type { ResolvedGenerate } from '../resolved-operation.ts';
import { requireTokenLimit } from './limits.ts';
import { resolveOutputSettings } from './output-settings.ts';

const DEFAULT_IMAGE_SIZE: ImageSize = '1K';
const DEFAULT_ASPECT_RATIO: AspectRatio = '1:1';

/** Resolves a text-to-image request. */
export function resolveGenerate(model: Model, operation: GenerateOperation, dialect: Dialect): ResolvedGenerate {
  const { prompt, aspectRatio = DEFAULT_ASPECT_RATIO, imageSize, sampleImageStyle } = operation;
  requireTokenLimit('instances[0].prompt', model.promptTokenLimit, prompt);
  const knowsStyle = !model.unknownParameters.includes('sampleImageStyle');
  return {
    kind: 'generate',
    ...resolveOutputSettings(model, operation, dialect),
    prompt,
    aspectRatio,
    size: resolveSize(model, aspectRatio, imageSize),
    ...(knowsStyle && sampleImageStyle !== undefined ? { sampleImageStyle } : {}),
  };
}

/**
 * The pixel size of a model's pictures. A model that does not know `sampleImageSize` makes its only size.
 *
 * @throws LimnerError `FIELD_INVALID` for a ratio that the model does not make.
 */
export function resolveSize(
  model: Model,
  aspectRatio: AspectRatio = DEFAULT_ASPECT_RATIO,
  imageSize: ImageSize = DEFAULT_IMAGE_SIZE,
): PixelSize {
  const knowsSize = !model.unknownParameters.includes('sampleImageSize');
  const table: PixelTable = model.sizes[knowsSize ? imageSize : DEFAULT_IMAGE_SIZE] ?? {};
  const size = table[aspectRatio];
  if (size) return size;
  const ratios = Object.keys(table).join(', ');
  throw invalidField('parameters.aspectRatio', `one of ${ratios} (${model.id})`, aspectRatio);
}
