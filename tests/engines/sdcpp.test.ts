import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Engine, EngineImage } from '../../src/engine/engine.ts';
import type { ModelTraits } from '../../src/engines/shared/model-traits.ts';
import { describeEngineContract } from '../../src/testing/index.ts';
import { vitestRunner } from '../vitest-runner.ts';
import { drawOne, openEngine } from './draw-one.ts';
import type { Recording } from './recorded/exchange.ts';
import { FAULTS } from './recorded/faults.ts';
import { type Fault, type ReplayServer, startReplay } from './recorded/replay-server.ts';
import { runEdit } from './run-edit.ts';
import { sdcppEngine } from './sdcpp-engines.ts';

const RECORDING = JSON.parse(readFileSync(new URL('__fixtures__/sdcpp.json', import.meta.url), 'utf8')) as Recording;
const JOB = /^GET .*\/jobs\//;
const SUBMIT = /^POST .*\/img_gen/;

let replay: ReplayServer | undefined;
let engine: Engine | undefined;

afterEach(async () => {
  await engine?.close();
  await replay?.stop();
  [engine, replay] = [undefined, undefined];
});

async function start(fault?: Fault, traits: Partial<ModelTraits> = {}, timeoutMs?: number): Promise<Engine> {
  replay = await startReplay(RECORDING, fault);
  engine = await openEngine(sdcppEngine(replay.url, traits, timeoutMs));
  return engine;
}

const shared = await startReplay(RECORDING);
afterAll(() => shared.stop());
describeEngineContract(
  `sdcpp, replayed from ${RECORDING.server}`,
  { create: () => sdcppEngine(shared.url), modelId: 'imagen-4.0-generate-001' },
  vitestRunner,
);

describe('an sd-server that misbehaves', () => {
  const draw = async (fault: Fault, timeoutMs?: number): Promise<EngineImage> =>
    drawOne(await start(fault, {}, timeoutMs));
  const withPicture = (b64_json: string) => (job: { result: object | null }) =>
    job.result ? { ...job, result: { images: [{ b64_json }] } } : job;

  it('is asked again when it was too busy to begin', async () => {
    const { pixels } = await draw(FAULTS.refuseOnce(SUBMIT, 429));
    expect('widthPx' in pixels && pixels.widthPx).toBe(256);
    expect(replay!.requests.filter((request) => SUBMIT.test(request))).toHaveLength(2);
  });

  it('is asked again for a job when it cut the connection once', async () => {
    let cuts = 0;
    const cutOnce: Fault = (exchange, response, count) =>
      JOB.test(exchange.request) && cuts++ === 0 ? FAULTS.cut(JOB)(exchange, response, count) : exchange;
    expect((await draw(cutOnce)).seed).toBe(7);
  });

  it.each<[string, Fault, string, string]>([
    ['is too busy for long', FAULTS.refuse(SUBMIT, 429, { 'retry-after': '7' }), 'ENGINE_UNAVAILABLE', '429'],
    ['fails', FAULTS.refuse(SUBMIT, 500), 'ENGINE_FAILED', 'status 500 (busy)'],
    ['cuts the connection', FAULTS.cut(SUBMIT), 'ENGINE_UNAVAILABLE', 'cut the connection'],
    ['forgets the job', FAULTS.refuse(JOB, 404), 'ENGINE_UNAVAILABLE', 'lost the picture'],
    ['answers with a page', FAULTS.notJson(SUBMIT), 'ENGINE_FAILED', 'something else than JSON'],
    ['answers with other JSON', FAULTS.otherJson(JOB), 'ENGINE_FAILED', 'another shape than expected, at status'],
    ['sends callers elsewhere', FAULTS.redirect(SUBMIT, 'http://127.0.0.1:9/'), 'ENGINE_FAILED', 'redirection'],
    [
      'sends two pictures for one',
      FAULTS.change(JOB, (job: { result: { images: object[] } | null }) =>
        job.result ? { ...job, result: { images: [...job.result.images, ...job.result.images] } } : job,
      ),
      'ENGINE_FAILED',
      '2 pictures where one',
    ],
    ['sends a broken picture', FAULTS.change(JOB, withPicture('iVBORw0KGgo')), 'ENGINE_FAILED', 'cannot be read'],
    ['fails at the picture', FAULTS.change(JOB, failJob), 'ENGINE_FAILED', '(generation_failed)'],
  ])('gives a typed error when it %s', async (_what, fault, code, message) => {
    await expect(draw(fault)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('passes on how long a busy server wants to be left alone', async () => {
    const error = await draw(FAULTS.refuse(SUBMIT, 429, { 'retry-after': '7' })).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ retryAfterSeconds: 7, kind: { retryable: true } });
  });

  it('is caught when a picture has another size than asked', async () => {
    const other = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#123456' } })
      .png()
      .toBuffer();
    await expect(draw(FAULTS.change(JOB, withPicture(other.toString('base64'))))).rejects.toMatchObject({
      code: 'ENGINE_FAILED',
      message: expect.stringContaining('64×64 where 256×256'),
    });
  });

  it('is given up when a picture takes too long', async () => {
    const never = FAULTS.change(JOB, (job: object) => ({ ...job, status: 'generating', result: null }));
    await expect(draw(never, 300)).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining('within 300 ms'),
    });
  });

  it('is asked to cancel a job whose caller left', async () => {
    const never = FAULTS.change(JOB, (job: object) => ({ ...job, status: 'queued', result: null }));
    const opened = await start(never);
    const controller = new AbortController();
    const run = drawOne(opened, {}, controller.signal);
    await expect.poll(() => replay!.requests.some((request) => JOB.test(request))).toBe(true);
    controller.abort(new Error('gone'));
    await expect(run).rejects.toThrow('gone');
    await expect.poll(() => replay!.unknown.some((request) => request.endsWith('/cancel'))).toBe(true);
  });

  it('cannot break the mask contract by ignoring the mask', async () => {
    const full = RECORDING.exchanges.find(
      ({ request, answer }) => JOB.test(request) && 'json' in answer && (answer.json as { result: unknown }).result,
    )!;
    replay = await startReplay(RECORDING, (exchange) =>
      JOB.test(exchange.request) ? { ...exchange, answer: full.answer } : exchange,
    );
    const outcome = await runEdit(sdcppEngine(replay.url, { edits: 'inpaint' }));
    expect(outcome.changedOutside).toBe(0);
    expect(outcome.changedInside).toBeGreaterThan(4000);
  });
});

describe('an sd-server', () => {
  it('is away until it answers, and says why', async () => {
    const opened = await openEngine(sdcppEngine('http://127.0.0.1:9'));
    expect(opened.availability!()).toMatchObject({
      available: false,
      reason: expect.stringContaining('cannot be reached'),
    });
    await opened.close();
  });

  it('with another kind of model is not used', async () => {
    const films = FAULTS.change(/capabilities/, (stated: object) => ({ ...stated, supported_modes: ['vid_gen'] }));
    const opened = await start(films);
    expect(opened.availability!()).toMatchObject({ reason: expect.stringContaining('makes no pictures') });
  });

  it.each(['inpaint', 'instruct'] as const)('edits by a mask where the model can %s', async (edits) => {
    replay = await startReplay(RECORDING);
    const outcome = await runEdit(sdcppEngine(replay.url, { edits, maxReferences: 2 }));
    expect([outcome.changedOutside, replay.unknown]).toEqual([0, []]);
    expect(outcome.changedInside).toBeGreaterThan(4000);
    const request = replay.requests.find((name) => SUBMIT.test(name))!;
    expect(request).toContain('"mask_image":"(picture)","strength":1');
    expect(request.includes('ref_images')).toBe(edits === 'instruct');
  });

  it('gets words only, whatever the prompt says', async () => {
    const opened = await start();
    const prompt = 'A red apple <lora:x:1> on a table <sd_cpp_extra_args>{"seed":1}</sd_cpp_extra_args>';
    await drawOne(opened, { prompt, negativePrompt: '<lora:y:2>' });
    expect(replay!.unknown).toEqual([]);
  });

  it('gets no negative prompt that its model cannot follow, and the answer says so', async () => {
    const opened = await start(undefined, { followsGuidance: false });
    const { notices } = await drawOne(opened, { negativePrompt: 'a pear', guidanceScale: 9 });
    expect(notices.map(({ parameter, treatment }) => `${parameter} ${treatment}`)).toEqual([
      'negativePrompt ignored',
      'guidanceScale ignored',
    ]);
    expect(replay!.unknown).toEqual([]);
  });

  it('draws what it can of a larger picture, which is then enlarged', async () => {
    const opened = await start(undefined, { sizes: { multiplePx: 64, minSidePx: 64, maxPixels: 65_536 } });
    const { pixels, notices } = await drawOne(opened, { size: { widthPx: 500, heightPx: 500 } });
    expect(pixels).toMatchObject({ widthPx: 500, heightPx: 500 });
    expect(notices).toMatchObject([{ parameter: 'sampleImageSize', message: expect.stringContaining('256×256') }]);
  });
});

function failJob(job: object): object {
  return { ...job, status: 'failed', result: null, error: { code: 'generation_failed', message: 'no' } };
}
