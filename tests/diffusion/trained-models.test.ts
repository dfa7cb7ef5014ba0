import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { openService } from './diffusion-service.ts';
import { createTinyEngine } from './tiny-models.ts';
import { TRAINED_MODELS, type TrainedModel, wrongScenes } from './trained-scenes.ts';

/** A sample of the 200 that `tools/train/shapes/measure.ts` counts: each colour three times. */
const SAMPLE = Array.from({ length: 24 }, (_, i) => i * 7);

describe.each(Object.keys(TRAINED_MODELS) as TrainedModel[])('the model that learned %s', (name) => {
  let service: Runtime;
  beforeAll(async () => {
    service = await openService(createTinyEngine(`shapes/${name}`, { steps: TRAINED_MODELS[name] }));
  });
  afterAll(() => service.close());

  it('draws shape and ground in the colours of the prompt', async () => {
    const wrong = await wrongScenes(service, SAMPLE);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1);
  });
});
