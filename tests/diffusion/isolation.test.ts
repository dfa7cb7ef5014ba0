import { afterEach, describe, expect, it } from 'vitest';
import { LimnerError } from '../../src/core/errors/limner-error.ts';
import type { Logger } from '../../src/core/ports.ts';
import { createDeviceHost, type DeviceHost } from '../../src/engines/diffusion/child/device-host.ts';
import type { DeviceEvent, DrawJob } from '../../src/engines/diffusion/child/device-message.ts';
import { tinyModel, tinySettings } from './tiny-models.ts';

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };
const LONG = 60_000;
let host: DeviceHost | undefined;

afterEach(async () => {
  await host?.close();
  host = undefined;
});

function start(idleTimeoutMs = LONG): DeviceHost {
  host = createDeviceHost({ idleTimeoutMs, logger: silent });
  return host;
}

function job(change: Partial<DrawJob['pictures'][number]> = {}, model = 'oracle', count = 1): DrawJob {
  const { device, memoryBytes } = tinySettings(model);
  const picture = {
    prompt: 'a red circle on a blue background',
    negativePrompt: '',
    size: { widthPx: 128, heightPx: 128 },
    seed: 3,
    steps: 4,
    guidanceScale: 4,
    wantPreviews: false,
    ...change,
  };
  const pictures = Array.from({ length: count }, (_, k) => ({ ...picture, seed: picture.seed + k }));
  return { kind: 'draw', model: { folder: tinyModel(model), device, threads: 1, memoryBytes }, pictures };
}

const never = new AbortController().signal;

async function pixelsOf(one: DeviceHost, order: DrawJob): Promise<Uint8Array[]> {
  const pixels: Uint8Array[] = [];
  await one.run(order, never, ({ imageIndex, event }) => {
    if (event.kind === 'picture') pixels[imageIndex] = event.raster.data;
  });
  return pixels;
}

describe('the process of a device', () => {
  it('draws the same pixels as another process, and picture k as when it is alone', async () => {
    const batch = await pixelsOf(start(), job({}, 'oracle', 2));
    await host!.close();
    const [alone] = await pixelsOf(start(), job({ seed: 4 }));
    expect(Buffer.compare(batch[1]!, alone!)).toBe(0);
    expect(Buffer.compare(batch[0]!, alone!)).not.toBe(0);
  });

  it('draws the same picture with more threads, within a level', async () => {
    const [one] = await pixelsOf(start(), job());
    const { model, pictures } = job();
    const [two] = await pixelsOf(host!, { kind: 'draw', model: { ...model, threads: 2 }, pictures });
    const largest = one!.reduce((most, value, i) => Math.max(most, Math.abs(value - two![i]!)), 0);
    expect(largest).toBeLessThanOrEqual(1);
  });

  it('when killed within a step gives an error worth a retry, and the next job works', async () => {
    const run = start().run(job({ steps: 500 }), never, ({ event }) => {
      if (event.kind === 'step' && event.step === 2) process.kill(host!.processId!, 'SIGKILL');
    });
    const error = await run.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(LimnerError);
    expect(error).toMatchObject({ code: 'ENGINE_UNAVAILABLE', kind: { retryable: true } });
    expect(await pixelsOf(host!, job())).toHaveLength(1);
  });

  it('stops when the signal aborts, long before the job would end', async () => {
    const controller = new AbortController();
    let stepsAfterAbort = 0;
    const onEvent = ({ event }: DeviceEvent): void => {
      if (event.kind !== 'step') return;
      if (controller.signal.aborted) stepsAfterAbort++;
      else if (event.step === 3) controller.abort(new Error('gone'));
    };
    await expect(start().run(job({ steps: 500 }), controller.signal, onEvent)).rejects.toThrow('gone');
    expect(await pixelsOf(host!, job())).toHaveLength(1);
    // A step of this model takes a millisecond, less than the order takes to come in.
    expect(stepsAfterAbort).toBeLessThan(400);
  });

  it('does jobs one after the other, and leaves out one whose caller has gone', async () => {
    const controller = new AbortController();
    const first = pixelsOf(start(), job({ steps: 20 }));
    const gone = host!.run(job(), controller.signal, () => {});
    const last = pixelsOf(host!, job());
    controller.abort(new Error('gone'));
    await expect(gone).rejects.toThrow('gone');
    expect(await first).toHaveLength(1);
    expect(await last).toHaveLength(1);
  });

  it('ends when it has nothing to do, and starts again', async () => {
    await pixelsOf(start(50), job());
    while (host!.processId !== undefined) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await pixelsOf(host!, job())).toHaveLength(1);
  });

  it('goes on after an error', async () => {
    const broken = { ...job(), model: { ...job().model, folder: tinyModel('none') } };
    await expect(start().run(broken, never, () => {})).rejects.toMatchObject({ code: 'MODEL_FILES_INVALID' });
    const before = host!.processId;
    expect(await pixelsOf(host!, job())).toHaveLength(1);
    expect(host!.processId).toBe(before);
  });

  it('tells how the picture looks so far when someone looks', async () => {
    const previews: number[] = [];
    await start().run(job({ wantPreviews: true }), never, ({ event }) => {
      if (event.kind === 'step' && event.preview) previews.push(event.preview.widthPx);
    });
    expect(previews).toEqual([16, 16, 16, 16]);
  });
});
