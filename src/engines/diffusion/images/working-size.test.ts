import { describe, expect, it } from 'vitest';
import { SIZES_1K, SIZES_2K } from '../../../core/models/sizes.ts';
import { workingSize } from './working-size.ts';

const STABLE_DIFFUSION = { nativeSize: { widthPx: 512, heightPx: 512 }, multiplePx: 64 };
const XL = { nativeSize: { widthPx: 1024, heightPx: 1024 }, multiplePx: 32 };

/** What is cut off of a picture to get the proportions right, at most. */
const LARGEST_CUT = 0.08;

describe('the working size', () => {
  it.each([
    ['1:1', 512, 512],
    ['16:9', 704, 384],
    ['9:16', 384, 704],
  ] as const)('of a model trained on 512 pixels for %s is %d×%d', (ratio, widthPx, heightPx) => {
    expect(workingSize(SIZES_1K[ratio], STABLE_DIFFUSION)).toEqual({ widthPx, heightPx });
  });

  it('has nearly the proportions of every size of Imagen, whatever the model', () => {
    for (const table of [SIZES_1K, SIZES_2K])
      for (const wanted of Object.values(table))
        for (const model of [STABLE_DIFFUSION, XL]) {
          const { widthPx, heightPx } = workingSize(wanted, model);
          expect(widthPx % model.multiplePx).toBe(0);
          expect(heightPx % model.multiplePx).toBe(0);
          const strain = Math.abs(Math.log(widthPx / heightPx / (wanted.widthPx / wanted.heightPx)));
          expect(strain, `${widthPx}×${heightPx}`).toBeLessThan(LARGEST_CUT);
        }
  });

  it('of an extreme banner is still one cell high', () => {
    expect(workingSize({ widthPx: 4000, heightPx: 10 }, STABLE_DIFFUSION).heightPx).toBe(64);
  });
});
