import { expect, it } from 'vitest';
import { mirrorAround } from './mirrored.ts';

it('mirrors to and fro within the depth, row by row', () => {
  const size = { widthPx: 10, heightPx: 2 };
  const box = { left: 3, top: 0, right: 7, bottom: 2 };
  const values = Uint8Array.from([0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 5, 6, 7, 8, 0, 0, 0]);
  expect([...mirrorAround(values, size, 1, box, 0.5)]).toEqual([
    2, 2, 1, 1, 2, 3, 4, 4, 3, 3, 6, 6, 5, 5, 6, 7, 8, 8, 7, 7,
  ]);
});
