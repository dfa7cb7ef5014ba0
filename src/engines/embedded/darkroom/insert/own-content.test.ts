import { describe, expect, it } from 'vitest';
import type { Mask, Raster } from '../../../../core/image.ts';
import { hasOwnContent } from './own-content.ts';

const SIDE = 80;

function picture(isThing: (x: number, y: number) => boolean): Raster {
  const data = new Uint8Array(SIDE * SIDE * 3);
  for (let p = 0; p < SIDE * SIDE; p++)
    data.set(isThing(p % SIDE, Math.floor(p / SIDE)) ? [200, 20, 30] : [120, 150, 90], p * 3);
  return { widthPx: SIDE, heightPx: SIDE, channels: 3, data };
}

const MIDDLE: Mask = {
  widthPx: SIDE,
  heightPx: SIDE,
  data: Uint8Array.from({ length: SIDE * SIDE }, (_, p) => {
    const [x, y] = [p % SIDE, Math.floor(p / SIDE)];
    return x >= 20 && x < 60 && y >= 20 && y < 60 ? 255 : 0;
  }),
};

describe('what lies under a mask', () => {
  it('is an object of its own when the mask encloses it, large or small', () => {
    expect(
      hasOwnContent(
        picture((x, y) => Math.hypot(x - 40, y - 40) < 17),
        MIDDLE,
      ),
    ).toBe(true);
    expect(
      hasOwnContent(
        picture((x, y) => Math.hypot(x - 40, y - 40) < 10),
        MIDDLE,
      ),
    ).toBe(true);
  });

  it('is no object of its own when it is free, or goes on outside', () => {
    expect(
      hasOwnContent(
        picture(() => false),
        MIDDLE,
      ),
    ).toBe(false);
    expect(
      hasOwnContent(
        picture((x, y) => x >= 14 && x < 50 && y > 14 && y < 66),
        MIDDLE,
      ),
    ).toBe(false);
  });
});
