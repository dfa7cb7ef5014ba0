import { describe, expect, it } from 'vitest';
import { readSurroundings } from './surroundings.ts';

const SIDE = 64;

/** The light at a place in the middle of a picture that is `sky` above and `ground` below, in grey levels. */
function levelBetween(sky: number, ground: number): number {
  const data = Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, i) => (i < SIDE * 36 * 3 ? sky : ground));
  const mask = Uint8Array.from({ length: SIDE * SIDE }, (_, p) => {
    const [x, y] = [p % SIDE, Math.floor(p / SIDE)];
    return x >= 24 && x < 40 && y >= 24 && y < 54 ? 255 : 0;
  });
  const size = { widthPx: SIDE, heightPx: SIDE };
  return readSurroundings({ ...size, channels: 3, data }, { ...size, data: mask }).level;
}

describe('the light around a place', () => {
  it('is what the ground says where the sky behind is bright', () => {
    expect(levelBetween(230, 60)).toBeLessThan(levelBetween(230, 160) * 0.75);
    expect(levelBetween(230, 60)).toBeGreaterThan(levelBetween(60, 60));
  });

  it('is not made brighter by a bright ground', () => {
    expect(levelBetween(40, 90)).toBeLessThan(levelBetween(90, 90));
  });
});
