import { describe, expect, it } from 'vitest';
import { defocusedBorder } from './defocused-border.ts';

const SIZE = { widthPx: 240, heightPx: 120 };
const BOX = { left: 60, top: 0, right: 180, bottom: 120 };
const MASK = {
  ...SIZE,
  data: Uint8Array.from({ length: SIZE.widthPx * SIZE.heightPx }, (_, p) =>
    p % SIZE.widthPx >= BOX.left && p % SIZE.widthPx < BOX.right ? 0 : 255,
  ),
};
const street = Uint8Array.from({ length: SIZE.widthPx * SIZE.heightPx * 3 }, (_, at) => {
  const p = Math.floor(at / 3);
  return (p < 50 * SIZE.widthPx ? 160 : 40) + (Math.floor((p % SIZE.widthPx) / 4) % 2) * 40;
});
const at = (rgb: Uint8Array, x: number, y: number): number => rgb[(y * SIZE.widthPx + x) * 3]!;

describe('a border out of focus', () => {
  const grown = defocusedBorder(street, MASK, BOX, { strength: 1, scalePx: 240 });
  const detail = (rgb: Uint8Array, from: number): number => {
    let sum = 0;
    for (let x = from; x < from + 12; x++) sum += Math.abs(at(rgb, x + 1, 20) - at(rgb, x, 20));
    return sum;
  };

  it('keeps the picture, and is as sharp beside it', () => {
    const inFocusPx = 12;
    for (let y = 0; y < SIZE.heightPx; y++)
      for (let x = BOX.left - inFocusPx; x < BOX.right + inFocusPx; x++) expect(at(grown, x, y)).toBe(at(street, x, y));
  });

  it('has less detail the farther out, and none where it was strongest', () => {
    expect(detail(grown, 2)).toBeLessThan(0.5 * detail(street, 2));
    expect(detail(grown, 2)).toBeLessThan(detail(grown, 44));
  });

  it('is blurred half as much where that is asked for', () => {
    const half = defocusedBorder(street, MASK, BOX, { strength: 0.3, scalePx: 240 });
    expect(detail(half, 20)).toBeGreaterThan(detail(grown, 20));
  });
});
