import { describe, expect, it } from 'vitest';
import { sleeveOf } from './find-sleeve.ts';

const WIDTH = 120;
const HEIGHT = 160;
/** The trunk's right side, and its width. */
const EDGE = 70;
const TRUNK = 60;

/** A trunk with a short sleeve, a bar that leaves it obliquely; `hasScrap` adds a scrap beside the hem. */
function garment(hasScrap: boolean): Parameters<typeof sleeveOf>[0] {
  const alpha = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, p) => {
    const x = p % WIDTH;
    const y = Math.floor(p / WIDTH);
    const isTrunk = x >= EDGE - TRUNK && x <= EDGE && y >= 10;
    const isSleeve = x > EDGE - 5 && x + y > 80 && x + y < 120 && y > x - 65 && y < x - 40;
    const isScrap = hasScrap && x > EDGE + 2 && x < EDGE + 6 && y > 150;
    return isTrunk || isSleeve || isScrap ? 255 : 0;
  });
  return { widthPx: WIDTH, heightPx: HEIGHT, rgb: new Uint8Array(WIDTH * HEIGHT * 3), alpha };
}

const sleeve = (hasScrap: boolean) => sleeveOf(garment(hasScrap), (x) => x > EDGE, [EDGE - 2, 15], TRUNK);

describe('a sleeve', () => {
  it('ends in the middle of its cuff, not at a corner', () => {
    const [x, y] = sleeve(false)!.end;
    // The cuff runs from (92, 28) to (80, 40).
    expect(Math.abs(x - 86)).toBeLessThan(5);
    expect(Math.abs(y - 33)).toBeLessThan(5);
  });

  it('is not what lies beside the hem', () => {
    expect(sleeve(true)!.end).toEqual(sleeve(false)!.end);
    expect(sleeve(true)!.holds(EDGE + 4, 155)).toBe(false);
  });

  it('is missing where nothing reaches out', () => {
    expect(sleeveOf(garment(false), (x) => x > 110, [EDGE - 2, 15], TRUNK)).toBeUndefined();
  });
});
