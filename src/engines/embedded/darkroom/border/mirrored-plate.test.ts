import { expect, it } from 'vitest';
import type { Raster } from '../../../../core/image.ts';
import { mirroredPlate } from './mirrored-plate.ts';

const BOX = { left: 40, top: 0, right: 120, bottom: 80 };
const [WALL, FLOOR, THING, BEAM] = [90, 160, 240, 20];

it('goes on with what the left side cuts, and leaves out a thing near the right side', () => {
  const picture = canvas((x, y) => {
    if (isThing(x, y)) return THING;
    if (isBeam(x, y)) return BEAM;
    return y < 50 ? WALL : FLOOR;
  });
  const things = {
    widthPx: 80,
    heightPx: 80,
    data: Uint8Array.from({ length: 6400 }, (_, p) => {
      const [x, y] = [(p % 80) + BOX.left, Math.floor(p / 80)];
      return isThing(x, y) || isBeam(x, y) ? 255 : 0;
    }),
  };
  const rgb = mirroredPlate(picture, BOX, things, 1, () => undefined)!;
  for (let y = 0; y < 80; y++) expect(rgb[(y * 160 + 39) * 3]).toBe(picture.data[(y * 160 + 40) * 3]);
  const right = Array.from({ length: 40 * 80 }, (_, p) => rgb[(Math.floor(p / 40) * 160 + 120 + (p % 40)) * 3]!);
  expect(Math.max(...right)).toBeLessThanOrEqual(FLOOR);
});

function isThing(x: number, y: number): boolean {
  return x >= 104 && x < 112 && y >= 30 && y < 60;
}

function isBeam(x: number, y: number): boolean {
  return x < 90 && y >= 20 && y < 28;
}

function canvas(valueAt: (x: number, y: number) => number): Raster {
  const data = new Uint8Array(160 * 80 * 3);
  for (let y = BOX.top; y < BOX.bottom; y++)
    for (let x = BOX.left; x < BOX.right; x++) data.fill(valueAt(x, y), (y * 160 + x) * 3, (y * 160 + x) * 3 + 3);
  return { widthPx: 160, heightPx: 80, channels: 3, data };
}
