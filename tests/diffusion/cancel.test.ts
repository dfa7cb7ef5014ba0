import { InferenceSession } from 'onnxruntime-node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrawJob } from '../../src/engines/diffusion/child/device-message.ts';
import { drawJob } from '../../src/engines/diffusion/child/draw-job.ts';
import { createModelCache } from '../../src/engines/diffusion/child/model-cache.ts';
import { tinyModel, tinySettings } from './tiny-models.ts';

const STEPS = 12;

/** Called before each run of the denoiser, with how many there were; what sessions are opened from now on tell of it. */
let onRun: (runs: number) => void = () => {};
let runs = 0;

beforeEach(() => {
  runs = 0;
  onRun = () => {};
  const create = InferenceSession.create.bind(InferenceSession) as (
    path: string,
    options: object,
  ) => Promise<InferenceSession>;
  const counting = async (path: string, options: object): Promise<InferenceSession> => {
    const session = await create(path, options);
    if (!path.includes('unet')) return session;
    const run = session.run.bind(session);
    session.run = ((...input: Parameters<typeof run>) => {
      onRun(++runs);
      return run(...input);
    }) as typeof session.run;
    return session;
  };
  vi.spyOn(InferenceSession, 'create').mockImplementation(counting as typeof InferenceSession.create);
});

afterEach(() => {
  vi.restoreAllMocks();
});

function jobOf(guidanceScale: number): DrawJob {
  const { device, memoryBytes } = tinySettings('oracle');
  const picture = {
    prompt: 'a red circle on a blue background',
    negativePrompt: '',
    size: { widthPx: 64, heightPx: 64 },
    seed: 3,
    steps: STEPS,
    guidanceScale,
    wantPreviews: false,
  };
  const model = { folder: tinyModel('oracle'), device, threads: 1, memoryBytes };
  return { kind: 'draw', model, pictures: [picture, { ...picture, seed: 4 }] };
}

describe.each([
  ['without guidance', 1, 1],
  ['with guidance', 4, 2],
])('a job that is cancelled, %s', (_name, guidanceScale, runsPerStep) => {
  it('runs the denoiser for every step where nobody cancels', async () => {
    await drawJob(createModelCache(), jobOf(guidanceScale), new AbortController().signal, () => {});
    expect(runs).toBe(2 * STEPS * runsPerStep);
  });

  it.each([1, 2, 5, STEPS * runsPerStep + 1])(
    'ends with the step in which run %i of the denoiser is',
    async (during) => {
      const controller = new AbortController();
      onRun = (count) => {
        if (count === during) controller.abort();
      };
      const job = drawJob(createModelCache(), jobOf(guidanceScale), controller.signal, () => {});
      await expect(job).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
      expect(runs).toBe(Math.ceil(during / runsPerStep) * runsPerStep);
      expect(runs - during).toBeLessThanOrEqual(1);
    },
  );

  it('does not run the denoiser again when the order comes in between two steps', async () => {
    const controller = new AbortController();
    const job = drawJob(createModelCache(), jobOf(guidanceScale), controller.signal, ({ event }) => {
      if (event.kind === 'step' && event.step === 3) setImmediate(() => controller.abort());
    });
    await expect(job).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
    expect(runs).toBe(3 * runsPerStep);
  });
});
