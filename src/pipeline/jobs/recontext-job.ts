import type { PixelSize, Raster } from '../../core/image.ts';
import type { Model } from '../../core/models/model.ts';
import type { PrepareJob } from './prepare-ports.ts';

/** Product recontextualisation and virtual try-on. */
export const prepareRecontext: PrepareJob<'recontext'> = async ({ model, operation }, { decode }) => {
  const { prompt, baseSteps } = operation;
  const person = operation.person && (await decode(operation.person, 'instances[0].personImage.image'));
  const products: Raster[] = [];
  for (const [index, product] of operation.products.entries())
    products.push(await decode(product, `instances[0].productImages[${index}].image`));
  const size = person ? { widthPx: person.widthPx, heightPx: person.heightPx } : sizeOf(model);
  const task = { modelId: model.id, prompt, products, size, baseSteps, ...(person && { person }) };
  return { size, start: (handlers, { seeds }, context) => handlers.recontext!({ ...task, seeds }, context) };
};

/** Pictures of products have the model's only size. */
function sizeOf({ id, sizes }: Model): PixelSize {
  const size = Object.values(sizes)[0]?.['1:1'];
  if (!size) throw new RangeError(`The model ${id} states no size for pictures of products.`);
  return size;
}
