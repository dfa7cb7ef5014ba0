import { describe, expect, it } from 'vitest';
import type { PictureEvent, PictureRequest } from '../pipelines/picture-request.ts';
import type { DeviceEvent, DrawJob } from './device-message.ts';
import { drawJob } from './draw-job.ts';
import type { ModelCache } from './model-cache.ts';

const STEPS = 10;
const request = { seed: 1 } as PictureRequest;
const job: DrawJob = {
  kind: 'draw',
  model: { folder: 'x', device: 'cpu', threads: 1, memoryBytes: 1 },
  pictures: [request, request],
};

/** A model whose steps cost nothing. */
function stepping(onStep: () => void): ModelCache {
  async function* draw(): AsyncGenerator<PictureEvent> {
    for (let step = 1; step <= STEPS; step++) {
      onStep();
      yield { kind: 'step', step, steps: STEPS };
    }
  }
  return { use: async () => ({ draw, release: async () => {} }) };
}

describe('a job of pictures', () => {
  it('tells of every step of every picture', async () => {
    const events: DeviceEvent[] = [];
    await drawJob(
      stepping(() => {}),
      job,
      new AbortController().signal,
      (event) => events.push(event),
    );
    expect(events).toHaveLength(2 * STEPS);
    expect(events.at(-1)!.imageIndex).toBe(1);
  });

  it('makes no further step once it is cancelled', async () => {
    let steps = 0;
    const controller = new AbortController();
    const emit = ({ event }: DeviceEvent): void => {
      // As a message from another process: it comes in between two steps.
      if (event.kind === 'step' && event.step === 3) setImmediate(() => controller.abort());
    };
    const run = drawJob(
      stepping(() => steps++),
      job,
      controller.signal,
      emit,
    );
    await expect(run).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
    expect(steps).toBeLessThanOrEqual(4);
  });
});
