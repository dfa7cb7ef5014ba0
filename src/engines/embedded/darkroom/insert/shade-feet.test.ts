import { describe, expect, it } from 'vitest';
import { createFrame, FIRST_SUBJECT_LABEL } from '../../illustrator/paint/frame.ts';
import type { Placement } from '../../illustrator/plan/placement.ts';
import { shadeFeet } from './shade-feet.ts';

const SIDE = 100;
const FOOT = 79;
const LEGS = [30, 60] as const;

/** A table with two legs, and a flap that hangs at its left. */
function table(contact: Placement['contact']) {
  const frame = createFrame(SIDE, SIDE);
  frame.colour.fill(0.5);
  const draw = (left: number, top: number, right: number, bottom: number): void => {
    for (let y = top; y <= bottom; y++) frame.labels.fill(FIRST_SUBJECT_LABEL, y * SIDE + left, y * SIDE + right);
  };
  draw(20, 20, 70, 40);
  draw(20, 40, 23, 60);
  for (const left of LEGS) draw(left, 40, left + 6, FOOT);
  const drawing = { width: 50, height: 60 } as Placement['drawing'];
  const placement = { drawing, xPx: 45, yPx: 80, groundYPx: 80, heightPx: 60, contact } as Placement;
  shadeFeet(frame, [placement]);
  return (x: number, y: number): number => frame.colour[(y * SIDE + x) * 3]!;
}

describe('shadeFeet', () => {
  it('is darkest where legs touch the ground', () => {
    const at = table('ground');
    for (const left of LEGS) expect(at(left + 3, FOOT + 1)).toBeLessThan(0.3);
    expect(at(46, FOOT + 1)).toBeGreaterThan(0.4);
    expect(at(21, 62)).toBeGreaterThan(0.45);
    expect(at(5, 5)).toBeCloseTo(0.5);
  });

  it('leaves the ground under what flies', () => {
    expect(table('air')(LEGS[0] + 3, FOOT + 1)).toBeCloseTo(0.5);
  });
});
