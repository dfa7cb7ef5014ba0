// Firebase AI Logic 12.17.0 or older. Run: node examples/firebase.mjs
import { writeFileSync } from 'node:fs';
import { GoogleAIBackend, getAI, getImagenModel } from 'firebase/ai';
import { initializeApp } from 'firebase/app';

const app = initializeApp({ projectId: 'any', apiKey: 'any', appId: 'any' });
const ai = getAI(app, { backend: new GoogleAIBackend() });

// region migrate
const baseUrl = process.env.LIMNER_URL ?? 'http://127.0.0.1:8787';
const model = getImagenModel(ai, { model: 'imagen-4.0-generate-001' }, { baseUrl });
// endregion

const { images } = await model.generateImages('A lighthouse on a cliff at sunset');
writeFileSync('firebase.png', Buffer.from(images[0].bytesBase64Encoded, 'base64'));
console.log('firebase.png');
