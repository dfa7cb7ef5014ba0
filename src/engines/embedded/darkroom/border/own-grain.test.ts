import { expect, it } from 'vitest';
import { createRandom } from '../../illustrator/maths/random.ts';
import { ownGrain } from './own-grain.ts';

const SIZE = { widthPx: 96, heightPx: 48 };
const BOX = { left: 24, top: 0, right: 72, bottom: 48 };
const AMPLITUDE = 12;

function picture(amplitude: number): Uint8Array {
  const random = createRandom(5);
  return Uint8Array.from({ length: SIZE.widthPx * SIZE.heightPx * 3 }, (_, i) => {
    const x = Math.floor(i / 3) % SIZE.widthPx;
    return (x < 48 ? 60 : 180) + amplitude * (random.next() - 0.5);
  });
}

it('is as strong beyond the sides as in the picture, without its edges', () => {
  const grainAt = ownGrain(picture(AMPLITUDE), SIZE, BOX);
  let sum = 0;
  for (let y = 0; y < SIZE.heightPx; y++)
    for (let x = 0; x < BOX.left; x++) {
      expect(Math.abs(grainAt(x, y, 1))).toBeLessThan(AMPLITUDE);
      sum += Math.abs(grainAt(x, y, 1));
    }
  expect(sum / SIZE.heightPx / BOX.left / (AMPLITUDE / 4)).toBeGreaterThan(0.7);
});

it('is none where the picture has none', () => {
  const grainAt = ownGrain(picture(0), SIZE, BOX);
  for (let x = BOX.right; x < SIZE.widthPx; x++) expect(grainAt(x, 20, 0)).toBe(0);
});
