import { describe, expect, it } from 'vitest';
import { calledStature, freeStature, metresShownAs } from './stature.ts';

const GIANT = 2.2;
const TINY = 0.5;

describe('metresShownAs', () => {
  it('is what freeStature shows at the ratio asked for', () => {
    for (const ratio of [0.25, 0.3, 0.55, 0.9, 1])
      expect(freeStature(metresShownAs(ratio, 0.3), 0.3)).toBeCloseTo(ratio, 2);
  });
});

describe('calledStature', () => {
  it('makes a giant taller than what is of usual size, whatever they are', () => {
    expect(calledStature(freeStature(0.1, 1.5), GIANT, 1)).toBeGreaterThan(1);
    expect(calledStature(freeStature(1.5, 0.1), 1, GIANT)).toBeLessThan(1);
  });

  it('makes something tiny much smaller, and leaves larger contrasts alone', () => {
    expect(calledStature(0.9, TINY, 1)).toBeLessThan(0.4);
    expect(calledStature(0.1, TINY, 1)).toBe(0.1);
    expect(calledStature(0.9, 1, TINY)).toBeGreaterThan(2);
  });

  it('leaves those of one size as they are', () => {
    expect(calledStature(0.7, 1, 1.3)).toBe(0.7);
    expect(calledStature(0.7, GIANT, GIANT)).toBe(0.7);
  });
});
