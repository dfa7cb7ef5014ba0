import { expect, it } from 'vitest';
import { quietLine } from './quiet-line.ts';

const LENGTH = 80;
const DEPTH = 20;

function lineThrough(level: (at: number, k: number) => number): Int32Array {
  const levels = Float32Array.from({ length: LENGTH * DEPTH }, (_, n) => level(Math.floor(n / DEPTH), n % DEPTH));
  return quietLine({ length: LENGTH, depth: DEPTH, levels });
}

it('runs round things, a pixel aside at a time', () => {
  const isThing = (at: number, k: number): boolean => (at < 40 ? k < 10 : k >= 10);
  const line = lineThrough((at, k) => (isThing(at, k) ? 120 + 80 * Math.sin(at * 12.9898 + k * 78.233) : 120));
  for (let at = 0; at < LENGTH; at++) {
    if (at > 0) expect(Math.abs(line[at]! - line[at - 1]!)).toBeLessThanOrEqual(1);
    if (at < 25 || at >= 55) expect(isThing(at, line[at]!), `place ${at}`).toBe(false);
  }
});

it('is not straight where everything is smooth', () => {
  expect(new Set(lineThrough(() => 120)).size).toBeGreaterThan(3);
});
