import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { serve } from '../../src/runtime/serve.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { freePort } from '../free-port.ts';
import { newDataFolder, post, startFlatServer, vertexPath } from './running-server.ts';

const PATH = vertexPath('imagen-4.0-generate-001');
const BODY = { instances: [{ prompt: 'A dog' }], parameters: { sampleCount: 1 } };

/** An engine whose pictures wait until the test lets them go. */
function heldEngine() {
  const release = Promise.withResolvers<void>();
  const cancelled = Promise.withResolvers<void>();
  let started = 0;
  const beforeImage = async (signal: AbortSignal): Promise<void> => {
    started++;
    signal.addEventListener('abort', () => cancelled.resolve());
    await Promise.race([
      release.promise,
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    ]);
  };
  return { options: { beforeImage }, release: release.resolve, cancelled: cancelled.promise, started: () => started };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('the life of a server', () => {
  it('is ready only after its engines are open; who asks before waits', async () => {
    const opening = Promise.withResolvers<void>();
    const flat = createFlatEngine();
    let isOpen = false;
    const generate: typeof flat.handlers.generate = (task, context) => {
      if (!isOpen) throw new Error('asked before it was open');
      return flat.handlers.generate!(task, context);
    };
    const open = async (): Promise<void> => {
      await opening.promise;
      isOpen = true;
    };
    const engine = { ...flat, handlers: { ...flat.handlers, generate }, open };
    const port = await freePort();
    const config = loadConfig({
      environment: {},
      flags: { data: { folder: newDataFolder() }, server: { port }, logging: { level: 'silent' } },
    });
    const starting = serve(config, { engines: [engine] });
    const url = `http://127.0.0.1:${port}`;
    const statusOf = async (path: string) => (await fetch(url + path).catch(() => undefined))?.status;
    await expect.poll(() => statusOf('/healthz')).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    const early = post(url + PATH, BODY);
    // Long enough for an answer that did not wait.
    await Promise.race([early, new Promise((resolve) => setTimeout(resolve, 1000))]);
    opening.resolve();
    expect((await early).status).toBe(200);
    const server = await starting;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    await server.stop();
  });

  it('finishes what runs before it stops', async () => {
    const held = heldEngine();
    const server = await startFlatServer({}, held.options);
    const answer = post(server.url + PATH, BODY);
    await until(() => held.started() === 1);
    const stopping = server.stop();
    held.release();
    expect((await answer).status).toBe(200);
    await stopping;
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  it('is not held open by a connection that never asks', async () => {
    const server = await startFlatServer();
    const silent = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(silent, 'connect');
    const closed = once(silent, 'close');
    await server.stop();
    await closed;
  });

  it('answers 429 with Retry-After beyond the bound of its queue, and loses nothing', async () => {
    const held = heldEngine();
    const server = await startFlatServer({ embedded: { workers: 1 }, queue: { maxWaiting: 1 } }, held.options);
    const running = post(server.url + PATH, BODY);
    await until(() => held.started() === 1);
    const waiting = post(server.url + PATH, BODY);
    const refused = await Promise.any([
      post(server.url + PATH, BODY).then((answer) =>
        answer.status === 429 ? answer : Promise.reject(new Error('accepted')),
      ),
      waiting.then((answer) => (answer.status === 429 ? answer : Promise.reject(new Error('accepted')))),
    ]);
    expect(refused.json.error).toMatchObject({ status: 'RESOURCE_EXHAUSTED' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    held.release();
    expect((await running).status).toBe(200);
    await server.stop();
  });

  it('cancels the work of a client that goes away', async () => {
    const held = heldEngine();
    const server = await startFlatServer({}, held.options);
    const controller = new AbortController();
    const answer = post(server.url + PATH, BODY, { signal: controller.signal });
    await until(() => held.started() === 1);
    controller.abort();
    await expect(answer).rejects.toThrow();
    await held.cancelled;
    await server.stop();
  });

  it('ends a request whose own deadline passes with 504', async () => {
    const held = heldEngine();
    const server = await startFlatServer({}, held.options);
    const answer = await post(server.url + PATH, BODY, { headers: { 'x-server-timeout': '0.05' } });
    expect(answer.json.error).toMatchObject({ code: 504, status: 'DEADLINE_EXCEEDED' });
    await server.stop();
  });

  it('refuses to listen beyond loopback without keys', async () => {
    await expect(startFlatServer({ server: { host: '0.0.0.0' } })).rejects.toThrow('loopback');
  });
});
