import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import type { OpenAiOptions } from '../../src/engines/openai/openai-options.ts';
import { describeEngineContract } from '../../src/testing/index.ts';
import { vitestRunner } from '../vitest-runner.ts';
import { drawOne, openEngine } from './draw-one.ts';
import { openAiEngine, WITHOUT_SEEDS } from './openai-engines.ts';
import type { Exchange, Recording } from './recorded/exchange.ts';
import { FAULTS } from './recorded/faults.ts';
import { type Fault, type ReplayServer, startReplay } from './recorded/replay-server.ts';
import { runEdit } from './run-edit.ts';

const RECORDING = JSON.parse(readFileSync(new URL('__fixtures__/openai.json', import.meta.url), 'utf8')) as Recording;
const DRAW = /^POST \/v1\/images\/generations .*A red apple on a table"/;
const PROBE_DRAW = /^POST \/v1\/images\/generations .*white table/;
const EDIT = /^POST \/v1\/images\/edits/;
const MODEL = 'imagen-3.0-capability-001';

let replay: ReplayServer | undefined;
let engine: Engine | undefined;

afterEach(async () => {
  await engine?.close();
  await replay?.stop();
  [engine, replay] = [undefined, undefined];
});

async function start(fault?: Fault, change: Partial<OpenAiOptions> = {}): Promise<Engine> {
  replay = await startReplay(RECORDING, fault);
  engine = await openEngine(openAiEngine(replay.url, change));
  return engine;
}

const shared = await startReplay(RECORDING);
afterAll(() => shared.stop());
describeEngineContract(
  `openai, replayed from ${RECORDING.server}`,
  { create: () => openAiEngine(shared.url), modelId: 'imagen-4.0-generate-001', skips: WITHOUT_SEEDS },
  vitestRunner,
);

describe('the start-up probe', () => {
  it('finds of this server that it draws any size, knows no seeds and keeps no mask', async () => {
    const capabilities = (await start()).describe(MODEL);
    expect(capabilities).toMatchObject({ seed: 'none', mask: 'none', editModes: ['default', 'style'] });
    expect(capabilities.weights).toMatchObject({ name: 'sd-cpp-local', licence: { commercialUse: 'unknown' } });
    await drawOne(engine!);
    expect(replay!.requests.at(-1)).toContain('"size":"256x256"');
    expect(replay!.requests.at(-1)).not.toContain('seed');
  });

  it('finds seeds where they make a difference', async () => {
    const follows: Fault = (exchange) =>
      PROBE_DRAW.test(exchange.request) && exchange.request.includes('"seed":2') ? editedAnswer(exchange) : exchange;
    const opened = await start(follows);
    expect(opened.describe(MODEL).seed).toBe('exact');
    await drawOne(opened).catch(() => undefined);
    expect(replay!.unknown.at(-1)).toContain('"seed":7');
  });

  it('finds masks where the kept half is kept, and only there', async () => {
    const half = await halfDrawn();
    const opened = await start((exchange) => (EDIT.test(exchange.request) ? withPicture(exchange, half) : exchange));
    expect(opened.describe(MODEL)).toMatchObject({
      mask: 'best-effort',
      editModes: expect.arrayContaining(['outpaint']),
    });
  });

  it('finds no edits where there are none', async () => {
    const opened = await start(FAULTS.refuse(EDIT, 404));
    expect(opened.describe(MODEL)).toMatchObject({ operations: ['generate'], mask: 'none', editModes: [] });
  });

  it('is left out where the operator says so; then nothing is taken for granted', async () => {
    const opened = await start(undefined, { probe: false });
    expect(opened.describe(MODEL)).toMatchObject({ operations: ['generate'], seed: 'none', mask: 'none' });
    expect(replay!.requests).toEqual(['GET /v1/models']);
  });

  it('asks for one of the given sizes where the server draws no other', async () => {
    const opened = await start(FAULTS.refuse(PROBE_DRAW, 400));
    const { pixels, notices } = await drawOne(opened, { size: { widthPx: 300, heightPx: 300 } });
    expect(pixels).toMatchObject({ widthPx: 300, heightPx: 300 });
    expect(notices.map(({ parameter }) => parameter)).toEqual(['sampleImageSize']);
  });
});

describe('an OpenAI-compatible server that misbehaves', () => {
  it.each<[string, Fault, string, string]>([
    ['is too busy', FAULTS.refuse(DRAW, 429), 'ENGINE_UNAVAILABLE', '429'],
    ['fails', FAULTS.refuse(DRAW, 500), 'ENGINE_FAILED', '500'],
    ['wants a key', FAULTS.refuse(DRAW, 401), 'ENGINE_FAILED', 'set apiKey'],
    ['cuts the connection', FAULTS.cut(DRAW), 'ENGINE_UNAVAILABLE', 'cut the connection'],
    ['answers with a page', FAULTS.notJson(DRAW), 'ENGINE_FAILED', 'something else than JSON'],
    ['answers with other JSON', FAULTS.otherJson(DRAW), 'ENGINE_FAILED', 'at data'],
    ['sends callers elsewhere', FAULTS.redirect(DRAW, 'http://127.0.0.1:9/'), 'ENGINE_FAILED', 'redirection'],
    ['sends an address', data([{ url: 'http://127.0.0.1:9/x.png' }]), 'ENGINE_FAILED', 'an address'],
    ['sends nothing', data([]), 'ENGINE_FAILED', '0 pictures'],
    [
      'sends text for a picture',
      data([{ b64_json: btoa('hello, no picture here') }]),
      'ENGINE_FAILED',
      'cannot be read',
    ],
  ])('gives a typed error when it %s', async (_what, fault, code, message) => {
    await expect(drawOne(await start(fault))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it('does not draw a picture twice when it was cut off', async () => {
    await expect(drawOne(await start(FAULTS.cut(DRAW)))).rejects.toThrow();
    expect(replay!.requests.filter((request) => DRAW.test(request))).toHaveLength(1);
  });

  it('is given up when it hangs', async () => {
    const opened = await start(FAULTS.hang(DRAW), { probe: false, timeoutMs: 300 });
    await expect(drawOne(opened)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  });

  it('cannot break the mask contract', async () => {
    const half = await halfDrawn(256);
    const proving = await halfDrawn();
    replay = await startReplay(withEdit(RECORDING), (exchange) =>
      EDIT.test(exchange.request)
        ? withPicture(exchange, exchange.request.includes('320x256') ? proving : half)
        : exchange,
    );
    const outcome = await runEdit(openAiEngine(replay.url));
    expect(outcome.changedOutside).toBe(0);
    expect(outcome.changedInside).toBeGreaterThan(2000);
    expect(outcome.notices).toContain('seed');
  });
});

function data(answer: object[]): Fault {
  return FAULTS.change(DRAW, () => ({ created: 1, data: answer }));
}

function withPicture(exchange: Exchange, png: Buffer): Exchange {
  return { ...exchange, status: 200, answer: { json: { data: [{ b64_json: png.toString('base64') }] } } };
}

function editedAnswer(exchange: Exchange): Exchange {
  const other = RECORDING.exchanges.find(({ request }) => EDIT.test(request))!;
  return { ...exchange, answer: other.answer };
}

/** The grey of the probe, its right half drawn anew. */
function halfDrawn(widthPx = 320): Promise<Buffer> {
  const heightPx = 256;
  const pixels = Buffer.alloc(widthPx * heightPx * 3, 96).map((grey, i) =>
    Math.floor(i / 3) % widthPx < widthPx / 2 ? grey + 3 : 220,
  );
  return sharp(pixels, { raw: { width: widthPx, height: heightPx, channels: 3 } })
    .png()
    .toBuffer();
}

/** The recording with an answer for the edit that the service asks for. */
function withEdit(recording: Recording): Recording {
  const known = recording.exchanges.find(({ request }) => EDIT.test(request))!;
  const request = known.request.replace(/prompt=[^&]*/, 'prompt=A red apple').replace('size=320x256', 'size=256x256');
  return { ...recording, exchanges: [...recording.exchanges, { ...known, request }] };
}
