import { describe, expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import {
  arrangeMembers,
  lineMembers,
  MOST_RECEDING,
  perchMembers,
  pyramidMembers,
  recedeMembers,
  ringMembers,
  stackMembers,
  wedgeMembers,
} from './arrange.ts';

describe('recedeMembers', () => {
  it('sets each smaller and farther than the one before it', () => {
    for (let seed = 0; seed < 6; seed++) {
      const spots = recedeMembers(MOST_RECEDING, createRandom(seed));
      for (const [i, spot] of spots.slice(1).entries()) {
        expect(spot.scale).toBeLessThan(spots[i]!.scale);
        expect(spot.rise).toBeGreaterThan(spots[i]!.rise);
      }
    }
  });

  it('has them on both sides of the nearest, mirrored by chance', () => {
    const seconds = Array.from({ length: 8 }, (_, seed) => Math.sign(recedeMembers(3, createRandom(seed))[1]!.x));
    expect(new Set(seconds)).toEqual(new Set([-1, 1]));
  });
});

describe('arrangements that are said', () => {
  it('has a pyramid of ten in rows of four, three, two and one', () => {
    const lifts = pyramidMembers(10).map(({ lift }) => lift);
    expect([...new Set(lifts)].map((lift) => lifts.filter((other) => other === lift).length)).toEqual([4, 3, 2, 1]);
  });

  it('has a ring before and behind an empty middle, flatter for tall things', () => {
    const rises = ringMembers(8, 1).map(({ rise }) => rise);
    expect(Math.max(...rises)).toBeGreaterThan(0.8);
    expect(Math.max(...ringMembers(8, 3).map(({ rise }) => rise))).toBeCloseTo(Math.max(...rises) / 3);
  });

  it('stacks flat things closer than high ones', () => {
    const topOf = (heightPerWidth: number): number => stackMembers(5, createRandom(1), heightPerWidth).at(-1)!.lift;
    expect(topOf(0.4)).toBeLessThan(topOf(1) / 2);
  });
});

describe('arrangeMembers', () => {
  const breadthOf = (isCounted: boolean): number => {
    const columns = arrangeMembers(24, 2, createRandom(5), { isCounted }).map(({ x }) => x);
    return Math.max(...columns) - Math.min(...columns);
  };

  it('sets a throng closer than those whose number is told', () => {
    expect(breadthOf(false)).toBeLessThan(breadthOf(true) * 0.85);
  });
});

describe('few together', () => {
  it('are no rank, and stand otherwise with other seeds', () => {
    const orders = Array.from({ length: 8 }, (_, seed) => {
      const rises = arrangeMembers(3, 3, createRandom(seed), { depth: 0.3 }).map(({ rise }) => rise);
      expect(Math.max(...rises) - Math.min(...rises)).toBeGreaterThan(0.2);
      return rises.indexOf(Math.min(...rises));
    });
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});

describe('perchMembers', () => {
  it('has all of them seen beside each other', () => {
    const columns = perchMembers(6, createRandom(3)).map(({ x }) => x);
    for (const [i, x] of columns.slice(1).entries()) expect(x - columns[i]!).toBeGreaterThan(0.8);
  });
});

describe('lineMembers', () => {
  it('leaves a way between the nearest two, and sets the others farther off', () => {
    const [first, second, ...others] = lineMembers(5, createRandom(2));
    expect(Math.sign(first!.x)).toBe(-Math.sign(second!.x));
    for (const { rise, scale } of others) {
      expect(rise).toBeGreaterThan(second!.rise);
      expect(scale).toBeLessThan(second!.scale);
    }
  });
});

describe('wedgeMembers', () => {
  it('trails one leader, whichever way it flies', () => {
    for (const [facing, side] of [
      ['left', 1],
      ['right', -1],
    ] as const) {
      const [leader, ...others] = wedgeMembers(7, facing, createRandom(2));
      for (const { x } of others) expect((x - leader!.x) * side).toBeGreaterThan(0.3);
    }
  });
});
