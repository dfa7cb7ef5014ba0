import { describe, expect, it } from 'vitest';
import { planPattern } from './pattern-sheet.ts';

describe('planPattern', () => {
  it.each([
    [600, 600],
    [900, 500],
  ])('keeps motifs apart, and none is a crumb beside another, in %d × %d', (widthPx, heightPx) => {
    const places = planPattern(widthPx, heightPx, 2, 5);
    const sides = places.map(({ sidePx }) => sidePx);
    expect(Math.min(...sides) / Math.max(...sides)).toBeGreaterThan(0.4);
    const apart = (a: number, b: number, period: number): number => {
      const off = Math.abs(a - b) % period;
      return Math.min(off, period - off);
    };
    for (const [i, one] of places.entries())
      for (const other of places.slice(i + 1)) {
        const distance = Math.hypot(apart(one.xPx, other.xPx, widthPx), apart(one.yPx, other.yPx, heightPx));
        expect(distance).toBeGreaterThan(0.42 * (one.sidePx + other.sidePx));
      }
  });
});
