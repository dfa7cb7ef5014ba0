// AI SDK 6 with @ai-sdk/google-vertex 4. Run: node examples/ai-sdk-vertex.mjs
import { writeFileSync } from 'node:fs';
import { createVertex } from '@ai-sdk/google-vertex';
import { generateImage } from 'ai';

// region migrate
const limnerUrl = process.env.LIMNER_URL ?? 'http://127.0.0.1:8787';
const vertex = createVertex({ apiKey: 'any', baseURL: `${limnerUrl}/v1/publishers/google` });
// endregion

const { image } = await generateImage({
  model: vertex.image('imagen-4.0-generate-001'),
  prompt: 'A lighthouse on a cliff at sunset',
  aspectRatio: '16:9',
});
writeFileSync('ai-sdk-vertex.png', image.uint8Array);
console.log('ai-sdk-vertex.png');
