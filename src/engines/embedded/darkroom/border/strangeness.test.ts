import { describe, expect, it } from 'vitest';
import type { Raster } from '../../../../core/image.ts';
import { createRandom } from '../../illustrator/maths/random.ts';
import { isTexture, strangenessAtSides } from './strangeness.ts';

const SIDE = 128;
const CANVAS = { widthPx: 224, heightPx: SIDE };
const BOX = { left: 48, top: 0, right: 176, bottom: SIDE };

describe('strangeness at growing sides', () => {
  it('is small for textures and for layers that go on sideways', () => {
    const random = createRandom(3);
    const gravel = picture(() => random.between(60, 190));
    const shore = picture((_, y) => (y < 50 ? 200 - y : y < 90 ? 120 : 60));
    expect(strangenessAtSides(gravel, CANVAS, BOX)).toBeLessThan(30);
    expect(strangenessAtSides(shore, CANVAS, BOX)).toBeLessThan(30);
  });

  it('is large where unlike things stand side by side, and judges the growing sides alone', () => {
    const random = createRandom(7);
    const boxes = Array.from({ length: 36 }, () => random.between(0, 255));
    const shelf = picture((x, y) => boxes[Math.floor(y / 22) * 6 + Math.floor(x / 22)]!);
    expect(strangenessAtSides(shelf, CANVAS, BOX)).toBeGreaterThan(100);
    const window = picture((x, y) =>
      x > 30 && x < 98 && y > 30 && y < 98 ? boxes[Math.floor(y / 22) * 6 + Math.floor(x / 22)]! : 120,
    );
    expect(strangenessAtSides(window, CANVAS, BOX)).toBeLessThan(30);
  });
});

function picture(lightness: (x: number, y: number) => number) {
  const data = new Uint8Array(SIDE * SIDE * 3);
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) data.fill(lightness(x, y), (y * SIDE + x) * 3, (y * SIDE + x) * 3 + 3);
  return { widthPx: SIDE, heightPx: SIDE, channels: 3 as const, data };
}

it('tells a texture from a picture with structure', () => {
  const of = (value: (x: number, y: number) => number): Raster => ({
    widthPx: 64,
    heightPx: 64,
    channels: 3,
    data: Uint8Array.from({ length: 64 * 64 * 3 }, (_, i) => value(Math.floor(i / 3) % 64, Math.floor(i / 3 / 64))),
  });
  expect(isTexture(of((x, y) => 120 + 60 * Math.sin(x * 12.9898 + y * 78.233)))).toBe(true);
  expect(isTexture(of((x, y) => (y < 32 ? 200 : 60) + 20 * Math.sin(x * 12.9898 + y * 78.233)))).toBe(false);
});
