// @google/genai 2.18.0 or older, Gemini API mode. Run: node examples/google-genai-gemini.mjs
import { writeFileSync } from 'node:fs';
import { GoogleGenAI } from '@google/genai-2.18';

// region migrate
const client = new GoogleGenAI({
  apiKey: 'any',
  httpOptions: { baseUrl: process.env.LIMNER_URL ?? 'http://127.0.0.1:8787' },
});
// endregion

const answer = await client.models.generateImages({
  model: 'imagen-4.0-generate-001',
  prompt: 'A lighthouse on a cliff at sunset',
  config: { numberOfImages: 1 },
});
writeFileSync('google-genai-gemini.png', Buffer.from(answer.generatedImages[0].image.imageBytes, 'base64'));
console.log('google-genai-gemini.png');
