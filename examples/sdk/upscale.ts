import { Image, Limner } from 'limner';

const limner = new Limner();

// region upscale
const { generatedImages } = await limner.models.upscaleImage({
  model: 'imagen-4.0-upscale-preview',
  image: await Image.fromFile('photo.png'),
  upscaleFactor: 'x4',
  config: { imagePreservationFactor: 0.5 },
});
const [large] = generatedImages;
console.log(large?.facts?.size, large?.facts?.method);
await large?.image?.save('large.png');
// endregion

await limner.close();
