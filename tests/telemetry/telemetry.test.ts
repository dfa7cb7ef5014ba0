import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestKey } from '../../src/access/static-keys.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import type { ConfigInput } from '../../src/config/schema.ts';
import { type RunningServer, serve } from '../../src/runtime/serve.ts';
import { type RunningWorker, work } from '../../src/runtime/work.ts';
import { createPinoLogger } from '../../src/telemetry/pino-logger.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { NO_REDIS, type RedisProcess, startRedis } from '../queue/redis-process.ts';
import { newDataFolder, post, vertexPath } from '../server/running-server.ts';
import { recordSpans } from './span-recorder.ts';

const KEY = 'sesame-of-the-shop';
const ADMIN_KEY = 'sesame-of-the-owner';
const REDIS_PASSWORD = 'password-of-redis';
const STORE_SECRET = 'secret-of-the-store';
const CHAT_KEY = 'key-of-the-chat';
const PROMPT = 'A walrus in a purple kimono';
const SECRETS = [KEY, ADMIN_KEY, REDIS_PASSWORD, STORE_SECRET, CHAT_KEY, digestKey(KEY), digestKey(ADMIN_KEY)];
const PATH = vertexPath('imagen-4.0-generate-001');
const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';

describe.skipIf(NO_REDIS)(`what an installation tells${NO_REDIS ? ` (skipped: ${NO_REDIS})` : ''}`, () => {
  const recorder = recordSpans();
  const lines: string[] = [];
  const answers: string[] = [];
  let redis: RedisProcess;
  let server: RunningServer;
  let worker: RunningWorker;
  let metrics: string;

  const ask = async (body: object, headers: Record<string, string> = { 'x-goog-api-key': KEY }) => {
    const answer = await post(server.url + PATH, body, { headers });
    answers.push(JSON.stringify(answer.json));
    return answer;
  };

  beforeAll(async () => {
    redis = await startRedis({ password: REDIS_PASSWORD });
    const flags: ConfigInput = {
      data: { folder: newDataFolder() },
      server: { port: 0 },
      queue: { url: redis.url },
      logging: { level: 'debug' },
      access: {
        keys: [
          { name: 'shop', sha256: digestKey(KEY) },
          { name: 'owner', sha256: digestKey(ADMIN_KEY), admin: true },
        ],
      },
      language: { chatUrl: 'http://127.0.0.1:9/v1', chatModel: 'm', chatApiKey: CHAT_KEY, enhancer: 'chat' },
      storage: {
        buckets: {
          away: {
            kind: 's3',
            endpoint: 'http://127.0.0.1:9',
            accessKeyId: 'limner',
            secretAccessKey: STORE_SECRET,
          },
        },
      },
    };
    const config = loadConfig({ environment: {}, flags });
    const logger = createPinoLogger('debug', { write: (line) => lines.push(line) });
    const overrides = { engines: [createFlatEngine()], logger };
    worker = await work(config, {}, overrides);
    server = await serve(config, overrides);
    const parameters = { sampleCount: 2, enhancePrompt: true };
    const traceparent = `00-${TRACE_ID}-b7ad6b7169203331-01`;
    const good = await ask({ instances: [{ prompt: PROMPT }], parameters }, { 'x-goog-api-key': KEY, traceparent });
    expect(good.status).toBe(200);
    // Failures of every kind: the caller's, the access's, the bucket's.
    expect((await ask({ instances: [{ prompt: PROMPT }], parameters: { sampleCount: 99 } })).status).toBe(400);
    expect((await ask({ instances: [{ prompt: PROMPT }] }, { 'x-goog-api-key': 'guess' })).status).toBe(400);
    const toBucket = {
      instances: [{ prompt: PROMPT }],
      parameters: { storageUri: 's3://away/x', enhancePrompt: false },
    };
    expect((await ask(toBucket)).status).toBe(500);
    const page = await fetch(`${server.url}/metrics`, { headers: { 'x-goog-api-key': ADMIN_KEY } });
    metrics = await page.text();
  });
  afterAll(async () => {
    await server.stop();
    await worker.stop();
    await redis.stop();
    recorder.stop();
  });

  it('counts requests, pictures and keys, and times the stages', () => {
    for (const line of [
      'limner_requests_total{model="imagen-4.0-generate-001",operation="generate",code="OK"} 1',
      'limner_requests_total{model="imagen-4.0-generate-001",operation="generate",code="OUTPUT_UNWRITABLE"} 1',
      'limner_pictures_total{model="imagen-4.0-generate-001",engine="flat"} 2',
      'limner_key_requests_total{key="shop"} 2',
      'limner_key_pictures_total{key="shop"} 2',
      'limner_queue_jobs{state="waiting"} 0',
      'limner_stage_duration_seconds_count{stage="draw",model="imagen-4.0-generate-001"} 2',
      'limner_queue_wait_seconds_count{model="imagen-4.0-generate-001"} 2',
    ])
      expect(metrics).toContain(line);
    expect(metrics).toContain('process_resident_memory_bytes');
  });

  it('shows metrics to administrators only', async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(401);
    expect((await fetch(`${server.url}/metrics`, { headers: { 'x-goog-api-key': KEY } })).status).toBe(403);
  });

  it("continues the caller's trace through HTTP, queue and engine", () => {
    const spans = recorder.spans().filter((span) => span.spanContext().traceId === TRACE_ID);
    const named = (name: string) => spans.find((span) => span.name === `limner ${name}`)!;
    const parentOf = (name: string) => named(name).parentSpanContext?.spanId;
    expect(parentOf('generate')).toBe('b7ad6b7169203331');
    expect(parentOf('queue')).toBe(named('generate').spanContext().spanId);
    expect(parentOf('job generate')).toBe(named('queue').spanContext().spanId);
    for (const stage of ['reword', 'prepare', 'draw', 'screen', 'mark', 'encode', 'store'])
      expect(parentOf(stage)).toBe(named('job generate').spanContext().spanId);
  });

  it('writes the request id into the lines of both processes', () => {
    const answered = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'request.answered');
    const done = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'job.ended');
    expect(done.map(({ code }) => code)).toContain('OUTPUT_UNWRITABLE');
    for (const { requestId } of done) expect(answered.map((line) => line.requestId)).toContain(requestId);
  });

  it('never tells a secret, and no prompt but to whoever sent it', () => {
    const spans = recorder
      .spans()
      .map(({ name, attributes, events, status }) => JSON.stringify({ name, attributes, events, status }));
    const told = { logs: lines.join('\n'), metrics, traces: spans.join('\n'), answers: answers.join('\n') };
    for (const text of Object.values(told)) expect(text.length).toBeGreaterThan(100);
    for (const [where, text] of Object.entries(told))
      for (const secret of SECRETS) expect(text.includes(secret), `${where} tell ${secret}`).toBe(false);
    for (const where of ['logs', 'metrics', 'traces'] as const)
      for (const word of ['walrus', 'kimono']) expect(told[where].includes(word), `${where} tell ${word}`).toBe(false);
  });
});
