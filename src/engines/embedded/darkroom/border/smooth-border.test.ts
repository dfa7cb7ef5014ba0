import { describe, expect, it } from 'vitest';
import { smoothBorder } from './smooth-border.ts';

const SIZE = { widthPx: 160, heightPx: 80 };
const BOX = { left: 40, top: 0, right: 120, bottom: 80 };

describe('a smooth border', () => {
  it('goes on with the light of the sides and keeps what is inside', () => {
    const rgb = canvas((x, y) => 60 + y + x / 8);
    const grown = smoothBorder(rgb, SIZE, BOX)!;
    for (let y = 8; y < SIZE.heightPx - 8; y += 7) {
      expect(Math.abs(at(grown, 39, y) - at(rgb, 40, y))).toBeLessThanOrEqual(2);
      expect(at(grown, 0, y)).toBeGreaterThanOrEqual(at(rgb, 40, 0));
      expect(at(grown, 0, y)).toBeLessThanOrEqual(at(rgb, 40, 79));
      expect(at(grown, 80, y)).toBe(at(rgb, 80, y));
    }
  });

  it('has no step at the seam, in the mean of rows, under grain', () => {
    const rgb = canvas((x, y) => 70 + y / 2 + (((x * 7919 + y * 104729) >> 3) % 5) - 2);
    const grown = smoothBorder(rgb, SIZE, BOX)!;
    const meanOf = (from: number, to: number, top: number): number => {
      let sum = 0;
      for (let y = top; y < top + 10; y++) for (let x = from; x < to; x++) sum += at(grown, x, y);
      return sum / (10 * (to - from));
    };
    for (let top = 10; top < 70; top += 10) {
      expect(Math.abs(meanOf(37, 40, top) - meanOf(40, 43, top)), `left, row ${top}`).toBeLessThan(1.5);
      expect(Math.abs(meanOf(120, 123, top) - meanOf(117, 120, top)), `right, row ${top}`).toBeLessThan(1.5);
    }
  });

  it('is none where something stands at a side that grows', () => {
    expect(
      smoothBorder(
        canvas((x, y) => (x < 60 && y > 50 ? ((x + y) % 2) * 80 : 120)),
        SIZE,
        BOX,
      ),
    ).toBeUndefined();
  });
});

function canvas(valueAt: (x: number, y: number) => number): Uint8Array {
  const rgb = new Uint8Array(SIZE.widthPx * SIZE.heightPx * 3);
  for (let y = BOX.top; y < BOX.bottom; y++)
    for (let x = BOX.left; x < BOX.right; x++) rgb.fill(valueAt(x, y), (y * 160 + x) * 3, (y * 160 + x) * 3 + 3);
  return rgb;
}

function at(rgb: Uint8Array, x: number, y: number): number {
  return rgb[(y * SIZE.widthPx + x) * 3]!;
}
