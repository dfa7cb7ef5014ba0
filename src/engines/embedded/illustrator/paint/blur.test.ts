import { describe, expect, it } from 'vitest';
import { blur } from './blur.ts';

const SIZE = 129;
const CENTRE = 64;

function measuredSigma(sigmaPx: number): { sigma: number; sum: number } {
  const point = new Float32Array(SIZE * SIZE);
  point[CENTRE * SIZE + CENTRE] = 1;
  const blurred = blur(point, { widthPx: SIZE, heightPx: SIZE, channels: 1 }, sigmaPx);
  let sum = 0;
  let variance = 0;
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const value = blurred[y * SIZE + x]!;
      sum += value;
      variance += value * (x - CENTRE) ** 2;
    }
  }
  return { sigma: Math.sqrt(variance / sum), sum };
}

describe('blur', () => {
  it.each([1, 2.5, 6, 10, 15])('spreads a point to sigma %d and keeps its energy', (sigmaPx) => {
    const { sigma, sum } = measuredSigma(sigmaPx);
    expect(sum).toBeCloseTo(1, 2);
    expect(Math.abs(sigma - sigmaPx)).toBeLessThan(0.2 * sigmaPx);
  });

  it('keeps channels apart and flat colour flat, up to the edges', () => {
    const layout = { widthPx: 40, heightPx: 30, channels: 3 };
    const flat = new Float32Array(40 * 30 * 3).map((_, i) => i % 3);
    for (const sigmaPx of [2, 20]) {
      const blurred = blur(flat, layout, sigmaPx);
      expect(blurred.every((value, i) => Math.abs(value - (i % 3)) < 1e-4)).toBe(true);
    }
  });
});
