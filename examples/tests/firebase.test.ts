import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { startClientServer } from './client-server.ts';
import { clientsInstalled, whySkipped } from './clients-installed.ts';

const MODEL = 'imagen-4.0-generate-001';

describe.skipIf(!clientsInstalled)(`Firebase AI Logic${whySkipped}`, () => {
  let server: RunningServer;
  let firebase: typeof import('firebase/ai');
  let app: import('firebase/app').FirebaseApp;
  beforeAll(async () => {
    server = await startClientServer();
    const [{ initializeApp }, ai] = await Promise.all([import('firebase/app'), import('firebase/ai')]);
    firebase = ai;
    app = initializeApp({ projectId: 'p', apiKey: 'any', appId: '1:2:web:3' });
  });
  afterAll(() => server.stop());

  const backends = {
    'Gemini API': () => new firebase.GoogleAIBackend(),
    'Vertex AI': () => new firebase.VertexAIBackend('us-central1'),
  };

  it.each(Object.entries(backends))('generates through the %s backend with every option', async (name, backend) => {
    const { ImagenImageFormat, ImagenPersonFilterLevel, ImagenSafetyFilterLevel } = firebase;
    const isVertex = name === 'Vertex AI';
    const generationConfig = {
      numberOfImages: 2,
      aspectRatio: '16:9',
      imageFormat: ImagenImageFormat.jpeg(80),
      ...(isVertex && { negativePrompt: 'blur', addWatermark: true }),
    };
    const safetySettings = {
      safetyFilterLevel: ImagenSafetyFilterLevel.BLOCK_LOW_AND_ABOVE,
      personFilterLevel: ImagenPersonFilterLevel.ALLOW_ADULT,
    };
    const model = firebase.getImagenModel(
      firebase.getAI(app, { backend: backend() }),
      { model: MODEL, generationConfig: generationConfig as never, safetySettings },
      { baseUrl: server.url },
    );
    const answer = await model.generateImages('A dog');
    expect(answer.filteredReason).toBeUndefined();
    expect(answer.images.map((image) => image.mimeType)).toEqual(['image/jpeg', 'image/jpeg']);
  });

  it.each(Object.entries(backends))('calls a prompt template through the %s backend', async (_name, backend) => {
    const model = firebase.getTemplateImagenModel(firebase.getAI(app, { backend: backend() }), { baseUrl: server.url });
    expect((await model.generateImages('my-template', { animal: 'dog' })).images).toHaveLength(1);
  });

  it('shows the message of an error', async () => {
    const model = firebase.getImagenModel(
      firebase.getAI(app, { backend: new firebase.VertexAIBackend('us-central1') }),
      { model: 'imagen-9' },
      { baseUrl: server.url },
    );
    await expect(model.generateImages('A dog')).rejects.toThrow('[404');
  });
});
