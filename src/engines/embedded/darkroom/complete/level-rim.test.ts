import { expect, it } from 'vitest';
import type { Matches } from './level.ts';
import { levelRim } from './level-rim.ts';
import { mapPatches } from './patch-map.ts';

const WIDTH = 200;
const HEIGHT = 40;
const FROM = 120;

/** What lies beyond a column was copied from some pixels farther left, where it is so many grey levels darker. */
function copied(darker: number, streak: (y: number) => number) {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3);
  const hole = new Uint8Array(WIDTH * HEIGHT);
  const source = new Int32Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const p = y * WIDTH + x;
      hole[p] = x < FROM ? 0 : 1;
      source[p] = x < FROM - 4 ? p : p - 100;
      const known = x < 80 ? 140 - darker : 140 + streak(y);
      pixels.fill(x < FROM ? known : 140 - darker, p * 3, p * 3 + 3);
    }
  const level = { widthPx: WIDTH, heightPx: HEIGHT, channels: 3, pixels, hole };
  const matches: Matches = { source, cost: new Float32Array(WIDTH * HEIGHT) };
  levelRim(level, mapPatches(level), matches);
  return (x: number, y: number) => pixels[(y * WIDTH + x) * 3]!;
}

it('lets what does not meet fade in', () => {
  const at = copied(60, () => 0);
  for (let y = 5; y < HEIGHT - 5; y++) {
    for (let x = FROM - 1; x < FROM + 20; x++) expect(at(x, y) - at(x + 1, y), `column ${x}`).toBeLessThan(40);
    expect(Math.abs(at(FROM, y) - at(FROM - 1, y))).toBeLessThanOrEqual(1);
    expect(at(WIDTH - 5, y)).toBe(80);
  }
});

it('carries streaks across', () => {
  const at = copied(0, (y) => (y % 10 < 5 ? 12 : -12));
  expect(at(FROM, 12) - at(FROM, 17)).toBeGreaterThan(15);
  expect(at(FROM + 40, 12) - at(FROM + 40, 17)).toBeLessThan(5);
});
