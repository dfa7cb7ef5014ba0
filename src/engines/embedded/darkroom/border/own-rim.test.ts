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

  it('is kept up to a line that is not straight, never beyond the picture, nor where its padding may have spoilt it', () => {
    const edges = Array.from({ length: SIZE.heightPx }, (_, y) => edgesOf(plain.canvas, y));
    for (const [first, last] of edges) {
      expect(first).toBeGreaterThanOrEqual(60 + 7);
      expect(first).toBeLessThanOrEqual(KEPT.left);
      expect(last).toBeLessThan(180 - 7);
      expect(last).toBeGreaterThanOrEqual(KEPT.right - 1);
    }
    expect(new Set(edges.map(([first]) => first)).size).toBeGreaterThan(3);
    expect(plain.box).toEqual({ left: 68, top: 0, right: 172, bottom: 100 });
  });

  it('is not cut where something stands in it, if there is a way round', () => {
    const isThing = (x: number, y: number): boolean => x >= 66 && x < 78 && y >= 20 && y < 80;
    const { canvas } = keepOwnRim(
      canvasOf((x, y) => (isThing(x, y) ? 20 + ((x * 7 + y * 13) % 5) * 40 : 200)),
      KEPT,
      GROWN_PX,
    );
    for (let y = 22; y < 78; y++) expect(edgesOf(canvas, y)[0], `row ${y}`).toBeGreaterThanOrEqual(77);
  });

  it('stays masked where it is too narrow to choose', () => {
    const narrow = canvasOf(() => 120);
    expect(keepOwnRim(narrow, KEPT, 3).canvas.mask.data).toEqual(narrow.mask.data);
  });
});
