import { describe, expect, it } from 'vitest';
import type { Canvas } from './canvas-parts.ts';
import { keepOwnRim } from './own-rim.ts';

const SIZE = { widthPx: 240, heightPx: 100 };
const GROWN_PX = 30;

/** The mask's box after it has grown into a picture that lies between columns 60 and 180. */
const KEPT = { left: 60 + GROWN_PX, top: 0, right: 180 - GROWN_PX, bottom: 100 };

function canvasOf(lightness: (x: number, y: number) => number): Canvas {
  const data = new Uint8Array(SIZE.widthPx * SIZE.heightPx * 3);
  const mask = new Uint8Array(SIZE.widthPx * SIZE.heightPx).fill(255);
  for (let y = 0; y < SIZE.heightPx; y++) {
    mask.fill(0, y * SIZE.widthPx + KEPT.left, y * SIZE.widthPx + KEPT.right);
    for (let x = 60; x < 180; x++)
      data.fill(lightness(x, y), (y * SIZE.widthPx + x) * 3, (y * SIZE.widthPx + x) * 3 + 3);
  }
  return { picture: { ...SIZE, channels: 3, data }, mask: { ...SIZE, data: mask }, seed: 1 };
}

const edgesOf = ({ mask: { data } }: Canvas, y: number): readonly [first: number, last: number] => {
  const row = data.subarray(y * SIZE.widthPx, (y + 1) * SIZE.widthPx);
  return [row.indexOf(0), row.lastIndexOf(0)];
};

describe('the rim that a mask has grown over', () => {
  const plain = keepOwnRim(
    canvasOf(() => 120),
    KEPT,
    GROWN_PX,
  );

  it('is kept, but for what its padding may have spoilt', () => {
    for (let y = 0; y < SIZE.heightPx; y++) expect(edgesOf(plain.canvas, y)).toEqual([68, 171]);
    expect(plain.box).toEqual({ left: 68, top: 0, right: 172, bottom: 100 });
  });

  it('is not spoilt where there is no padding', () => {
    const { box } = keepOwnRim(
      canvasOf(() => 120),
      { ...KEPT, left: 0 },
      GROWN_PX,
    );
    expect(box.left).toBe(0);
  });
});
