import { expect, it } from 'vitest';
import { readLushPlaces } from './lush-places.ts';

it.each([
  ['a green valley with a river', 'a lush valley with a river'],
  ['green rolling hills', 'lush rolling hills'],
  ['a lush green forest', 'a lush forest'],
  ['a green door in a forest', 'a green door in a forest'],
])('reads %j as %j', (said, read) => {
  expect(readLushPlaces(said)).toBe(read);
});
