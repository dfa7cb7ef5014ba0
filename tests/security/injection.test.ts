import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { type RunningServer, serve } from '../../src/runtime/serve.ts';
import { answerHeaders } from '../../src/server/answer-headers.ts';
import { createPinoLogger } from '../../src/telemetry/pino-logger.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { requireCleanPrototypes } from '../fuzz/prototype-guard.ts';
import { newDataFolder, post, vertexPath } from '../server/running-server.ts';

const PATH = vertexPath('imagen-4.0-generate-001');

describe('what strangers write', () => {
  const lines: string[] = [];
  let server: RunningServer;
  beforeAll(async () => {
    const flags = { data: { folder: newDataFolder() }, server: { port: 0 } };
    const logger = createPinoLogger('debug', { write: (line) => lines.push(line) });
    server = await serve(loadConfig({ environment: {}, flags }), { engines: [createFlatEngine()], logger });
  });
  afterAll(() => server.stop());

  it('makes no lines of its own in the log', async () => {
    const forged = '%0a{"event":"forged"}%0d%0a';
    for (const path of [vertexPath(`imagen${forged}`), `/v1/limner/gallery/${forged}`, `/${forged}`])
      await post(server.url + path, '{"instances": [{"prompt": "\\n{\\"event\\":\\"forged\\"}"}]}');
    await expect.poll(() => lines.filter((line) => line.includes('request.answered')).length).toBe(3);
    for (const line of lines) {
      expect(line.trimEnd()).not.toMatch(/[\r\n]/);
      expect(JSON.parse(line).event).not.toBe('forged');
    }
  });

  it('makes no headers of its own in an answer', async () => {
    const headers = answerHeaders({
      body: {},
      notices: [],
      pictures: [{ notUnderstood: ['a\r\nset-cookie: a=b', 'ünïcode\u2028'] }],
    } as unknown as Parameters<typeof answerHeaders>[0]);
    expect(headers['x-limner-not-understood']).toMatch(/^[\x20-\x7e]+$/);
    const text = await sendRaw(
      server,
      `GET /v1/models/x%0d%0aset-cookie:%20a=b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nx-request-id: z%0d%0aset-cookie: a=b\r\n\r\n`,
    );
    const [head = ''] = text.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 404/);
    expect(head).not.toMatch(/^set-cookie/im);
  });

  it('refuses two readings of where a request ends', async () => {
    const text = await sendRaw(
      server,
      `POST ${PATH} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    );
    expect(text).toMatch(/^HTTP\/1\.1 400/);
    expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it.each([
    '{"__proto__": {"sampleCount": 2}, "instances": [{"prompt": "A dog"}], "parameters": {"sampleCount": 1}}',
    '{"instances": [{"prompt": "A dog", "__proto__": {"sampleCount": 2}}], "parameters": {"__proto__": {"sampleCount": 2}, "sampleCount": 1}}',
    '{"instances": [{"prompt": "A dog"}], "parameters": {"constructor": {"prototype": {"sampleCount": 2}}, "sampleCount": 1}}',
  ])('reaches no prototype: %s', async (body) => {
    const { status, json } = await post(server.url + PATH, body);
    expect([200, 400]).toContain(status);
    if (status === 200) expect(json.predictions).toHaveLength(1);
    requireCleanPrototypes();
  });
});

it('a configuration file reaches no prototype', () => {
  for (const fileText of [
    '{"__proto__": {"server": {"port": 1}}}',
    '{"server": {"__proto__": {"host": "0.0.0.0"}}}',
    '{"templates": {"__proto__": {"model": "imagen-4.0-generate-001", "prompt": "x"}}}',
  ])
    try {
      expect(loadConfig({ environment: {}, fileText }).server.host).toBe('127.0.0.1');
    } catch (error) {
      expect(error).toMatchObject({ code: expect.stringMatching(/^(FIELD|CONFIG)/) });
    }
  requireCleanPrototypes();
});

function sendRaw({ url }: RunningServer, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}
