import { describe, expect, it } from 'vitest';
import { hashCell } from '../../illustrator/maths/random.ts';
import { rimDetails } from './rim-details.ts';

const SIZE = { length: 80, depth: 60 };

/** The largest detail, in grey levels, of a strip with these grey levels. */
function largestOf(levelAt: (at: number, deep: number) => number): number {
  const rgb = Float32Array.from({ length: SIZE.length * SIZE.depth * 3 }, (_, i) => {
    const p = Math.floor(i / 3);
    return levelAt(Math.floor(p / SIZE.depth), p % SIZE.depth);
  });
  return rimDetails(rgb, SIZE).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

describe('details beside a rim', () => {
  it('are its texture', () => {
    expect(largestOf((at, deep) => 120 + 60 * (hashCell(at, deep) - 0.5))).toBeGreaterThan(15);
  });

  it('are no outlines of things', () => {
    expect(largestOf((_, deep) => (deep < 20 ? 40 : 200))).toBeLessThan(5);
    expect(largestOf((at) => (at > 38 && at < 42 ? 40 : 200))).toBeLessThan(5);
  });
});
