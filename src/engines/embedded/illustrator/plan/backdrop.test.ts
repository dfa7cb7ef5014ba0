import { expect, it } from 'vitest';
import { findBackdrop, placeBackdrop } from './backdrop.ts';
import type { CastGroup } from './cluster.ts';
import type { Placement } from './placement.ts';

const SIZE = { widthPx: 200, heightPx: 200 };

const member = (index: number, concept: string, count = 1): CastGroup =>
  ({
    index,
    group: { lead: { concept, count }, members: [index] },
    drawings: [{ width: 156, height: 100 }],
    facts: {},
  }) as unknown as CastGroup;

it('takes a wall for the ground of the picture only where something stands before it', () => {
  const wall = member(1, 'brick-wall');
  expect(findBackdrop([member(0, 'bicycle'), wall])).toBe(wall);
  expect(findBackdrop([wall])).toBeUndefined();
  expect(findBackdrop([member(0, 'bicycle'), member(1, 'brick-wall', 3)])).toBeUndefined();
});

it('closes the picture from side to side behind everything', () => {
  const bicycle = {
    xPx: 100,
    yPx: 170,
    groundYPx: 170,
    heightPx: 80,
    depth: 1,
    drawing: { width: 1, height: 1 },
  } as unknown as Placement;
  const wall = placeBackdrop(member(1, 'brick-wall'), [bicycle], SIZE);
  expect((wall.heightPx * 156) / 100).toBeGreaterThan(SIZE.widthPx);
  expect(wall.yPx - wall.heightPx).toBeLessThanOrEqual(0);
  expect(wall.groundYPx).toBeLessThan(bicycle.groundYPx);
  expect(wall.depth).toBeGreaterThan(bicycle.depth);
});
