import { describe, expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import { familyMembers } from './family-sizes.ts';

describe('familyMembers', () => {
  it('has grown and young ones in one line, centred', () => {
    const spots = familyMembers(5, createRandom(3));
    const scales = spots.map(({ scale }) => scale);
    expect(scales.filter((scale) => scale > 0.8).length).toBe(2);
    expect(Math.min(...scales)).toBeLessThan(0.5);
    expect(spots.map(({ x }) => x)).toEqual(spots.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it('sets the young nearer than their parents', () => {
    for (const { scale, rise } of familyMembers(8, createRandom(1)))
      expect(rise > 0.04, String(scale)).toBe(scale > 0.7);
  });
});
