import { expect, it } from 'vitest';
import { createFrame, FIRST_SUBJECT_LABEL } from '../../illustrator/paint/frame.ts';
import type { KnownBox } from '../known-box.ts';
import { softenShading } from './soften-shading.ts';

const SIDE = 64;

/** Largest step between neighbours of a drawn square that is one colour left and another right. */
function largestStep(left: readonly number[], right: readonly number[], kept: readonly KnownBox[] = []): number {
  const frame = createFrame(SIDE, SIDE);
  frame.labels.fill(FIRST_SUBJECT_LABEL);
  for (let p = 0; p < SIDE * SIDE; p++) frame.colour.set(p % SIDE < 32 ? left : right, p * 3);
  softenShading(frame, kept);
  const row = Array.from({ length: SIDE }, (_, x) => frame.colour[(32 * SIDE + x) * 3]!);
  return Math.max(...row.slice(1).map((value, x) => Math.abs(value - row[x]!)));
}

it('makes steps of shade gradual and keeps edges between colours', () => {
  expect(largestStep([0.5, 0.1, 0.1], [0.4, 0.08, 0.08])).toBeLessThan(0.05);
  expect(largestStep([0.5, 0.1, 0.1], [0.1, 0.1, 0.5])).toBeGreaterThan(0.35);
});

it('leaves kept boxes as they are', () => {
  const face = { left: 16, top: 16, right: 48, bottom: 48 };
  expect(largestStep([0.5, 0.1, 0.1], [0.4, 0.08, 0.08], [face])).toBeCloseTo(0.1, 3);
});
