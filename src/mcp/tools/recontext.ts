import { z } from 'zod';
import { readAll, tellPictures } from '../told-pictures.ts';
import { defineTool, fileSchema } from '../tool.ts';

const MOST_VIEWS = 3;

export const recontextTool = defineTool({
  name: 'recontext_image',
  title: 'Show a product in a new setting',
  description: 'Cuts a product out and shows it in a new setting. Several views of the same product may be given.',
  input: z.object({
    files: z.array(fileSchema).min(1).max(MOST_VIEWS),
    prompt: z.string().default('').describe('The new setting; empty: one that suits the product.'),
  }),
  async run({ files, prompt }, { models, folder }, options) {
    const views = await readAll(files, folder);
    const source = { prompt, productImages: views.map((productImage) => ({ productImage })) };
    const model = 'imagen-product-recontext-preview-06-30';
    return tellPictures(await models.recontextImage({ model, source }, options), prompt || files[0]!, folder);
  },
});

export const tryOnTool = defineTool({
  name: 'try_on',
  title: 'Dress a person',
  description: 'Shows a person in a garment, given a picture of each.',
  input: z.object({ person: fileSchema, garment: fileSchema }),
  async run({ person, garment }, { models, folder }, options) {
    const [personImage, productImage] = await readAll([person, garment], folder);
    const source = { personImage: personImage!, productImages: [{ productImage: productImage! }] };
    const answer = await models.recontextImage({ model: 'virtual-try-on-001', source }, options);
    return tellPictures(answer, `${person} try-on`, folder);
  },
});
