import { expect, it } from 'vitest';
import { plainBrief } from '../brief-fixture.ts';
import { createFrame } from '../frame.ts';
import { paintAbstract } from './abstract.ts';

it('repeats in the colours that are named, and its edges meet', () => {
  const side = 64;
  const frame = createFrame(side, side);
  const palette = [
    [0.8, 0.1, 0.1],
    [0.1, 0.1, 0.8],
  ] as const;
  paintAbstract(frame, plainBrief('abstract', 3, { placeKind: 'tiling', palette }));
  const at = (x: number, y: number) => [...frame.colour.subarray((y * side + x) * 3, (y * side + x) * 3 + 3)];
  expect(at(5, 7)).toEqual(at(5 + side / 2, 7));
  expect(at(9, 3)).toEqual(at(9, 3 + side / 2));
  expect(frame.colour.every((value) => value > 0.09 && value < 0.81)).toBe(true);
});
