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
