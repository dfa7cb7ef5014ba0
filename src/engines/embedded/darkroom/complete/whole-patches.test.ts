import { describe, expect, it } from 'vitest';
import { createRandom } from '../../illustrator/maths/random.ts';
import { PATCH_RADIUS } from './level.ts';
import { wholePatches } from './whole-patches.ts';

const WIDTH = 31;
const HEIGHT = 23;

describe('wholePatches', () => {
  it('finds exactly the patches that lie inside and are flagged throughout', () => {
    const random = createRandom(7);
    const flags = Uint8Array.from({ length: WIDTH * HEIGHT }, () => (random.chance(0.99) ? 1 : 0));
    const whole = wholePatches(flags, WIDTH, HEIGHT);
    const isWhole = (x: number, y: number): boolean => {
      for (let row = y - PATCH_RADIUS; row <= y + PATCH_RADIUS; row++)
        for (let column = x - PATCH_RADIUS; column <= x + PATCH_RADIUS; column++) {
          if (row < 0 || column < 0 || row >= HEIGHT || column >= WIDTH) return false;
          if (flags[row * WIDTH + column] === 0) return false;
        }
      return true;
    };
    const expected = Uint8Array.from(flags, (_, p) => (isWhole(p % WIDTH, Math.floor(p / WIDTH)) ? 1 : 0));
    expect(whole).toEqual(expected);
    expect(expected).toContain(1);
  });
});
