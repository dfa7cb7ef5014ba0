import { expect, test } from 'vitest';
import { pack, unpack } from './rasterise-together.ts';

test('hands the visible part of a drawing over byte by byte', () => {
  // White and opaque is no number when it is read as one.
  const part = {
    widthPx: 3,
    heightPx: 1,
    leftPx: 41,
    topPx: 7,
    rgba: Uint8Array.of(255, 255, 255, 255, 1, 2, 3, 4, 0, 0, 192, 127),
    entityIndex: Uint8Array.of(1, 0, 2),
  };
  const { widthPx, heightPx, pixels } = pack(part);
  const copy = new Float32Array(pixels.length);
  copy.set(pixels);
  expect(unpack({ widthPx, heightPx, pixels: copy })).toEqual(part);
});
