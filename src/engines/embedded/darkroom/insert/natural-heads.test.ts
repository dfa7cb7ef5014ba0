import { expect, it } from 'vitest';
import type { SubjectLayer } from '../../illustrator/subject/layer.ts';
import { headOf } from '../figure-head.ts';
import { withSmallerHead } from './natural-heads.ts';

const WIDTH = 80;
const HEIGHT = 160;

/** A head of so many rows above a neck, a trunk and the ground. */
function figure(headPx: number): SubjectLayer {
  const rgba = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const halfWidth = y < headPx ? headPx / 2.4 : y < headPx + 6 ? 5 : 26;
      if (Math.abs(x - 40) < halfWidth) rgba.set([200, 150, 120, 255], (y * WIDTH + x) * 4);
    }
  const entityIndex = new Uint8Array(WIDTH * HEIGHT).fill(1);
  return { widthPx: WIDTH, heightPx: HEIGHT, rgba, entityIndex } as SubjectLayer;
}

it('makes large heads smaller and leaves the body where it is', () => {
  const large = figure(40);
  const small = withSmallerHead(large);
  const head = headOf(small);
  expect(head.chin - head.top).toBeGreaterThan(24);
  expect(head.chin - head.top).toBeLessThan(34);
  expect(head.middle).toBeCloseTo(headOf(large).middle, 0);
  const below = 60 * WIDTH * 4;
  expect(Buffer.compare(small.rgba.subarray(below), large.rgba.subarray(below))).toBe(0);
});

it('leaves heads alone that are small, or none', () => {
  for (const headPx of [20, 70]) {
    const layer = figure(headPx);
    expect(withSmallerHead(layer)).toBe(layer);
  }
});
