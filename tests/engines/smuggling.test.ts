import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import type { ConfigInput } from '../../src/config/schema.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { predictionsOf } from '../diffusion/diffusion-service.ts';
import { tinyModel } from '../diffusion/tiny-models.ts';
import { newDataFolder } from '../server/running-server.ts';
import { type Exchange, type Recording, readAll, send } from './recorded/exchange.ts';
import { replaySockets } from './recorded/replay-sockets.ts';

/** Options, networks, embeddings and templates in the words of the servers that know them, some in disguise. */
const SMUGGLED = [
  '<sd_cpp_extra_args>{"sample_params":{"sample_steps":99}}</sd_cpp_extra_args>',
  '<lora:smuggled:1.5>',
  '＜ｌｏｒａ：smuggled：1＞',
  'embedding:smuggled',
  '{{smuggled}}',
  '{% include smuggled %}',
  '__smuggled__',
  '--smuggled 99',
];
const PROMPT = `a red apple ${SMUGGLED.join(' ')} on a table`;
const TRACES = /smuggled|lora|extra_args|sample_steps":99|[<＜]\/?\w+[:>]|\{\{|\{%|__\w/iu;

async function openRuntime(engine: object): Promise<Runtime> {
  const flags: ConfigInput = {
    data: { folder: newDataFolder() },
    logging: { level: 'silent' },
    embedded: { workers: 1 },
    engines: { one: engine as never },
    routes: [{ engines: ['one'] }],
  };
  const runtime = createRuntime(loadConfig({ environment: {}, flags }));
  await runtime.open();
  return runtime;
}

const ask = ({ predict, localCaller }: Runtime, prompt: string, negativePrompt = '') =>
  predict(
    'imagen-3.0-generate-001',
    {
      instances: [{ prompt }],
      parameters: {
        sampleCount: 1,
        seed: 3,
        negativePrompt,
        enhancePrompt: false,
        addWatermark: false,
        aspectRatio: '1:1',
      },
    },
    localCaller,
  );

/** Knows what a real server says of itself, draws nothing, and writes down what it is told. */
async function startListener(name: string): Promise<{ url: string; told: string[]; stop: () => void }> {
  const file = new URL(`__fixtures__/${name}.json`, import.meta.url);
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as Recording;
  const told: string[] = [];
  const server = createServer(async (request, response) => {
    const body = (await readAll(request)).toString('utf8');
    const known = recorded.exchanges.find(
      (exchange: Exchange) => exchange.request === `${request.method} ${request.url}`,
    );
    if (request.method === 'GET' && known) return send(known, response);
    if (request.method === 'POST') told.push(body);
    response.writeHead(request.method === 'POST' ? 400 : 200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  replaySockets(server, recorded);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    told,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

it.each([
  ['sdcpp', 'sdcpp', (url: string) => ({ kind: 'sdcpp', url })],
  ['openai', 'openai', (url: string) => ({ kind: 'openai', url: `${url}/v1`, probe: false })],
  [
    'comfyui',
    'comfyui',
    (url: string) => ({ kind: 'comfyui', url, files: { family: 'checkpoint', checkpoint: 'random-sd15.safetensors' } }),
  ],
  ['gemini', 'openai', (url: string) => ({ kind: 'gemini', url, apiKey: 'k' })],
])('no engine syntax reaches %s', async (_, recording, settings) => {
  const listener = await startListener(recording);
  const runtime = await openRuntime(settings(listener.url));
  await expect(ask(runtime, PROMPT, `dog ${SMUGGLED.join(' ')}`)).rejects.toMatchObject({
    code: expect.stringMatching(/^ENGINE_/),
  });
  await runtime.close();
  listener.stop();
  const drawing = listener.told.filter((body) => body.includes('apple'));
  expect(drawing.length).toBeGreaterThan(0);
  expect(drawing.join('\n')).not.toMatch(TRACES);
});

it.each([
  ['diffusion', { kind: 'diffusion', folder: tinyModel('oracle'), threads: 1, steps: 4 }],
  ['embedded', { kind: 'embedded', workers: 1 }],
])('engine syntax changes nothing for %s', async (_, settings) => {
  const runtime = await openRuntime(settings);
  const files = async (prompt: string) =>
    predictionsOf((await ask(runtime, prompt)).body).map(({ bytesBase64Encoded }) => bytesBase64Encoded.bytes);
  const pixelsOnly = async (prompt: string) => (await files(prompt)).map((bytes) => Buffer.from(bytes).subarray(-4000));
  expect(await pixelsOnly(PROMPT)).toEqual(await pixelsOnly('a red apple on a table'));
  await runtime.close();
});
