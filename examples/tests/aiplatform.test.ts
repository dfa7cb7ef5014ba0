import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { startClientServer } from './client-server.ts';
import { clientsInstalled, whySkipped } from './clients-installed.ts';

const ENDPOINT = 'projects/p/locations/us-central1/publishers/google/models/imagen-4.0-generate-001';

describe.skipIf(!clientsInstalled)(`@google-cloud/aiplatform over REST${whySkipped}`, () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startClientServer();
  });
  afterAll(() => server.stop());

  const predict = async (parameters: object) => {
    const { v1, helpers } = await import('@google-cloud/aiplatform');
    const { OAuth2Client } = await import('google-auth-library');
    const authClient = new OAuth2Client();
    authClient.setCredentials({ access_token: 'any' });
    const { hostname, port } = new URL(server.url);
    const client = new v1.PredictionServiceClient({
      fallback: 'rest',
      protocol: 'http',
      port: Number(port),
      apiEndpoint: hostname,
      authClient,
    } as never);
    const [answer] = await client.predict({
      endpoint: ENDPOINT,
      instances: [helpers.toValue({ prompt: 'A dog' })!],
      parameters: helpers.toValue(parameters),
    } as never);
    return answer.predictions!.map(
      (prediction) => helpers.fromValue(prediction as never) as { bytesBase64Encoded: string; mimeType: string },
    );
  };

  it('predicts with protobuf values', async () => {
    const predictions = await predict({ sampleCount: 2, aspectRatio: '16:9', addWatermark: false, seed: 7 });
    expect(predictions.map((prediction) => prediction.mimeType)).toEqual(['image/png', 'image/png']);
    expect(Buffer.from(predictions[0]!.bytesBase64Encoded, 'base64').subarray(1, 4).toString()).toBe('PNG');
  });

  it('reports errors', async () => {
    await expect(predict({ sampleCount: 2, seed: 7 })).rejects.toThrow(
      'Seed is not supported when watermark is enabled.',
    );
  });
});
