import { describe, expect, it } from 'vitest';
import type { Raster } from '../../../../core/image.ts';
import { createRandom } from '../../illustrator/maths/random.ts';
import { laySnow } from './lay-snow.ts';

const WIDTH = 160;
const HEIGHT = 120;
const SKY = [120, 165, 225] as const;
const WALL = [150, 60, 50] as const;
const GROUND = [110, 105, 95] as const;

/** A red house under a blue sky, on grey ground. */
function house(): Raster & { readonly data: Uint8Array } {
  const random = createRandom(4);
  const data = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const isHouse = x > 50 && x < 110 && y > 35 && y < 90;
      const isSky = !isHouse && y < 70;
      const grain = isSky ? 0 : random.between(-8, 8);
      data.set(
        (isHouse ? WALL : isSky ? SKY : GROUND).map((value) => value + grain),
        (y * WIDTH + x) * 3,
      );
    }
  return { widthPx: WIDTH, heightPx: HEIGHT, channels: 3, data };
}

describe('laySnow', () => {
  const picture = house();
  const rgb = picture.data.slice();
  laySnow(rgb, picture, 1);
  const lighter = (x: number, y: number): number =>
    rgb[(y * WIDTH + x) * 3 + 1]! - picture.data[(y * WIDTH + x) * 3 + 1]!;

  it('covers the ground and the roof', () => {
    expect(lighter(20, 112)).toBeGreaterThan(40);
    expect(lighter(140, 112)).toBeGreaterThan(40);
    expect(lighter(80, 37)).toBeGreaterThan(40);
  });

  it("takes nobody's clothes for the ground", () => {
    const bust = house();
    for (let p = 60 * WIDTH; p < WIDTH * HEIGHT; p++)
      if (p % WIDTH > 20 && p % WIDTH < 150) bust.data.set([196, 190, 178], p * 3);
      else bust.data.set(SKY, p * 3);
    const snowed = bust.data.slice();
    laySnow(snowed, bust, 1);
    for (const x of [40, 80, 130]) expect(snowed[(112 * WIDTH + x) * 3]).toBe(196);
  });

  it('leaves sky and walls', () => {
    for (const [x, y] of [
      [20, 20],
      [80, 15],
      [80, 60],
      [60, 75],
    ] as const)
      expect(Math.abs(lighter(x, y))).toBeLessThan(12);
  });
});
