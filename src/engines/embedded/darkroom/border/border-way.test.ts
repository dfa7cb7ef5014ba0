import { expect, it } from 'vitest';
import type { Mask, Raster } from '../../../../core/image.ts';
import { completedBorder, mirroredBorder } from './border-fills.ts';
import { borderWay } from './border-way.ts';
import type { Canvas } from './canvas-parts.ts';

const SIDE = 96;
const GROWN = 40;
const BOX = { left: GROWN, top: 0, right: GROWN + SIDE, bottom: SIDE };

type Shade = (x: number, y: number) => number;

const field: Shade = (x, y) => (y < 50 ? 200 : 90 + 30 * Math.sin(x * 12.9898 + y * 78.233));
const isCoat = (x: number, y: number): boolean => x < 30 && y >= 30;

function wayOf(shade: Shade, isSubject: (x: number, y: number) => boolean) {
  const kept: Raster = { widthPx: SIDE, heightPx: SIDE, channels: 3, data: new Uint8Array(SIDE * SIDE * 3) };
  const subject: Mask = { widthPx: SIDE, heightPx: SIDE, data: new Uint8Array(SIDE * SIDE) };
  const size = { widthPx: SIDE + GROWN, heightPx: SIDE };
  const picture: Raster = { ...size, channels: 3, data: new Uint8Array(size.widthPx * SIDE * 3) };
  const mask: Mask = { ...size, data: new Uint8Array(size.widthPx * SIDE).fill(255) };
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const [p, q] = [y * SIDE + x, y * size.widthPx + GROWN + x];
      kept.data.fill(shade(x, y), p * 3, p * 3 + 3);
      picture.data.fill(shade(x, y), q * 3, q * 3 + 3);
      mask.data[q] = 0;
      subject.data[p] = isSubject(x, y) ? 255 : 0;
    }
  const canvas: Canvas = { picture, mask, seed: 1 };
  return borderWay(kept, { mask: subject, confidence: 0.8 }, canvas, BOX);
}

it('completes a field, and mirrors it where its side cuts somebody', () => {
  expect(wayOf(field, () => false)).toBe(completedBorder);
  expect(wayOf((x, y) => (isCoat(x, y) ? 20 : field(x, y)), isCoat)).toBe(mirroredBorder);
});
