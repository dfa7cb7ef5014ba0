import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { createGeminiEngine } from '../../src/engines/gemini/gemini-engine.ts';
import { describeEngineContract } from '../../src/testing/index.ts';
import { vitestRunner } from '../vitest-runner.ts';
import { drawOne, openEngine } from './draw-one.ts';
import { WITHOUT_SEEDS } from './openai-engines.ts';
import { readAll } from './recorded/exchange.ts';
import { runEdit } from './run-edit.ts';

/** A request as Google's own client sends it. */
interface Sent {
  readonly contents: { parts: { text?: string; inlineData?: { mimeType: string } }[] }[];
  readonly generationConfig: { responseModalities: string[]; imageConfig: object };
}
type Answer = (sent: Sent, response: ServerResponse) => void;

const picture = await sharp({ create: { width: 1024, height: 1024, channels: 3, background: '#a03020' } })
  .png()
  .toBuffer();
const inlineData = { mimeType: 'image/png', data: picture.toString('base64') };

/** Google's service in its documented shapes: nothing here can reach the real one. */
const draws: Answer = (_sent, response) =>
  answerJson(response, { candidates: [{ content: { parts: [{ inlineData }] }, finishReason: 'STOP' }] });
let answer = draws;
const requests: Sent[] = [];
const server: Server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readAll(request);
  if (request.method === 'GET') return answerJson(response, { name: 'models/gemini-2.5-flash-image' });
  const sent = JSON.parse(body.toString('utf8')) as Sent;
  requests.push(sent);
  answer(sent, response);
}

function answerJson(response: ServerResponse, json: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}

const geminiEngine = (): Engine =>
  createGeminiEngine({
    id: 'gemini',
    account: { kind: 'gemini-api', apiKey: 'k' },
    baseUrl: url,
    model: 'gemini-2.5-flash-image',
    knowsSizes: false,
    concurrency: 4,
    timeoutMs: 60_000,
    probeIntervalMs: 60_000,
  });

let engine: Engine;

beforeEach(async () => {
  [answer, requests.length] = [draws, 0];
  engine = await openEngine(geminiEngine());
});
afterEach(() => engine.close());
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describeEngineContract(
  "gemini, Google's client before an imitated service",
  { create: geminiEngine, modelId: 'imagen-4.0-generate-001', skips: WITHOUT_SEEDS },
  vitestRunner,
);

describe('the gemini engine', () => {
  it('asks for pictures only, of the nearest shape, and cuts them to size', async () => {
    const { pixels, notices } = await drawOne(engine, {
      size: { widthPx: 1408, heightPx: 768 },
      negativePrompt: 'pears',
    });
    expect(pixels).toMatchObject({ widthPx: 1408, heightPx: 768 });
    const { contents, generationConfig } = requests[0]!;
    expect(contents[0]!.parts).toEqual([{ text: 'A red apple on a table Do not show: pears.' }]);
    expect(generationConfig).toMatchObject({ responseModalities: ['IMAGE'], imageConfig: { aspectRatio: '16:9' } });
    expect(notices.map(({ parameter }) => parameter)).toEqual(['sampleImageSize', 'negativePrompt']);
  });

  it('makes up for masks, and says so', async () => {
    const outcome = await runEdit(geminiEngine());
    expect(outcome.changedOutside).toBe(0);
    expect(outcome.changedInside).toBeGreaterThan(4000);
    expect(outcome.notices).toEqual(expect.arrayContaining(['mask', 'seed']));
    const { parts } = requests[0]!.contents[0]!;
    expect(parts.map(({ inlineData: sent }) => sent?.mimeType)).toEqual(['image/png', 'image/png', undefined]);
    expect(parts[2]!.text).toMatch(/^A red apple The last image is a mask/);
  });

  it.each<[string, Answer, string, string]>([
    [
      'blocks the prompt',
      (_, r) => answerJson(r, { promptFeedback: { blockReason: 'SAFETY' } }),
      'PROMPT_BLOCKED',
      'SAFETY',
    ],
    [
      'will not draw',
      (_, r) => answerJson(r, { candidates: [{ finishReason: 'IMAGE_SAFETY' }] }),
      'IMAGE_BLOCKED',
      'IMAGE_SAFETY',
    ],
    [
      'answers with words',
      (_, r) => answerJson(r, { candidates: [{ content: { parts: [{ text: 'Sorry' }] }, finishReason: 'STOP' }] }),
      'ENGINE_FAILED',
      '0 pictures',
    ],
    [
      'sends a broken picture',
      (_, r) =>
        answerJson(r, {
          candidates: [{ content: { parts: [{ inlineData: { ...inlineData, data: btoa('no picture at all') } }] } }],
        }),
      'ENGINE_FAILED',
      'cannot be read',
    ],
    ['wants another key', (_, r) => answerJson(r, { error: { code: 403, message: 'x' } }, 403), 'ENGINE_FAILED', '403'],
    ['fails', (_, r) => answerJson(r, { error: { code: 500, message: 'x' } }, 500), 'ENGINE_FAILED', '500'],
    ['cuts the connection', (_, r) => void r.destroy(), 'ENGINE_UNAVAILABLE', 'cannot reach'],
  ])('gives a typed error when Gemini %s', async (_what, misbehave, code, message) => {
    answer = misbehave;
    await expect(drawOne(engine)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('is asked again when it was too busy to begin', async () => {
    answer = (sent, response) => {
      if (requests.length === 1) answerJson(response, { error: { code: 429, message: 'busy' } }, 429);
      else draws(sent, response);
    };
    expect((await drawOne(engine)).seed).toBe(7);
    expect(requests).toHaveLength(2);
  });
});
