import { Image, Limner } from 'limner';

const limner = new Limner();

// region recontext
const { generatedImages } = await limner.models.recontextImage({
  model: 'imagen-product-recontext-preview-06-30',
  source: {
    prompt: 'On a wooden table in a bright kitchen',
    productImages: [{ productImage: await Image.fromFile('product.png') }],
  },
  config: { numberOfImages: 1 },
});
await generatedImages[0]?.image?.save('in-the-kitchen.png');
// endregion

await limner.close();
