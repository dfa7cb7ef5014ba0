import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { createIllustrator } from '../illustrate.ts';

it('takes whoever is on a lily pad to the lake', () => {
  const { illustrate } = createIllustrator(loadIllustratorAssets());
  const size = { widthPx: 96, heightPx: 96 };
  const order = { prompt: 'a mouse on a lily pad', negativePrompt: '', seed: 3, size, wantLabelMap: false };
  expect(illustrate(order).plan.setting).toBe('lake');
});
