import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from './illustrator/assets.ts';
import { createEmbeddedPromptReader } from './prompt-reader.ts';
import { createRenderPool } from './render-pool.ts';

const reader = createEmbeddedPromptReader();
const PICTURE = {
  scene: reader.sceneOf('a red apple', ''),
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

  it('draws a picture with all threads as one thread would, and goes on after one that was called off', async () => {
    const pool = createRenderPool({
      workers: 2,
      sharedData: loadIllustratorAssets(),
      onThreadError: (error) => {
        throw error;
      },
    });
    const { signal } = new AbortController();
    const order = {
      ...PICTURE,
      scene: reader.sceneOf('a lighthouse by a lake, watercolor', ''),
      size: { widthPx: 96, heightPx: 72 },
    };
    const alone = await pool.render('illustrate', order, signal, () => {});
    const stages: string[] = [];
    const together = await pool.illustrateTogether(order, signal, ({ stage }) => stages.push(stage));
    expect(Buffer.compare(together.raster.data as Uint8Array, alone.raster.data as Uint8Array)).toBe(0);
    expect(stages.length).toBeGreaterThan(3);

    const calledOff = new AbortController();
    const never = pool.illustrateTogether(order, calledOff.signal, ({ stage }) => {
      if (stage === 'background') calledOff.abort(new Error('called off'));
    });
    await expect(never).rejects.toThrow('called off');
    const after = await pool.illustrateTogether(order, signal, () => {});
    expect(Buffer.compare(after.raster.data as Uint8Array, alone.raster.data as Uint8Array)).toBe(0);
    await pool.close();
  }, 120_000);
});
