import { GoogleGenAI } from '@google/genai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { startFlatServer } from '../server/running-server.ts';

// The one client that every checkout has; `examples/tests` runs all of them, with all their options.
describe('@google/genai 2.32.0 in Vertex mode', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startFlatServer();
  });
  afterAll(() => server.stop());

  it('generates images with only the base URL changed', async () => {
    const client = new GoogleGenAI({ vertexai: true, apiKey: 'any', httpOptions: { baseUrl: server.url } });
    const answer = await client.models.generateImages({
      model: 'imagen-4.0-generate-001',
      prompt: 'A dog',
      config: { numberOfImages: 2 },
    });
    expect(answer.generatedImages).toHaveLength(2);
    expect(Buffer.from(answer.generatedImages![0]!.image!.imageBytes!, 'base64').subarray(1, 4).toString()).toBe('PNG');
  });
});
