import { describe, expect, it } from 'vitest';
import { hashCell } from '../../illustrator/maths/random.ts';
import { rimStructure } from './rim-structure.ts';

const LENGTH = 200;

describe('what meets a rim', () => {
  it('meets it at the slope of its lines', () => {
    const { slopeAt } = rimStructure(LENGTH, (at, deep) => 128 + 60 * Math.sin((at - 0.4 * deep) / 3));
    expect(slopeAt(100, 0)).toBeCloseTo(0.4, 1);
    expect(slopeAt(100, 80)).toBeCloseTo(0.4, 1);
  });

  it('goes straight on where it has no direction, or runs along the rim', () => {
    const grain = rimStructure(LENGTH, (at, deep) => 128 + 80 * hashCell(at, deep));
    const posts = rimStructure(LENGTH, (at, deep) => 128 + 60 * Math.sin((deep - 0.1 * at) / 3));
    for (const at of [40, 100, 160])
      for (const { slopeAt } of [grain, posts]) expect(Math.abs(slopeAt(at, 30))).toBeLessThan(0.1);
  });

  it('stays alike for longer in streaks than in grain', () => {
    const streaks = rimStructure(LENGTH, (at) => 128 + 60 * hashCell(at, 0));
    const grain = rimStructure(LENGTH, (at, deep) => 128 + 60 * hashCell(at, deep));
    expect(streaks.staysPx[100]!).toBeGreaterThan(5 * grain.staysPx[100]!);
  });
});
