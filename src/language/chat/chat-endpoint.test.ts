import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createChatEndpoint } from './chat-endpoint.ts';

const signal = new AbortController().signal;
const REQUEST = { instructions: 'Translate.', text: 'ein Hund', seed: 3, maxTokens: 9 };
const servers: Server[] = [];

async function listen(handle: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handle).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('createChatEndpoint', () => {
  it('asks as OpenAI-compatible servers expect', async () => {
    let seen: { url?: string; key?: string; body?: Record<string, unknown> } = {};
    const baseUrl = await listen(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += chunk;
      seen = { url: request.url!, key: request.headers.authorization!, body: JSON.parse(text) };
      response.end('{"choices":[{"message":{"content":"a dog"}}]}');
    });
    const ask = createChatEndpoint({ baseUrl: `${baseUrl}/`, model: 'small', apiKey: 'k', timeoutMs: 2000 });
    expect(await ask(REQUEST, signal)).toBe('a dog');
    expect(seen).toMatchObject({ url: '/v1/chat/completions', key: 'Bearer k' });
    expect(seen.body).toMatchObject({ model: 'small', seed: 3, max_tokens: 9, stream: false });
  });

  it('goes to no other address', async () => {
    let reached = false;
    const elsewhere = await listen((_request, response) => {
      reached = true;
      response.end('{"choices":[{"message":{"content":"stolen"}}]}');
    });
    const baseUrl = await listen((_request, response) => response.writeHead(307, { location: elsewhere }).end());
    const ask = createChatEndpoint({ baseUrl, model: 'small', timeoutMs: 2000 });
    await expect(ask(REQUEST, signal)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    expect(reached).toBe(false);
  });

  it.each([
    ['an error', (response: { writeHead(status: number): { end(): void } }) => response.writeHead(500).end()],
    ['no JSON', (response: { end(text: string): void }) => response.end('hello')],
    ['too much', (response: { end(text: string): void }) => response.end('x'.repeat(300_000))],
    ['nothing in time', () => {}],
  ])('fails with one error for %s', async (_what, reply) => {
    const baseUrl = await listen((_request, response) => reply(response as never));
    const ask = createChatEndpoint({ baseUrl, model: 'small', timeoutMs: 200 });
    await expect(ask(REQUEST, signal)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  });

  it('ends with the reason of a caller that left', async () => {
    const baseUrl = await listen(() => {});
    const controller = new AbortController();
    const asked = createChatEndpoint({ baseUrl, model: 'small', timeoutMs: 5000 })(REQUEST, controller.signal);
    setTimeout(() => controller.abort(new Error('gone')), 20);
    await expect(asked).rejects.toThrow('gone');
  });
});
