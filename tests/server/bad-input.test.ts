import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { post, startFlatServer, vertexPath } from './running-server.ts';

const MODEL = 'imagen-4.0-generate-001';
const PREFIX = 'Image generation failed with the following error: ';
const ask = (parameters: object, prompt: unknown = 'A dog'): object => ({ instances: [{ prompt }], parameters });

describe('bad input over a socket', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startFlatServer();
  });
  afterAll(() => server.stop());
  // Whatever came before, the server goes on.
  const stillAnswers = async () =>
    expect((await post(server.url + vertexPath(MODEL), ask({ sampleCount: 1 }))).status).toBe(200);

  it.each([
    ['broken JSON', '{"instances":[', 400, 'INVALID_ARGUMENT', 'Invalid JSON payload received'],
    ['an empty body', '', 400, 'INVALID_ARGUMENT', 'empty body'],
    ['no instances', {}, 400, 'INVALID_ARGUMENT', 'instances'],
    ['two instances', { instances: [{ prompt: 'a' }, { prompt: 'b' }] }, 400, 'INVALID_ARGUMENT', 'instances'],
    ['no prompt', { instances: [{}] }, 400, 'INVALID_ARGUMENT', 'instances[0].prompt'],
    ['a prompt that is a number', ask({}, 7), 400, 'INVALID_ARGUMENT', 'instances[0].prompt'],
    ['a prompt of control characters', ask({}, '\u0000\u0001\u001b'), 400, 'INVALID_ARGUMENT', 'instances[0].prompt'],
    ['a prompt of 100 kB', ask({}, 'dog '.repeat(25_600)), 400, 'INVALID_ARGUMENT', 'instances[0].prompt'],
    ['sampleCount 0', ask({ sampleCount: 0 }), 400, 'INVALID_ARGUMENT', 'parameters.sampleCount'],
    ['sampleCount 9', ask({ sampleCount: 9 }), 400, 'INVALID_ARGUMENT', 'parameters.sampleCount'],
    ['sampleCount "x"', ask({ sampleCount: 'x' }), 400, 'INVALID_ARGUMENT', 'parameters.sampleCount'],
    ['an unknown ratio', ask({ aspectRatio: '7:4' }), 400, 'INVALID_ARGUMENT', 'parameters.aspectRatio'],
    [
      'a seed with the watermark on',
      ask({ seed: 7 }),
      400,
      'INVALID_ARGUMENT',
      'Seed is not supported when watermark is enabled.',
    ],
    ['a bucket where none is configured', ask({ storageUri: 'gs://bucket/' }), 400, 'INVALID_ARGUMENT', 'storageUri'],
  ])('refuses %s', async (_name, body, httpStatus, status, words) => {
    const answer = await post(server.url + vertexPath(MODEL), body);
    expect(answer.status).toBe(httpStatus);
    expect(answer.json.error).toMatchObject({ code: httpStatus, status });
    expect(answer.json.error!.message).toContain(words);
    expect(JSON.stringify(answer.json)).not.toMatch(/\bat .*\.(ts|js):\d/);
    await stillAnswers();
  });

  it.each([
    ['only emoji', '🐕📰'],
    ['SVG and HTML', '<svg onload="alert(1)"><script>x</script></svg> & "quotes"'],
    ['text direction tricks', '\u202Egod a fo erutcip a'],
  ])('draws a legal prompt of %s', async (_name, prompt) => {
    const answer = await post(server.url + vertexPath(MODEL), ask({ sampleCount: 1 }, prompt));
    expect(answer.status).toBe(200);
  });

  it('puts the words of the image service before its errors, and not before others', async () => {
    const seeded = await post(server.url + vertexPath(MODEL), ask({ seed: 7 }));
    expect(seeded.json.error!.message).toBe(`${PREFIX}Seed is not supported when watermark is enabled.`);
    const unknown = await post(server.url + vertexPath('imagen-9'), ask({}));
    expect(unknown.json.error!.message.startsWith(PREFIX)).toBe(false);
  });

  it('answers 404 for an unknown model, in the words of the service that was asked', async () => {
    const vertex = await post(server.url + vertexPath('imagen-9'), ask({}));
    expect(vertex.json.error).toMatchObject({ code: 404, status: 'NOT_FOUND' });
    const gemini = await post(`${server.url}/v1beta/models/imagen-9:predict`, ask({}));
    expect(gemini.json.error!.message).toContain('models/imagen-9 is not found for API version v1beta');
  });

  it('refuses a body of 70 MB with 413', async () => {
    const answer = await post(
      server.url + vertexPath(MODEL),
      `{"instances":[{"prompt":"${'x'.repeat(70_000_000)}"}]}`,
    ).catch((error: unknown) => error);
    // The server may close the connection while the client still sends; both ends of that are a refusal.
    if (!(answer instanceof Error)) expect(answer).toMatchObject({ status: 413, json: { error: { code: 413 } } });
    await stillAnswers();
  });

  it.each(['QUERY', 'TRACE', 'PROPFIND', 'PURGE'])('refuses the method %s', async (method) => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const asked = request(`${server.url}/healthz`, { method }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('error', reject).end();
    });
    expect([404, 405]).toContain(status);
  });

  it('describes itself for programs', async () => {
    const answer = await fetch(`${server.url}/openapi.json`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ openapi: '3.1.0', info: { title: 'Limner' } });
  });

  it('refuses other methods and paths in JSON', async () => {
    const wrongMethod = await fetch(server.url + vertexPath(MODEL), { method: 'PUT', body: '{}' });
    expect([wrongMethod.status, wrongMethod.headers.get('allow')]).toEqual([405, 'POST']);
    expect(((await wrongMethod.json()) as { error: { message: string } }).error.message).toContain('POST');
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
    const lost = await post(`${server.url}/`, ask({}));
    expect(lost.json.error).toMatchObject({ code: 404 });
    expect(lost.json.error!.message).toContain('api_key');
  });

  it('answers 501 for an operation that no engine offers', async () => {
    const image = { bytesBase64Encoded: 'iVBORw0KGgo=' };
    const body = { instances: [{ image }], parameters: { mode: 'upscale', upscaleConfig: { upscaleFactor: 'x2' } } };
    const drawsOnly = await startFlatServer({}, { operations: ['generate'] });
    const answer = await post(drawsOnly.url + vertexPath('imagen-4.0-upscale-preview'), body);
    await drawsOnly.stop();
    expect(answer.json.error).toMatchObject({ code: 501, status: 'UNIMPLEMENTED' });
  });
});
