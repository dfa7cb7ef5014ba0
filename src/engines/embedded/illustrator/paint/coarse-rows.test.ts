import { expect, test } from 'vitest';
import { createCoarseRows } from './coarse-rows.ts';

test('gives the rows of the grid around each row of the picture, also after rows were left out', () => {
  const filled: number[] = [];
  const rowsAround = createCoarseRows(2, 4, (row, yPx) => {
    filled.push(yPx);
    row.fill(yPx);
  });
  for (const y of [0, 1, 3, 4, 7, 20, 22]) {
    const { upper, lower, down } = rowsAround(y);
    expect(upper[1]).toBe(y - (y % 4));
    expect(lower[1]).toBe(y - (y % 4) + 4);
    expect(upper[1]! + (lower[1]! - upper[1]!) * down).toBe(y);
  }
  expect(filled).toEqual([0, 4, 8, 20, 24]);
});
