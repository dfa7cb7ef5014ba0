import { expect, it } from 'vitest';
import { readCovers } from './covers.ts';

it.each([
  ['book cover, a road through a dark forest', 'book cover of a road through a dark forest'],
  ['A movie poster: two robots at dawn', 'A movie poster of two robots at dawn'],
  ['a vintage poster for a jazz concert', 'a vintage poster of a jazz concert'],
  ['a room with a poster, a lamp', 'a room with a poster, a lamp'],
])('takes what follows a cover for what is on it: %s', (text, read) => {
  expect(readCovers(text)).toBe(read);
});
