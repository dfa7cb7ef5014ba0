import { describe, expect, it } from 'vitest';
import type { CameraPlan } from './camera.ts';
import type { Figure } from './figure.ts';
import { figureOf } from './figure-fixture.ts';
import { largestUnder, overhanging } from './overhang.ts';

const MEDIUM = { shot: 'medium' } as CameraPlan;
const of = (concept: string, kind: string, rest: Partial<Figure>): Figure =>
  figureOf(concept, { facts: { kind }, ...rest } as unknown as Partial<Figure>);
const GIRL = of('girl', 'person', { group: 0 });
const TREE = of('oak-tree', 'tree', { group: 1, height: 2.4 });
const PALM = of('coconut-palm', 'tree', { group: 1, height: 2.4 });

describe('trees over those whom the picture is about', () => {
  it('may be cut by the edges, but not in wide views or where somebody is in them', () => {
    expect([...overhanging([TREE, GIRL], MEDIUM)]).toEqual([TREE]);
    expect(overhanging([TREE, GIRL], { ...MEDIUM, shot: 'wide' }).size).toBe(0);
    expect(overhanging([TREE, { ...GIRL, contact: 'host', carrier: 1 }], MEDIUM).size).toBe(0);
    expect(
      overhanging(
        [
          { ...TREE, group: 0 },
          { ...GIRL, group: 1 },
        ],
        MEDIUM,
      ).size,
    ).toBe(0);
  });

  it('show their leaves: palms the top', () => {
    expect(largestUnder(new Set([PALM]), 400)).toBeLessThan(largestUnder(new Set([TREE]), 400));
    expect(largestUnder(new Set(), 400)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a crowd that looks on', () => {
  const crowd = Array.from({ length: 14 }, (_, member) => of('person', 'person', { group: 1, member }));

  it('may be cut by the edges, unless the picture is about it', () => {
    expect(overhanging([GIRL, ...crowd], MEDIUM).size).toBe(14);
    expect(
      overhanging(
        crowd.map((one) => ({ ...one, group: 0 })),
        MEDIUM,
      ).size,
    ).toBe(0);
  });
});
