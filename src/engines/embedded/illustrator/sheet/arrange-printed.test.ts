import { describe, expect, it } from 'vitest';
import { gridOf } from './arrange-printed.ts';

describe('sets', () => {
  it.each([1, 2, 3, 4, 5, 8, 9])('have %i tiles apart from each other and within their box', (count) => {
    const box = { leftPx: 10, topPx: 20, widthPx: 300, heightPx: 200 };
    const cells = gridOf(count, box);
    expect(cells).toHaveLength(count);
    for (const [k, cell] of cells.entries()) {
      expect(cell.leftPx).toBeGreaterThanOrEqual(box.leftPx - 1e-6);
      expect(cell.leftPx + cell.widthPx).toBeLessThanOrEqual(box.leftPx + box.widthPx + 1e-6);
      expect(cell.topPx + cell.heightPx).toBeLessThanOrEqual(box.topPx + box.heightPx + 1e-6);
      for (const other of cells.slice(0, k)) {
        const isApart =
          Math.abs(cell.leftPx - other.leftPx) >= cell.widthPx - 1e-6 ||
          Math.abs(cell.topPx - other.topPx) >= cell.heightPx - 1e-6;
        expect(isApart).toBe(true);
      }
    }
  });
});
