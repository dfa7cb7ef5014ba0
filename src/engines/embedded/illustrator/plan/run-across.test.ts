import { expect, it } from 'vitest';
import type { Placement } from './placement.ts';
import { runAcross } from './run-across.ts';

const placed = (concept: string): Placement =>
  ({ concept, xPx: 120, yPx: 90, heightPx: 20, drawing: { width: 300, height: 100 } }) as Placement;

it('runs viaducts from edge to edge and leaves other things alone', () => {
  const size = { widthPx: 256, heightPx: 128 };
  expect(runAcross([placed('viaduct')], size).map(({ xPx }) => xPx)).toEqual([0, 60, 120, 180, 240]);
  expect(runAcross([placed('castle')], size)).toHaveLength(1);
});
