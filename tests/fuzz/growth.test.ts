import { describe, expect, it } from 'vitest';
import { growthOf, type MemorySample } from './growth.ts';

const samples = (heldAt: (done: number) => number): MemorySample[] =>
  Array.from({ length: 30 }, (_, index) => {
    const done = index * 100;
    return { done, heldBytes: heldAt(done), residentBytes: 50_000_000 };
  });

describe('growth of memory', () => {
  it('is nothing for what only moves up and down', () => {
    const growth = growthOf(samples((done) => 10_000_000 + (done % 300 === 0 ? 5_000_000 : 0)))!;
    expect(growth.heldBytes).toBe(0);
    expect(growth.residentBytes).toBe(0);
  });

  it('is not what fills caches in the beginning', () => {
    expect(growthOf(samples((done) => Math.min(done, 900) * 10_000))!.heldBytes).toBe(0);
  });

  it('is what a leak adds, whatever peaks say', () => {
    const growth = growthOf(samples((done) => done * 1000 + (done === 2900 ? 9e9 : 0)))!;
    expect(growth.heldBytesPerThousand).toBeCloseTo(1_000_000);
    expect(growth.heldBytes).toBeCloseTo(1_900_000);
  });

  it('cannot be told from a few moments', () => {
    expect(growthOf(samples(() => 1).slice(0, 9))).toBeUndefined();
  });
});
