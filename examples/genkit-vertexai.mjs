// Genkit with vertexAI, which has no base-URL option. Run: node examples/genkit-vertexai.mjs
import { writeFileSync } from 'node:fs';
import { vertexAI } from '@genkit-ai/google-genai';
import { genkit } from 'genkit';

// region migrate
const limnerUrl = process.env.LIMNER_URL ?? 'http://127.0.0.1:8787';
const googleFetch = globalThis.fetch;
globalThis.fetch = (url, options) =>
  googleFetch(String(url).replace(/^https:\/\/[\w-]*aiplatform\.googleapis\.com/, limnerUrl), options);

const authClient = { getAccessToken: async () => ({ token: 'any' }) };
const ai = genkit({ plugins: [vertexAI({ projectId: 'any', location: 'us-central1', googleAuth: { authClient } })] });
// endregion

const { media } = await ai.generate({
  model: vertexAI.model('imagen-4.0-generate-001'),
  prompt: 'A lighthouse on a cliff at sunset',
});
writeFileSync('genkit-vertexai.png', Buffer.from(media.url.split(',')[1], 'base64'));
console.log('genkit-vertexai.png');
