import { expect, it } from 'vitest';
import { awayFromStrokes } from './away-from-strokes.ts';

const SIZE = { widthPx: 100, heightPx: 40 };
const at = (x: number, y: number): number => y * SIZE.widthPx + x;

/** Pixels of one row. */
function stroke(from: number, to: number): Uint8Array {
  const drawn = new Uint8Array(SIZE.widthPx * SIZE.heightPx);
  return drawn.fill(1, at(from, 20), at(to, 20));
}

it('makes ways longer by how far they lead beside the strokes, as measured by these', () => {
  const away = awayFromStrokes(SIZE, stroke(10, 50));
  expect(away[at(30, 20)]).toBe(1);
  expect(away[at(69, 20)]).toBeCloseTo(3, 1);
  expect(away[at(89, 20)]).toBeCloseTo(5, 1);
});

it('takes no dab for the size of what it marks', () => {
  expect(awayFromStrokes(SIZE, stroke(10, 11))[at(35, 20)]).toBeCloseTo(5, 5);
});
