import { describe, expect, it } from 'vitest';
import { createRenderPool } from './render-pool.ts';

const PICTURE = {
  prompt: 'a red apple',
  negativePrompt: '',
  size: { widthPx: 64, heightPx: 64 },
  seed: 1,
  wantLabelMap: false,
};

describe('the render pool', () => {
  it('refuses pictures, again and again, when its threads die while they load', async () => {
    const deaths: Error[] = [];
    const pool = createRenderPool({
      workers: 2,
      sharedData: 'nothing that a thread could draw with',
      onThreadError: (error) => deaths.push(error),
    });
    const { signal } = new AbortController();
    for (let attempt = 0; attempt < 2; attempt++) {
      const pictures = [1, 2, 3].map((seed) => pool.render('illustrate', { ...PICTURE, seed }, signal, () => {}));
      for (const result of await Promise.allSettled(pictures)) {
        expect(result).toMatchObject({ status: 'rejected', reason: { code: 'ENGINE_FAILED' } });
      }
    }
    expect(deaths.length).toBeGreaterThanOrEqual(2);
    await pool.close();
  }, 120_000);
});
