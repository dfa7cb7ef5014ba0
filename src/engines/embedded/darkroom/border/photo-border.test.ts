import { expect, it } from 'vitest';
import { photoBorder } from './photo-border.ts';

const WIDTH = 200;
const HEIGHT = 96;
const BOX = { left: 50, top: 0, right: 150, bottom: HEIGHT };

/** Grain of grass, repeatable. */
function grass(x: number, y: number): number[] {
  const value = 90 + 40 * Math.sin(x * 12.9898 + y * 78.233) * Math.cos(x * 39.3 - y * 11.1);
  return [value * 0.7, value, value * 0.4];
}

/** Large shapes, each of its own colour. */
function shapes(x: number, y: number): number[] {
  const block = Math.floor(x / 14) * 7 + Math.floor(y / 16);
  return [(block * 89) % 256, (block * 151) % 256, (block * 211) % 256];
}

/** Mean difference of neighbours along rows, between two columns of a picture. */
function grainBetween(rgb: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let y = 0; y < HEIGHT; y++)
    for (let x = from; x < to; x++) sum += Math.abs(rgb[(y * WIDTH + x) * 3 + 1]! - rgb[(y * WIDTH + x + 1) * 3 + 1]!);
  return sum / HEIGHT / (to - from);
}

it('goes on sharply on the side where patches know how, and out of focus on the other', () => {
  const data = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = BOX.left; x < BOX.right; x++)
      data.set(x < BOX.left + 40 ? shapes(x - BOX.left, y) : grass(x, y), (y * WIDTH + x) * 3);
  const mask = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, p) =>
    p % WIDTH >= BOX.left && p % WIDTH < BOX.right ? 0 : 255,
  );
  const size = { widthPx: WIDTH, heightPx: HEIGHT };
  const canvas = { picture: { ...size, channels: 3 as const, data }, mask: { ...size, data: mask }, seed: 1 };
  const rgb = photoBorder(canvas, BOX, { byPx: 0, isWhole: true }, () => {});
  const own = grainBetween(data, BOX.right - 40, BOX.right - 1);
  expect(grainBetween(rgb, BOX.right + 5, WIDTH - 1)).toBeGreaterThan(0.6 * own);
  expect(grainBetween(rgb, 0, 30)).toBeLessThan(0.2 * own);
});
