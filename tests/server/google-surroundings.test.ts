import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { type Json, post, startFlatServer, vertexPath } from './running-server.ts';

const PATH = vertexPath('imagen-4.0-generate-001');
const BODY = { instances: [{ prompt: 'A dog' }], parameters: { sampleCount: 1 } };

describe('what clients need around predictions', () => {
  let server: RunningServer;
  const read = async (path: string, init: RequestInit = {}) => fetch(server.url + path, init);

  beforeAll(async () => {
    const templates = {
      card: { model: 'imagen-4.0-generate-001', prompt: 'A {{animal}} on a card', parameters: { sampleCount: 2 } },
    };
    server = await startFlatServer({
      googleSignIn: { imitate: true, projectId: 'my-project' },
      templates,
      server: { allowedOrigins: ['https://shop.example'] },
    });
  });
  afterAll(() => server.stop());

  it('describes a model as the vertexai SDK reads it (P9)', async () => {
    const model = await (
      await read('/v1/publishers/google/models/imagegeneration@006?%24alt=json%3Benum-encoding%3Dint')
    ).json();
    expect(model).toMatchObject({
      name: 'publishers/google/models/imagegeneration@006',
      publisherModelTemplate:
        'projects/{user-project}/locations/{location}/publishers/google/models/imagegeneration@006',
      predictSchemata: {
        instanceSchemaUri: 'gs://google-cloud-aiplatform/schema/predict/instance/vision_generative_model_1.0.0.yaml',
      },
    });
    expect((await read('/v1/publishers/google/models/imagetext@001')).status).toBe(404);
  });

  it('lists the models of both services (P10)', async () => {
    const vertex = (await (await read('/v1beta1/publishers/google/models')).json()) as {
      publisherModels: { name: string }[];
    };
    expect(vertex.publisherModels.map((model) => model.name)).toContain(
      'publishers/google/models/imagen-3.0-capability-001',
    );
    const gemini = (await (await read('/v1beta/models')).json()) as {
      models: { name: string; supportedGenerationMethods: string[] }[];
    };
    expect(gemini.models).toContainEqual(
      expect.objectContaining({ name: 'models/imagen-4.0-generate-001', supportedGenerationMethods: ['predict'] }),
    );
  });

  it.each([
    '/v1beta/projects/p/templates/card:templatePredict',
    '/v1beta/projects/p/locations/l/templates/card:templatePredict',
  ])('fills in templates at %s (P7)', async (path) => {
    expect((await post(server.url + path, { inputs: { animal: 'dog' } })).json.predictions).toHaveLength(2);
    expect((await post(server.url + path, { inputs: {} })).json.error!.message).toContain('inputs.animal');
    expect((await post(server.url + path.replace('card', 'none'), { inputs: {} })).status).toBe(404);
  });

  it('imitates the metadata service and the token endpoint', async () => {
    const instance = await read('/computeMetadata/v1/instance', { headers: { 'metadata-flavor': 'Google' } });
    expect(instance.headers.get('metadata-flavor')).toBe('Google');
    expect(await (await read('/computeMetadata/v1/project/project-id')).text()).toBe('my-project');
    const token = await (await read('/computeMetadata/v1/instance/service-accounts/default/token?scopes=x')).json();
    expect(token).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    const exchanged = await read('/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'x' }) });
    expect(await exchanged.json()).toMatchObject({ access_token: expect.any(String) });
  });

  it('lets pages of this machine and of configured origins call, and no others', async () => {
    const preflight = (origin: string) =>
      read(PATH, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,x-goog-api-key,x-firebase-appid',
        },
      });
    for (const origin of ['http://localhost:5173', 'https://shop.example']) {
      const { headers } = await preflight(origin);
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('access-control-allow-headers')).toContain('x-firebase-appid');
    }
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await preflight('http://localhost.evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('compresses answers for clients that ask for it', async () => {
    const { status, headers } = await post(server.url + PATH, BODY, { headers: { 'accept-encoding': 'gzip' } });
    expect({ status, encoding: headers.get('content-encoding') }).toEqual({ status: 200, encoding: 'gzip' });
    const raw = await new Promise<Buffer>((resolve) => {
      const parts: Buffer[] = [];
      get(`${server.url}/v1beta1/publishers/google/models`, { headers: { 'accept-encoding': 'gzip' } }, (response) =>
        response.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts))),
      );
    });
    expect(
      (JSON.parse(gunzipSync(raw).toString()) as Json & { publisherModels: unknown[] }).publisherModels.length,
    ).toBeGreaterThan(5);
  });
});

describe('a server that does not imitate Google', () => {
  it('gives out no tokens', async () => {
    const server = await startFlatServer();
    expect((await fetch(`${server.url}/computeMetadata/v1/instance`)).status).toBe(404);
    expect((await fetch(`${server.url}/token`, { method: 'POST', body: '{}' })).status).toBe(404);
    await server.stop();
  });
});
