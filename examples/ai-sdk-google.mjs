// AI SDK 6 with @ai-sdk/google 3. Run: node examples/ai-sdk-google.mjs
import { writeFileSync } from 'node:fs';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { generateImage } from 'ai';

// region migrate
const limnerUrl = process.env.LIMNER_URL ?? 'http://127.0.0.1:8787';
const google = createGoogleGenerativeAI({ apiKey: 'any', baseURL: `${limnerUrl}/v1beta` });
// endregion

const { image } = await generateImage({
  model: google.image('imagen-4.0-generate-001'),
  prompt: 'A lighthouse on a cliff at sunset',
});
writeFileSync('ai-sdk-google.png', image.uint8Array);
console.log('ai-sdk-google.png');
