import { describe, expect, it } from 'vitest';
import { defocusedBorder } from './defocused-border.ts';

const SIZE = { widthPx: 240, heightPx: 120 };
const BOX = { left: 60, top: 0, right: 180, bottom: 120 };
const NOTHING = { widthPx: 120, heightPx: 120, data: new Uint8Array(120 * 120) };

describe('a border out of focus', () => {
  const street = canvas((x, y) => (y < 50 ? 180 : 60) + (Math.floor(x / 6) % 2) * 40);

  it('keeps the picture and has no step beside it', () => {
    const grown = defocusedBorder(street, SIZE, BOX, NOTHING);
    for (let y = 0; y < SIZE.heightPx; y++) {
      for (let x = BOX.left; x < BOX.right; x++) expect(at(grown, x, y)).toBe(at(street, x, y));
      if (Math.abs(y - 50) < 4) continue;
      expect(Math.abs(at(grown, 59, y) - at(street, 60, y)), `left, row ${y}`).toBeLessThan(8);
      expect(Math.abs(at(grown, 180, y) - at(street, 179, y)), `right, row ${y}`).toBeLessThan(8);
    }
  });

  it('goes on at the same height, with less detail the farther out', () => {
    const grown = defocusedBorder(street, SIZE, BOX, NOTHING);
    const detail = (from: number): number => {
      let sum = 0;
      for (let x = from; x < from + 20; x++) sum += Math.abs(at(grown, x + 1, 20) - at(grown, x, 20));
      return sum;
    };
    expect(at(grown, 10, 10)).toBeGreaterThan(150);
    expect(at(grown, 10, 110)).toBeLessThan(130);
    expect(detail(2)).toBeLessThan(detail(38));
    expect(detail(38)).toBeLessThan(detail(60));
  });

  it('does not show what stands in the picture, unless a side cuts it', () => {
    const standing = canvas((x, y) => (x >= 66 && x < 84 && y >= 40 && y < 90 ? 0 : 200));
    const where = (from: number, to: number) => ({
      ...NOTHING,
      data: NOTHING.data.map((_, p) => {
        const [x, y] = [p % 120, Math.floor(p / 120)];
        return x >= from && x < to && y >= 40 && y < 90 ? 255 : 0;
      }),
    });
    const grown = defocusedBorder(standing, SIZE, BOX, where(6, 24));
    for (let x = 0; x < 60; x++) expect(at(grown, x, 65)).toBeGreaterThan(150);
    const cut = canvas((x, y) => (x >= 60 && x < 90 && y >= 40 && y < 90 ? 0 : 200));
    expect(at(defocusedBorder(cut, SIZE, BOX, where(0, 30)), 50, 65)).toBeLessThan(60);
  });
});

function canvas(lightness: (x: number, y: number) => number): Uint8Array {
  const rgb = new Uint8Array(SIZE.widthPx * SIZE.heightPx * 3);
  for (let y = 0; y < SIZE.heightPx; y++)
    for (let x = BOX.left; x < BOX.right; x++)
      rgb.fill(lightness(x, y), (y * SIZE.widthPx + x) * 3, (y * SIZE.widthPx + x) * 3 + 3);
  return rgb;
}

function at(rgb: Uint8Array, x: number, y: number): number {
  return rgb[(y * SIZE.widthPx + x) * 3]!;
}
