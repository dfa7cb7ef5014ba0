import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Mask, PixelSize, Raster } from '../../core/image.ts';
import type { Model } from '../../core/models/model.ts';
import type { ProductSource } from '../../core/operation.ts';
import type { PrepareJob, PreparePorts } from './prepare-ports.ts';

/** Product recontextualisation and virtual try-on. */
export const prepareRecontext: PrepareJob<'recontext'> = async ({ model, operation }, ports) => {
  const { baseSteps } = operation;
  const person = operation.person && (await ports.decode(operation.person, 'instances[0].personImage.image'));
  const products: Raster[] = [];
  for (const [index, product] of operation.products.entries())
    products.push(await decodeProduct(product, `instances[0].productImages[${index}]`, ports));
  const size = person ? { widthPx: person.widthPx, heightPx: person.heightPx } : sizeOf(model);
  const task = { modelId: model.id, products, size, baseSteps, ...(person && { person }) };
  return {
    size,
    start: (handlers, { seeds, prompts }, context) => {
      const texts = { prompt: prompts[0] ?? '', ...(new Set(prompts).size > 1 && { prompts }) };
      return handlers.recontext!({ ...task, ...texts, seeds }, context);
    },
  };
};

/** A product's picture; a mask that comes with it becomes its alpha. */
async function decodeProduct({ image, mask }: ProductSource, field: string, ports: PreparePorts): Promise<Raster> {
  const picture = await ports.decode(image, `${field}.image`);
  if (!mask) return picture;
  const maskField = `${field}.mask.image`;
  const meant = await ports.decodeMask(mask, picture, maskField);
  if (!meant.data.includes(255)) {
    const message = `Expected a mask that shows the product in white for ${maskField} but received a black one.`;
    throw new LimnerError('FIELD_INVALID', message, { field: maskField });
  }
  return withAlpha(picture, meant);
}

function withAlpha({ widthPx, heightPx, channels, data }: Raster, mask: Mask): Raster {
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  for (let p = 0; p < mask.data.length; p++) {
    for (let c = 0; c < 3; c++) rgba[p * 4 + c] = data[p * channels + c]!;
    rgba[p * 4 + 3] = mask.data[p]!;
  }
  return { widthPx, heightPx, channels: 4, data: rgba };
}

/** Pictures of products have the model's only size. */
function sizeOf({ id, sizes }: Model): PixelSize {
  const size = Object.values(sizes)[0]?.['1:1'];
  if (!size) throw new RangeError(`The model ${id} states no size for pictures of products.`);
  return size;
}
