import { readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Engine, EngineEvent } from '../../src/engine/engine.ts';
import type { ComfyUiOptions } from '../../src/engines/comfyui/comfyui-options.ts';
import { PLAIN_TRAITS } from '../../src/engines/shared/model-traits.ts';
import { describeEngineContract } from '../../src/testing/index.ts';
import { vitestRunner } from '../vitest-runner.ts';
import { comfyUiEngine } from './comfyui-engines.ts';
import { drawOne, openEngine } from './draw-one.ts';
import type { Recording } from './recorded/exchange.ts';
import { FAULTS } from './recorded/faults.ts';
import { type Fault, type ReplayServer, startReplay } from './recorded/replay-server.ts';
import { runEdit } from './run-edit.ts';

const RECORDING = JSON.parse(readFileSync(new URL('__fixtures__/comfyui.json', import.meta.url), 'utf8')) as Recording;
const SUBMIT = /^POST \/prompt/;
const VIEW = /^GET \/view/;
const HISTORY = /^GET \/history/;

let replay: ReplayServer | undefined;
let engine: Engine | undefined;

afterEach(async () => {
  await engine?.close();
  await replay?.stop();
  [engine, replay] = [undefined, undefined];
});

async function start(fault?: Fault, change: Partial<ComfyUiOptions> = {}, recording = RECORDING): Promise<Engine> {
  replay = await startReplay(recording, fault);
  engine = await openEngine(comfyUiEngine(replay.url, change));
  return engine;
}

/** The recording with other things said over the socket. */
const saying = (change: (messages: readonly object[]) => readonly object[]): Recording => ({
  ...RECORDING,
  socketMessages: Object.fromEntries(
    Object.entries(RECORDING.socketMessages!).map(([runId, messages]) => [runId, change(messages)]),
  ),
});
const ending = (type: string, data: object): Recording =>
  saying((messages) => {
    const { data: first } = messages[0] as { data: { prompt_id: string } };
    return [messages[0]!, { type, data: { prompt_id: first.prompt_id, ...data } }];
  });

const shared = await startReplay(RECORDING);
afterAll(() => shared.stop());
describeEngineContract(
  `comfyui, replayed from ${RECORDING.server}`,
  { create: () => comfyUiEngine(shared.url), modelId: 'imagen-4.0-generate-001' },
  vitestRunner,
);

describe('the comfyui engine', () => {
  it('draws by nodes of the core and leaves nothing in the history', async () => {
    await drawOne(await start());
    const graph = replay!.requests.find((request) => SUBMIT.test(request))!;
    expect(graph).toContain('"class_type":"KSampler"');
    await expect
      .poll(() => replay!.requests.some((request) => request.startsWith('POST /history {"delete"')))
      .toBe(true);
  });

  it('tells the steps of a picture', async () => {
    const opened = await start();
    const stages: string[] = [];
    const task = { modelId: 'imagen-4.0-generate-001', prompt: 'A red apple on a table', negativePrompt: '' };
    const events: AsyncIterable<EngineEvent> = opened.handlers.generate!(
      { ...task, size: { widthPx: 256, heightPx: 256 }, seeds: [8], wantLabelMap: false },
      { signal: new AbortController().signal, logger: undefined as never, clock: { now: () => 0 } },
    );
    for await (const event of events) if (event.kind === 'progress') stages.push(`${event.stage} ${event.fraction}`);
    expect(stages).toEqual(['wait 0', 'draw 0.9', 'receive 0.95']);
  });

  it('fills a masked place; outside of it nothing changes', async () => {
    replay = await startReplay(RECORDING);
    const outcome = await runEdit(comfyUiEngine(replay.url));
    expect([outcome.changedOutside, replay.unknown]).toEqual([0, []]);
    expect(outcome.changedInside).toBeGreaterThan(4000);
  });

  it('stops only its own run when the caller leaves', async () => {
    const opened = await start(
      undefined,
      {},
      saying((messages) => messages.slice(0, 1)),
    );
    const controller = new AbortController();
    const run = drawOne(opened, {}, controller.signal);
    await expect.poll(() => replay!.requests.some((request) => SUBMIT.test(request))).toBe(true);
    controller.abort(new Error('gone'));
    await expect(run).rejects.toThrow('gone');
    await expect.poll(() => replay!.unknown).toContain('POST /queue {"delete":["(id)"]}');
    expect(replay!.unknown.some((request) => request.startsWith('POST /interrupt'))).toBe(false);
  });

  it('is away where the server lacks the file, and names it', async () => {
    const other = { family: 'checkpoint', checkpoint: 'other.safetensors' } as const;
    const opened = await start(undefined, { files: other });
    expect(opened.availability!()).toMatchObject({
      available: false,
      reason: expect.stringContaining('no file "other.safetensors" for CheckpointLoaderSimple'),
    });
  });

  it('asks for the parts of FLUX.1 by its own graph', async () => {
    const files = { family: 'flux', unet: 'u', clips: ['l', 't5'], vae: 'v' } as const;
    const traits = { ...PLAIN_TRAITS, followsGuidance: false, edits: 'inpaint', steps: 20, guidance: 3.5 } as const;
    const opened = await start(undefined, { files, traits });
    await expect(drawOne(opened, { negativePrompt: 'x', guidanceScale: 9 })).rejects.toThrow();
    const { prompt } = JSON.parse(
      replay!.unknown.find((request) => SUBMIT.test(request))!.slice('POST /prompt '.length),
    );
    expect(prompt.guided).toEqual({
      class_type: 'FluxGuidance',
      inputs: { conditioning: ['prompt', 0], guidance: 3.5 },
    });
    expect(prompt.drawing.inputs).toMatchObject({ positive: ['guided', 0], cfg: 1, scheduler: 'simple', steps: 20 });
    expect(prompt.negative.inputs.text).toBe('');
  });
});

describe('the comfyui engine with FLUX.2', () => {
  const files = { family: 'flux2', unet: 'u', clip: 'q', vae: 'v' } as const;
  const traits = {
    ...PLAIN_TRAITS,
    followsGuidance: false,
    edits: 'instruct',
    maxReferences: 4,
    steps: 4,
    guidance: 4,
  } as const;

  it('has it look at the picture and fill the masked place', async () => {
    replay = await startReplay(RECORDING);
    const tried = comfyUiEngine(replay.url, { files, traits });
    await expect(runEdit({ ...tried, availability: () => ({ available: true }) })).rejects.toMatchObject({
      code: 'ENGINE_FAILED',
    });
    const sent = replay.unknown.find((request) => SUBMIT.test(request))!;
    const { prompt } = JSON.parse(sent.slice('POST /prompt '.length));
    expect(prompt.drawing.class_type).toBe('SamplerCustomAdvanced');
    expect(prompt.masked.class_type).toBe('SetLatentNoiseMask');
    expect(prompt['shown-0'].inputs.image).toMatch(/-picture\.png/);
  });

  it('is away where the server has nothing of FLUX.2', async () => {
    const opened = await start(undefined, { files, traits });
    expect(opened.availability!()).toMatchObject({ available: false });
  });
});

describe('a ComfyUI that misbehaves', () => {
  it.each<[string, Fault | undefined, Recording, string, string]>([
    [
      'fails at the picture',
      undefined,
      ending('execution_error', { exception_type: 'OutOfMemoryError' }),
      'ENGINE_FAILED',
      'OutOfMemoryError',
    ],
    ['is interrupted by someone else', undefined, ending('execution_interrupted', {}), 'ENGINE_FAILED', 'interrupted'],
    ['refuses the graph', FAULTS.refuse(SUBMIT, 400), RECORDING, 'ENGINE_FAILED', 'status 400'],
    ['is too busy', FAULTS.refuse(SUBMIT, 503), RECORDING, 'ENGINE_UNAVAILABLE', '503'],
    ['cuts the connection', FAULTS.cut(SUBMIT), RECORDING, 'ENGINE_UNAVAILABLE', 'cut the connection'],
    ['answers with a page', FAULTS.notJson(SUBMIT), RECORDING, 'ENGINE_FAILED', 'else than JSON'],
    ['made no picture', FAULTS.change(HISTORY, withoutOutputs), RECORDING, 'ENGINE_FAILED', '0 pictures'],
    ['sends a broken picture', FAULTS.notJson(VIEW), RECORDING, 'ENGINE_FAILED', 'cannot be read'],
  ])('gives a typed error when it %s', async (_what, fault, recording, code, message) => {
    const run = drawOne(await start(fault, {}, recording), { seeds: [8] });
    await expect(run).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('is given up when it says nothing more', async () => {
    const opened = await start(
      undefined,
      { timeoutMs: 300 },
      saying(() => []),
    );
    await expect(drawOne(opened)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  });
});

function withoutOutputs(history: Record<string, object>): object {
  return Object.fromEntries(Object.entries(history).map(([runId, record]) => [runId, { ...record, outputs: {} }]));
}
