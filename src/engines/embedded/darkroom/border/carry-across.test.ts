import { describe, expect, it } from 'vitest';
import { hashCell } from '../../illustrator/maths/random.ts';
import { carryAcross } from './carry-across.ts';

const SIZE = { widthPx: 700, heightPx: 120 };
const BOX = { left: 100, top: 0, right: 700, bottom: 120 };
const FILL = 100;

/** A canvas whose picture, right of column 100, has these grey levels; its border is filled with one grey. */
function canvasOf(levelAt: (x: number, y: number) => number): Uint8Array {
  const rgb = new Uint8Array(SIZE.widthPx * SIZE.heightPx * 3).fill(FILL);
  for (let y = 0; y < SIZE.heightPx; y++)
    for (let x = BOX.left; x < BOX.right; x++) {
      const at = (y * SIZE.widthPx + x) * 3;
      rgb.fill(levelAt(x, y), at, at + 3);
    }
  return rgb;
}

const joined = (rgb: Uint8Array): ((x: number, y: number) => number) => {
  const result = carryAcross({ ...SIZE, rgb }, BOX);
  return (x, y) => result[(y * SIZE.widthPx + x) * 3]!;
};

describe('joining a border to its picture', () => {
  it('lets a line go straight on beyond the rim, and fade', () => {
    const at = joined(canvasOf((x, y) => (Math.abs(y - 60 + 0.5 * (x - 100)) < 3 ? 220 : FILL)));
    for (const away of [2, 5, 8]) {
      const column = Array.from({ length: SIZE.heightPx }, (_, y) => at(100 - away, y));
      expect(Math.abs(column.indexOf(Math.max(...column)) - (60 + 0.5 * away))).toBeLessThanOrEqual(2.5);
    }
    expect(at(98, 61)).toBeGreaterThan(at(92, 64));
    expect(at(30, 95)).toBe(FILL);
  });

  it('meets the picture at the rim', () => {
    const at = joined(canvasOf((x, y) => 120 + 30 * Math.sin(x / 6) * Math.cos(y / 9)));
    for (let y = 0; y < SIZE.heightPx; y++) expect(Math.abs(at(99, y) - at(100, y))).toBeLessThanOrEqual(4);
  });

  it('goes on getting lighter where the picture does, without a crease', () => {
    const at = joined(canvasOf((x) => Math.max(60, 140 - (x - 100))));
    for (const away of [1, 3]) expect(at(100 - away, 60)).toBeGreaterThanOrEqual(at(100, 60) - 3);
    const steep = joined(canvasOf((x) => Math.min(240, FILL + (x - 100))));
    expect(steep(97, 60)).toBeLessThanOrEqual(steep(100, 60) + 1);
  });

  it('shows no shape twice that stands beside the rim', () => {
    const isThing = (x: number, y: number): boolean => x >= 108 && x < 124 && y >= 50 && y < 70;
    const at = joined(canvasOf((x, y) => (isThing(x, y) ? 250 : 140)));
    for (let away = 0; away < 40; away++) expect(at(99 - away, 60)).toBeLessThan(155);
  });

  it('keeps the texture of what it goes on with', () => {
    const at = joined(canvasOf((x, y) => 140 + 24 * (hashCell(x, y) - 0.5)));
    const roughness = (x: number): number => {
      let sum = 0;
      for (let y = 1; y < SIZE.heightPx; y++) sum += Math.abs(at(x, y) - at(x, y - 1));
      return sum / SIZE.heightPx;
    };
    expect(roughness(97)).toBeGreaterThan(0.45 * roughness(110));
  });
});
