import { afterEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { startFlatServer, vertexPath } from './running-server.ts';

const MODEL = 'imagen-4.0-generate-001';
const BODY = { instances: [{ prompt: 'A dog' }], parameters: { sampleCount: 2, seed: 5, addWatermark: false } };

interface Event {
  readonly event: string;
  readonly data: Record<string, never>;
}

function parseEvents(text: string): Event[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('event: '))
    .map((block) => {
      const [event, data] = block.split('\n');
      return { event: event!.slice('event: '.length), data: JSON.parse(data!.slice('data: '.length)) };
    });
}

describe('a request that accepts events', () => {
  let server: RunningServer;
  const send = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(server.url + vertexPath(MODEL), {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    });
  afterEach(() => server.stop());

  it('gets progress, and then the answer as others get it', async () => {
    server = await startFlatServer();
    const response = await send(BODY);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    const events = parseEvents(await response.text());
    expect(events.map(({ event }) => event)).toEqual(['progress', 'progress', 'result']);
    expect(events[1]!.data).toEqual({ imageIndex: 1, imageCount: 2, stage: 'fill', fraction: 0.5 });

    const plain = await send(BODY, { accept: '*/*' });
    const { response: body, headers, facts } = events[2]!.data as unknown as Result;
    expect(body).toEqual(await plain.json());
    expect(headers).toEqual(Object.fromEntries([...plain.headers].filter(([name]) => name.startsWith('x-limner-'))));
    expect(facts).toMatchObject({ engine: 'flat', pictures: [{ seed: 5 }, { seed: 6 }] });
    expect(facts).toMatchObject({ notices: [{ parameter: 'personGeneration' }, { parameter: 'safetySetting' }] });
  });

  it('gets previews only when it asks for them', async () => {
    server = await startFlatServer({}, { preview: true });
    const silent = parseEvents(await (await send(BODY)).text());
    expect(silent[0]!.data).not.toHaveProperty('preview');
    const [first] = parseEvents(await (await send(BODY, { 'x-limner-previews': 'true' })).text());
    expect(first!.data).toMatchObject({ preview: { mimeType: 'image/jpeg' }, steps: { done: 1, total: 2 } });
    const { bytesBase64Encoded } = first!.data['preview'] as { bytesBase64Encoded: string };
    expect(Buffer.from(bytesBase64Encoded, 'base64').subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  });

  it('is refused as others are, before anything was drawn', async () => {
    server = await startFlatServer();
    const response = await send({ instances: [{ prompt: '' }] });
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/json; charset=UTF-8']);
  });

  it('is told of a failure on the way by an event', async () => {
    let pictures = 0;
    const beforeImage = async (): Promise<void> => {
      if (++pictures === 2) throw new Error('out of paint');
    };
    server = await startFlatServer({}, { beforeImage });
    const events = parseEvents(await (await send(BODY)).text());
    expect(events.map(({ event }) => event)).toEqual(['progress', 'error']);
    expect(events[1]!.data).toMatchObject({ error: { code: 500, status: 'INTERNAL', message: expect.any(String) } });
    expect(JSON.stringify(events[1]!.data)).not.toContain('out of paint');
  });

  it('stops the work when it leaves', async () => {
    const stopped = Promise.withResolvers<void>();
    let pictures = 0;
    const beforeImage = (signal: AbortSignal): Promise<void> => {
      if (++pictures === 1) return Promise.resolve();
      signal.addEventListener('abort', () => stopped.resolve());
      return stopped.promise;
    };
    server = await startFlatServer({}, { beforeImage });
    const reader = (await send(BODY)).body!.getReader();
    await reader.read();
    await reader.cancel();
    await stopped.promise;
  });
});

interface Result {
  readonly response: unknown;
  readonly headers: unknown;
  readonly facts: unknown;
}
