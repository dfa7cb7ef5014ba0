import { describe, expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import { MOST_RECEDING, recedeMembers } from './arrange.ts';

describe('recedeMembers', () => {
  it('sets each smaller and farther than the one before it', () => {
    for (let seed = 0; seed < 6; seed++) {
      const spots = recedeMembers(MOST_RECEDING, createRandom(seed));
      for (const [i, spot] of spots.slice(1).entries()) {
        expect(spot.scale).toBeLessThan(spots[i]!.scale);
        expect(spot.rise).toBeGreaterThan(spots[i]!.rise);
      }
    }
  });

  it('has them on both sides of the nearest, mirrored by chance', () => {
    const seconds = Array.from({ length: 8 }, (_, seed) => Math.sign(recedeMembers(3, createRandom(seed))[1]!.x));
    expect(new Set(seconds)).toEqual(new Set([-1, 1]));
  });
});
