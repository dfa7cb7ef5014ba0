// Genkit with googleAI. Run: node examples/genkit-googleai.mjs
import { writeFileSync } from 'node:fs';
import { googleAI } from '@genkit-ai/google-genai';
import { genkit } from 'genkit';

// region migrate
const ai = genkit({
  plugins: [googleAI({ apiKey: 'any', baseUrl: process.env.LIMNER_URL ?? 'http://127.0.0.1:8787' })],
});
// endregion

const { media } = await ai.generate({
  model: googleAI.model('imagen-4.0-generate-001'),
  prompt: 'A lighthouse on a cliff at sunset',
});
writeFileSync('genkit-googleai.png', Buffer.from(media.url.split(',')[1], 'base64'));
console.log('genkit-googleai.png');
