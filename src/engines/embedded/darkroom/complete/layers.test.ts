import { describe, expect, it } from 'vitest';
import { createRandom } from '../../illustrator/maths/random.ts';
import { completePicture } from './complete-picture.ts';
import { layeredCost } from './layers.ts';

const SIDE = 160;
const BASE = { perRow: 150, perColumn: 150 };
const random = createRandom(3);
const grain = Float32Array.from({ length: SIDE * SIDE }, () => random.between(-9, 9));

function painted(colourAt: (x: number, y: number) => readonly number[]): Uint8Array {
  const rgb = new Uint8Array(SIDE * SIDE * 3);
  for (let p = 0; p < SIDE * SIDE; p++)
    rgb.set(
      colourAt(p % SIDE, Math.floor(p / SIDE)).map((value) => value + grain[p]!),
      p * 3,
    );
  return rgb;
}

/** Sky, shore and water, lighter towards the right. */
const LAKE = painted((x, y) => {
  const light = x / 8;
  if (y < 70) return [120 + light, 160 + light, 210 + light];
  return y < 85 ? [60 + light, 80 + light, 50 + light] : [40 + light, 90 + light, 130 + light];
});
const TEXTURE = painted((x, y) => (((x >> 3) + (y >> 3)) % 2 === 0 ? [90, 110, 60] : [110, 95, 70]));
const HOLE = Uint8Array.from({ length: SIDE * SIDE }, (_, p) =>
  Math.hypot((p % SIDE) - 80, Math.floor(p / SIDE) - 80) < 36 ? 1 : 0,
);

describe('the price of distance in layered pictures', () => {
  it('is high across layers, and the usual one in even textures', () => {
    expect(layeredCost(LAKE, HOLE, SIDE, SIDE, BASE).perRow).toBeGreaterThan(2000);
    expect(layeredCost(TEXTURE, HOLE, SIDE, SIDE, BASE).perRow).toBeLessThan(800);
    expect(layeredCost(LAKE, new Uint8Array(SIDE * SIDE), SIDE, SIDE, BASE)).toEqual(BASE);
  });

  it('keeps shores straight through a large hole', () => {
    const offsetCost = layeredCost(LAKE, HOLE, SIDE, SIDE, BASE);
    const rgb = completePicture({ widthPx: SIDE, heightPx: SIDE, rgb: LAKE, hole: HOLE, offsetCost, seed: 1 });
    let right = 0;
    let count = 0;
    for (let y = 46; y < 114; y++) {
      if (Math.abs(y - 70) < 4 || Math.abs(y - 85) < 4) continue;
      for (let x = 70; x < 90; x++) {
        const at = (y * SIDE + x) * 3;
        const [red, , blue] = rgb.subarray(at, at + 3) as unknown as [number, number, number];
        count++;
        if (y < 70 ? red > 100 && blue > 180 : y < 85 ? blue < 90 : red < 80 && blue > 115) right++;
      }
    }
    expect(right / count).toBeGreaterThan(0.95);
  });
});
