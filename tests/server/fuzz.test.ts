import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authenticateAnyone } from '../../src/access/access.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Logger } from '../../src/core/ports.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';
import { createServer } from '../../src/server/server.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { PICTURE_BASE64 } from '../wire/capture-expectation.ts';
import { CAPTURE_NAMES, readCapture } from '../wire/captured-requests.ts';
import { mutantsOf } from '../wire/mutate.ts';
import { newDataFolder } from './running-server.ts';

const RUNS = 20_000;
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };
const pixel = { mimeType: 'image/png', bytes: Buffer.from(PICTURE_BASE64, 'base64') };

/** The whole server, without a socket so that thousands of requests take seconds. */
async function createApp() {
  const config = loadConfig({
    environment: {},
    flags: { data: { folder: newDataFolder() }, logging: { level: 'silent' } },
  });
  const runtime = createRuntime(config, { engines: [createFlatEngine({ image: pixel })], logger: silent });
  await runtime.open();
  let requests = 0;
  return createServer({
    predict: runtime.predict,
    authenticate: authenticateAnyone,
    isReady: () => true,
    metrics: { contentType: 'text/plain', text: async () => '' },
    logger: silent,
    requestIds: { next: () => String(requests++) },
    clock: runtime.clock,
    templates: new Map([
      ['card', { model: 'imagen-4.0-generate-001', prompt: 'A {{animal}}', parameters: { addWatermark: false } }],
    ]),
    allowedOrigins: [],
    capabilities: () => ({}),
    bodyLimitBytes: config.server.bodyLimitBytes,
  });
}

/** Without a wish for JPEG: the engine here answers with a PNG file that only passes through. */
function captureBody(name: string): unknown {
  const { parameters, ...rest } = readCapture(name).body as { parameters?: Record<string, unknown> };
  return { ...rest, parameters: { ...parameters, outputOptions: undefined } };
}

/** Marking needs real pixels, which the file of this engine lacks; any other value of the field stays as it is. */
function withoutWatermark(body: unknown): unknown {
  if (!isObject(body) || !isObject(body['parameters'] ?? {})) return body;
  const parameters = { ...(body['parameters'] as object | undefined) } as Record<string, unknown>;
  if ([undefined, null, true].includes(parameters['addWatermark'] as undefined)) parameters['addWatermark'] = false;
  return { ...body, parameters };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const bodies = fc.oneof(
  fc
    .oneof(...CAPTURE_NAMES.map((name) => mutantsOf(captureBody(name))))
    .map((body) => JSON.stringify(withoutWatermark(body)) ?? ''),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json(),
);
const segments = fc.oneof(
  fc.constantFrom(
    'v1',
    'v1beta',
    'models',
    'publishers',
    'google',
    'projects',
    'templates',
    '..',
    '%2e%2e',
    '%00',
    '',
    'imagen-4.0-generate-001:predict',
    'card:templatePredict',
    'imagegeneration%40006%3Apredict',
  ),
  fc.webPath({ size: 'small' }),
);
const paths = fc.oneof(
  fc.constant('/v1beta/models/imagen-4.0-generate-001:predict'),
  fc.array(segments, { maxLength: 8 }).map((parts) => `/${parts.join('/')}`),
);
const methods = fc.constantFrom('POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD');

describe('the server under damaged requests', () => {
  it('answers every one, and never with a 5xx of its own fault', async () => {
    const app = await createApp();
    await fc.assert(
      fc.asyncProperty(methods, paths, bodies, async (method, url, payload) => {
        const answer = await app.inject({ method: method as 'POST', url, ...(method === 'POST' && { payload }) });
        // 501 is the honest answer to an operation that no engine offers yet.
        if (answer.statusCode >= 500) expect(answer.statusCode).toBe(501);
        if (answer.statusCode >= 400 && method !== 'HEAD')
          expect(answer.json().error).toMatchObject({ code: answer.statusCode, message: expect.any(String) });
      }),
      { numRuns: RUNS },
    );
    await app.close();
  });
});
