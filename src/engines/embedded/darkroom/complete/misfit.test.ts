import { expect, it } from 'vitest';
import { completePicture } from './complete-picture.ts';
import type { Misfit } from './misfit.ts';

const WIDTH = 200;
const HEIGHT = 160;

/** Mean misfit of the left half of a picture, filled from what is on the right. */
function misfitFrom(lightness: (x: number, y: number) => number): number {
  const rgb = new Uint8Array(WIDTH * HEIGHT * 3);
  const hole = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const p = y * WIDTH + x;
      if (x < 80) hole[p] = 1;
      else rgb.fill(lightness(x, y), p * 3, p * 3 + 3);
    }
  let misfit: Misfit | undefined;
  const offsetCost = { perRow: 4000, perColumn: 900 };
  completePicture(
    { widthPx: WIDTH, heightPx: HEIGHT, rgb, hole, offsetCost, copyPrice: 12, seed: 1 },
    undefined,
    (found) => {
      misfit = found;
    },
  );
  const filled = misfit!.values.filter((value) => value >= 0);
  return filled.reduce((sum, value) => sum + value, 0) / filled.length;
}

it('is small for layers and textures, large where unlike things are joined', () => {
  const shore = misfitFrom((_, y) => (y < 60 ? 200 - y : y < 100 ? 120 : 60));
  const grass = misfitFrom((x, y) => 120 + 50 * Math.sin(x * 12.9898 + y * 78.233));
  const shelf = misfitFrom(
    (x, y) => (Math.floor(x / 17) * 89 + Math.floor(y / 15) * 151 + Math.floor(x / 17) ** 2 * 37) % 256,
  );
  expect(shore).toBeLessThan(0.05);
  expect(grass).toBeLessThan(0.17);
  expect(shelf).toBeGreaterThan(2 * Math.max(shore, grass));
});
