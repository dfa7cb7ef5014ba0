// region setup
import { Limner } from 'limner';

// The whole service in this process. With { baseUrl: 'http://…', apiKey } it is a server that works.
const limner = new Limner();
// endregion

// region generate
const { generatedImages } = await limner.models.generateImages({
  model: 'imagen-4.0-generate-001',
  prompt: 'A lighthouse on a cliff at sunset',
  config: { numberOfImages: 4, aspectRatio: '16:9' },
});
for (const [index, { image }] of generatedImages.entries()) await image?.save(`lighthouse-${index + 1}.png`);
// endregion

// region seed
const again = await limner.models.generateImages({
  model: 'imagen-4.0-generate-001',
  prompt: 'A lighthouse on a cliff at sunset',
  // Google refused a seed together with a watermark, and so does Limner.
  config: { numberOfImages: 1, seed: 7, addWatermark: false, enhancePrompt: false, outputMimeType: 'image/jpeg' },
});
const [picture] = again.generatedImages;
console.log(picture?.facts?.seed, picture?.facts?.size, picture?.facts?.notUnderstood);
await picture?.image?.save('lighthouse.jpg', { includeGenerationParameters: true });
// endregion

await limner.close();
