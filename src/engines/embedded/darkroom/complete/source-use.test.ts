import { describe, expect, it } from 'vitest';
import type { Level, Matches } from './level.ts';
import { mapPatches } from './patch-map.ts';
import { createSourceUse, moveUse, priceOfUse } from './source-use.ts';

const SIDE = 32;
const PRICE = 1000;
const USED = 8 * SIDE + 8;
const UNUSED = 20 * SIDE + 5;

/** A level whose right half is a hole, with every match at one place. */
function collapsed() {
  const hole = Uint8Array.from({ length: SIDE * SIDE }, (_, p) => (p % SIDE < SIDE / 2 ? 0 : 1));
  const level: Level = { widthPx: SIDE, heightPx: SIDE, channels: 3, pixels: new Uint8Array(SIDE * SIDE * 3), hole };
  const matches: Matches = {
    source: new Int32Array(SIDE * SIDE).fill(USED),
    cost: new Float32Array(SIDE * SIDE),
  };
  const map = mapPatches(level);
  return { map, use: createSourceUse(level, map, matches, PRICE) };
}

describe('createSourceUse', () => {
  it('puts a price on what is copied more than its share, and on nothing else', () => {
    const { use } = collapsed();
    expect(priceOfUse(use, USED, 0)).toBeGreaterThan(PRICE);
    expect(priceOfUse(use, UNUSED, 0)).toBe(0);
  });

  it('does not count the use of who asks', () => {
    const { use } = collapsed();
    expect(priceOfUse(use, USED, 1)).toBeLessThan(priceOfUse(use, USED, 0));
  });

  it('follows matches as they move', () => {
    const { map, use } = collapsed();
    const before = priceOfUse(use, USED, 0);
    for (let k = 0; k < map.targets.length - 1; k++) moveUse(use, USED, UNUSED);
    expect(priceOfUse(use, USED, 0)).toBe(0);
    expect(priceOfUse(use, UNUSED, 0)).toBeCloseTo(before, -2);
  });
});
