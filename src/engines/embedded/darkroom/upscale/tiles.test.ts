import { describe, expect, it } from 'vitest';
import { OWN_MARGIN_PX } from './network.ts';
import { type TileNeeds, tilingOf } from './tiles.ts';

const own: TileNeeds = { longestPx: 256 + 2 * OWN_MARGIN_PX, marginPx: OWN_MARGIN_PX, multiplePx: 1 };
const windows: TileNeeds = { longestPx: 64, marginPx: 5, multiplePx: 8 };
const oneSide: TileNeeds = { longestPx: 48, marginPx: 12, multiplePx: 48 };

describe('tiles', () => {
  it.each([
    [1024, 700, own],
    [273, 20, own],
    [283, 61, windows],
    [500, 49, oneSide],
  ])('keep every pixel of %i × %i once, with what is around it', (widthPx, heightPx, needs) => {
    const { tiles, ...side } = tilingOf({ widthPx, heightPx }, needs);
    const kept = new Uint8Array(widthPx * heightPx);
    for (const { left, top, keepLeft, keepTop, keepRight, keepBottom } of tiles) {
      for (let y = keepTop; y < keepBottom; y++) for (let x = keepLeft; x < keepRight; x++) kept[y * widthPx + x]!++;
      expect(keepLeft - left).toBeGreaterThanOrEqual(left === 0 ? 0 : needs.marginPx);
      expect(keepTop - top).toBeGreaterThanOrEqual(top === 0 ? 0 : needs.marginPx);
      expect(left + side.widthPx - keepRight).toBeGreaterThanOrEqual(keepRight === widthPx ? 0 : needs.marginPx);
      expect(top + side.heightPx - keepBottom).toBeGreaterThanOrEqual(keepBottom === heightPx ? 0 : needs.marginPx);
    }
    expect(new Set(kept)).toEqual(new Set([1]));
    expect([side.widthPx % needs.multiplePx, side.heightPx % needs.multiplePx]).toEqual([0, 0]);
    expect(Math.max(side.widthPx, side.heightPx)).toBeLessThanOrEqual(needs.longestPx);
  });

  it('waste a tenth on margins where a picture of a megapixel is enlarged', () => {
    const { tiles, widthPx, heightPx } = tilingOf({ widthPx: 1024, heightPx: 1024 }, own);
    expect((tiles.length * widthPx * heightPx) / 1024 ** 2).toBeLessThan(1.1);
  });
});
